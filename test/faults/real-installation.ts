import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The program of this checkout, serving a data folder; `output` is everything that it said. */
export type RealInstallation = { address: string; pid: number; output(): string; stop(): Promise<number> }

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The environment of a program on this data folder, without what an operator may have set for another one. */
export function environmentOf(dataDir: string, more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir, DATABASE_URL: '', DEMO: '', DEMO_TODAY: '', ...more }
}

/** Starts the real program (not a stand-in) as `npm start` does, on a free port, and waits until it serves. */
export async function startInstallation(dataDir: string, more: Readonly<Record<string, string>> = {}): Promise<RealInstallation> {
  const program = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], { cwd: root, env: environmentOf(dataDir, more), stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const ended = new Promise<number>((resolve) => program.on('exit', (code) => resolve(code ?? 1)))
  await new Promise<void>((resolve, reject) => {
    for (const stream of [program.stdout, program.stderr]) {
      stream.on('data', (piece: Buffer) => {
        said += piece.toString('utf8')
        if (said.includes('Ctrl-C stops it')) resolve()
      })
    }
    void ended.then((code) => reject(new Error(`The program ended with ${code} before it was ready:\n${said}`)))
  })
  const address = /is ready: (http:\/\/\S+)/.exec(said)?.[1] ?? ''
  const stop = () => {
    program.kill('SIGTERM')
    return ended
  }
  return { address, pid: program.pid ?? 0, output: () => said, stop }
}
