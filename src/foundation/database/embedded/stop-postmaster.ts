import { setTimeout as pause } from 'node:timers/promises'
import { isServerOf } from './process-state.ts'

/** Signals in order of severity and how long each is given: fast shutdown, immediate shutdown (recovers at the next start), end. */
const steps: [NodeJS.Signals, number][] = [['SIGINT', 60_000], ['SIGQUIT', 10_000], ['SIGKILL', 10_000]]

/** Stops the server of `cluster` with process number `pid` and returns when it is gone. */
export async function stopPostmaster(pid: number, cluster: string, log: (sentence: string) => void): Promise<void> {
  for (const [signal, patience] of steps) {
    if (!isServerOf(pid, cluster)) return
    if (signal !== 'SIGINT') log(`The database server does not stop; sending it ${signal}.`)
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    const deadline = performance.now() + patience
    let said = performance.now() + 1000
    while (isServerOf(pid, cluster) && performance.now() < deadline) {
      await pause(10)
      if (performance.now() < said) continue
      log('Waiting for the database server to write everything down and stop …')
      said += 10_000
    }
  }
}
