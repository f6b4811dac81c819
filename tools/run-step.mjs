// One step of the start that may take long: says so, and passes on a wish to stop.
import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './root.mjs'

/**
 * Runs a command to its end and answers with its exit code. After a second it prints `sentence`, then every five seconds how long
 * it has taken. SIGINT and SIGTERM end the command and us.
 */
export function runStep(sentence, command, args, options = {}) {
  const begun = performance.now()
  const seconds = () => Math.round((performance.now() - begun) / 1000)
  const first = setTimeout(() => process.stdout.write(`${sentence} …\n`), 1000)
  const later = setInterval(() => process.stdout.write(`${sentence} … ${seconds()} s\n`), 5000)
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options })
    const stop = (signal) => {
      child.kill(signal)
      process.exit(128 + constants.signals[signal])
    }
    const finish = (code) => {
      clearTimeout(first)
      clearInterval(later)
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stop)
      resolve(code)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`)
      finish(1)
    })
    child.on('exit', (code) => finish(code ?? 1))
  })
}
