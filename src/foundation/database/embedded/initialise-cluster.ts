import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { nativeEnvironment } from './native-binaries.ts'
import type { Placement } from './placement.ts'
import { isRunning } from './process-state.ts'
import { asAccount } from './server-account.ts'
import { launcherRole } from './server-settings.ts'

/**
 * Makes the data directory if there is none. It is made under another name and renamed when whole, so that a start that is
 * killed half-way leaves nothing that looks like a database; what earlier starts left is removed.
 * Encoding UTF-8; text compares by code point, as with collation C, on every machine.
 */
export async function initialiseCluster({ folder, native, account }: Placement, durability: 'on' | 'off', log: (sentence: string) => void): Promise<void> {
  removeUnfinished(folder.cluster)
  if (existsSync(folder.cluster)) return
  log('Creating the database (only now) …')
  const fresh = `${folder.cluster}.new-${process.pid}`
  mkdirSync(fresh, { mode: 0o700 })
  if (account.privilege !== 'self') chownSync(fresh, account.uid, account.gid)
  const { command, args, options } = asAccount(account, join(native.root, 'bin', 'initdb'), [
    '-D', fresh, '-U', launcherRole, '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8',
    '--auth-local=peer', '--auth-host=reject', '--no-instructions', ...(durability === 'off' ? ['--no-sync'] : []),
  ])
  const problem = await run(command, args, { ...options, cwd: '/', env: nativeEnvironment(folder.libraries) })
  if (problem) {
    rmSync(fresh, { recursive: true, force: true })
    throw new Error(`The database could not be created in ${folder.cluster}: ${problem}`)
  }
  try {
    renameSync(fresh, folder.cluster)
  } catch (error) {
    // Another copy of the program was faster; its database is as good as ours.
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(folder.cluster)) throw error
  }
}

function removeUnfinished(cluster: string): void {
  const prefix = `${basename(cluster)}.new-`
  for (const name of readdirSync(dirname(cluster))) {
    if (!name.startsWith(prefix)) continue
    const maker = Number(name.slice(prefix.length))
    if (maker !== process.pid && isRunning(maker)) continue
    try {
      rmSync(join(dirname(cluster), name), { recursive: true, force: true })
    } catch {
      // The initdb of a start that was killed may still be writing there. A later start removes the rest.
    }
  }
}

/** Runs to the end; the last lines of what it said if it failed. Its own process group, so that Ctrl-C reaches only the launcher. */
function run(command: string, args: string[], options: object): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => { said = (said + piece.toString()).slice(-1000) })
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) => resolve(code === 0 ? undefined : said.trim() || `initdb ended with ${code}`))
  })
}
