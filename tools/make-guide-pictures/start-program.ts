import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Starts the program with the demo in a temporary folder and on a free port; `stop` ends it and removes the folder. */
export async function startProgram(root: string): Promise<{ address: string; password: string; stop(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tongpin-guide-'))
  const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DEMO: 'on', DATA_DIR: dataDir, DATABASE_URL: '', DEMO_TODAY: '' }
  const program = spawn(process.execPath, ['tools/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const ended = new Promise<void>((resolve) => program.on('exit', () => resolve()))
  const stop = async () => {
    program.kill('SIGTERM')
    await ended
    await rm(dataDir, { recursive: true, force: true })
  }
  const ready = new Promise<boolean>((resolve) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString('utf8')
      if (output.includes('Ctrl-C stops it')) resolve(true)
    }
    program.stdout.on('data', hear)
    program.stderr.on('data', hear)
    void ended.then(() => resolve(false))
  })
  if (!(await ready)) {
    await stop()
    throw new Error(`The program ended before it was ready:\n${output}`)
  }
  return { address: /is ready: (http:\/\/\S+?)\/?\s/.exec(output)?.[1] ?? '', password: /^ {2}[A-Z]\d\s+.*\s(\S+)$/m.exec(output)?.[1] ?? '', stop }
}
