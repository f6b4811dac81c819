// A thin parent: forwards signals, dies with its child and with its child's exit code.
import { spawn } from 'node:child_process'

/** Runs `command`, forwards SIGINT, SIGTERM and SIGHUP to it and exits as it exits. */
export function runAsChild(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 1)))
  return child
}
