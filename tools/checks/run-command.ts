import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The project's folder, without a slash at its end. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')

export type Finished = { code: number; output: string; seconds: number }

export type RunOptions = { env?: Readonly<Record<string, string | undefined>>; timeoutSeconds?: number }

/** Runs a program in the project's folder without standard input; `output` is what it wrote to both streams, in order. */
export function runCommand(command: string, args: readonly string[], { env = {}, timeoutSeconds = 900 }: RunOptions = {}): Promise<Finished> {
  const begun = performance.now()
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: projectFolder, env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    const chunks: Buffer[] = []
    const finish = (code: number, more = '') => {
      clearTimeout(timer)
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') + more, seconds: (performance.now() - begun) / 1000 })
    }
    // The whole group: a browser or a server that the command started must not outlive it.
    const timer = setTimeout(() => {
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
      finish(124, `\nstopped after ${timeoutSeconds} s\n`)
    }, timeoutSeconds * 1000)
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => finish(127, `${error.message}\n`))
    child.on('close', (code, signal) => finish(code ?? (signal ? 1 : 0), signal ? `\nended by ${signal}\n` : ''))
  })
}

/** Runs a JavaScript or TypeScript file of the project (or of a package) under the Node that runs this program. */
export function runNode(script: string, args: readonly string[] = [], options: RunOptions = {}): Promise<Finished> {
  return runCommand(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], options)
}
