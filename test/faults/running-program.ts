import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { join } from 'node:path'
import { findPostmaster } from '../../src/foundation/database/embedded/postmaster-file.ts'
import { isRunning } from '../../src/foundation/database/embedded/process-state.ts'
import { type ListedProcess, killInTree, processTree, waitUntilGone } from './process-table.ts'
import type { ProgramUnderTest } from './program-under-test.ts'

export interface StartWishes {
  checkout: string
  program: ProgramUnderTest
  dataDir?: string
  port?: number
  /** Further environment variables; undefined removes one. */
  environment?: NodeJS.ProcessEnv
  /** Runs npm under another account. */
  user?: { uid: number, gid: number, home: string }
  /** Stands in front of `npm start`, for instance to take a capability away. */
  before?: string[]
}

/** The program as `npm start` runs it. */
export interface RunningProgram {
  address: string
  port: number
  dataDir: string
  /** npm's own process number; it leads a process group like one that a terminal started. */
  npm: number
  output(): string
  /** npm and everything below it, the database server included. */
  tree(): ListedProcess[]
  /** The Node process whose command holds `text`, for instance `main.ts`. */
  node(text: string): number
  /** Waits for readiness; throws with the output when npm ends first. Milliseconds since the start. */
  ready(milliseconds?: number): Promise<number>
  /** npm's exit code, 128 + n after a signal. */
  ended: Promise<number>
  /** SIGTERM to npm, and everything is gone. */
  stop(): Promise<void>
}

const everStarted: { npm: number, dataDir: string }[] = []

export async function startProgram(wishes: StartWishes): Promise<RunningProgram> {
  const port = wishes.port ?? await freePort()
  const dataDir = wishes.dataDir ?? join(wishes.checkout, 'data')
  const begun = performance.now()
  const [command = 'npm', ...args] = [...wishes.before ?? [], 'npm', 'start']
  const npm = spawn(command, args, {
    cwd: wishes.checkout,
    detached: true,
    env: { ...plainEnvironment(), PORT: String(port), DATA_DIR: dataDir, ...wishes.user && { HOME: wishes.user.home }, ...wishes.environment },
    uid: wishes.user?.uid,
    gid: wishes.user?.gid,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  everStarted.push({ npm: npm.pid!, dataDir })
  let said = ''
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (piece: Buffer) => { said += piece.toString() })
  const ended = new Promise<number>((resolve) => npm.on('exit', (code, signal) => resolve(code ?? (signal ? 128 : 1))))
  const address = `http://127.0.0.1:${port}`
  const tree = () => processTree(npm.pid!)
  return {
    address, port, dataDir, npm: npm.pid!, tree, ended,
    output: () => said,
    node(text) {
      const found = tree().filter(({ command }) => command.includes(text) && !command.startsWith('npm')).at(-1)
      if (!found) throw new Error(`no process with ${text} in:\n${tree().map(({ command }) => command).join('\n')}`)
      return found.pid
    },
    async ready(milliseconds = 180_000) {
      while (!(await answers(address + wishes.program.readyPath))) {
        if (npm.exitCode !== null || npm.signalCode !== null) throw new Error(`npm start ended before it was ready:\n${said}`)
        if (performance.now() - begun > milliseconds) throw new Error(`not ready after ${milliseconds / 1000} s:\n${said}`)
        await pause(25)
      }
      return performance.now() - begun
    },
    async stop() {
      const pids = tree().map(({ pid }) => pid)
      if (isRunning(npm.pid!)) process.kill(npm.pid!, 'SIGTERM')
      await waitUntilGone(pids, 60_000)
    },
  }
}

/** Ends what a failed fault left behind. */
export function killLeftovers(): void {
  for (const { npm, dataDir } of everStarted.splice(0)) {
    killInTree(npm)
    const server = findPostmaster(join(dataDir, 'postgres', 'cluster'))
    if (server) killInTree(server.pid)
    removeSocketFolder(dataDir)
  }
}

/** A killed program leaves its socket folder for the next start; here none follows. */
function removeSocketFolder(dataDir: string): void {
  const record = join(dataDir, 'postgres', 'socket-folder')
  if (!existsSync(record)) return
  const { path } = JSON.parse(readFileSync(record, 'utf8')) as { path: string }
  rmSync(path, { recursive: true, force: true })
}

/** Without what npm or a test runner above us set: the program is started as from a fresh terminal, by the host's own Node. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const own = /^(npm_|NODE_|VITEST|DATABASE_URL$|HOST$|PORT$|DATA_DIR$|DEMO)/i
  const search = process.env.PATH?.split(':').filter((folder) => !folder.includes('node_modules')).join(':')
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))), PATH: search }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) })
    await response.arrayBuffer()
    return response.status === 200
  } catch {
    return false
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
