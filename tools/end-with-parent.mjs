// Loaded into the program before anything else: when the parent has been killed without a chance to pass a signal on, the channel
// between the two closes, and the program stops as if it had been asked to.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  // The channel alone keeps nothing alive.
  process.channel.unref()
}
