import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** `firstLink`: the one-time link that a program without administrators prints. */
export type RunningDemo = { address: string; firstLink: string | undefined; passwords: Map<string, string>; output(): string; stop(): Promise<void> }

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Starts the program as `npm start` does, with the demo (or nothing at all) in a temporary folder and on a free port, and reads what it prints. */
export async function startDemo({ timeoutSeconds = 180, demo = 'on' as 'on' | 'off' } = {}): Promise<RunningDemo> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tongpin-journeys-'))
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DEMO: demo, DATA_DIR: dataDir, DATABASE_URL: '', DEMO_TODAY: '' }
  const program = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const ended = new Promise<number>((resolve) => program.on('exit', (code) => resolve(code ?? 1)))
  const stop = async () => {
    program.kill('SIGTERM')
    await ended
    await rm(dataDir, { recursive: true, force: true })
  }
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString('utf8')
      if (/Ctrl-C stops it/.test(output)) resolve()
    }
    program.stdout.on('data', hear)
    program.stderr.on('data', hear)
    void ended.then((code) => reject(new Error(`The program ended with ${code} before it was ready:\n${output}`)))
    setTimeout(() => reject(new Error(`The program was not ready after ${timeoutSeconds} s:\n${output}`)), timeoutSeconds * 1000).unref()
  })
  try {
    await ready
  } catch (error) {
    await stop()
    throw error
  }
  const address = /is ready: (http:\/\/\S+)/.exec(output)?.[1] ?? ''
  const passwords = new Map([...output.matchAll(/^ {2}([A-Z]\d)\s+.*\s(\S+)$/gm)].map(([, account = '', password = '']) => [account, password]))
  return { address, firstLink: /http:\/\/\S+(\/first-administrators#\S+)/.exec(output)?.[1], passwords, output: () => output, stop }
}
