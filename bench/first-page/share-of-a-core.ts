const spinning = 150

/** How much of a core a process gets here now, from 0 to 1: what is measured while others compute is as many times too long. */
export function shareOfACore(): number {
  const begun = performance.now()
  const before = process.cpuUsage()
  while (performance.now() - begun < spinning);
  const { user, system } = process.cpuUsage(before)
  return Math.min(1, (user + system) / 1000 / (performance.now() - begun))
}
