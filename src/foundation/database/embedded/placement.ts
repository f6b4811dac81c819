import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ClusterFolder, clusterFolder } from './cluster-folder.ts'
import { type NativeBinaries, linkLibraries, nativeEnvironment } from './native-binaries.ts'
import { findPostmaster } from './postmaster-file.ts'
import { type ServerAccount, asAccount, candidateAccounts, startedByRoot } from './server-account.ts'

/** Where the server lies, from which binaries and under which account it runs. */
export interface Placement {
  folder: ClusterFolder
  native: NativeBinaries
  account: ServerAccount
}

/**
 * Decides the placement: below the data folder wherever an account can be found that reaches it. Where root's machine refuses
 * that (no capabilities to pass on, and a closed folder above), binaries and data move to a folder under /var/lib, which is said
 * and remembered in the data folder.
 * @throws Error with a sentence when no account can run the server anywhere.
 */
export function placeServer(dataDir: string, installed: NativeBinaries, log: (sentence: string) => void): Placement {
  mkdirSync(dataDir, { recursive: true })
  const pointer = join(dataDir, 'postgres-lies-elsewhere')
  if (existsSync(pointer)) return placeElsewhere(readFileSync(pointer, 'utf8').trim(), installed)
  const folder = clusterFolder(join(dataDir, 'postgres'))
  mkdirSync(folder.root, { recursive: true })
  refuseForeignCluster(folder)
  linkLibraries(installed, folder.libraries)
  const candidates = candidateAccounts(folder.cluster)
  const account = candidates.find((candidate) => candidate.privilege === 'self' || canRun(candidate, installed, folder))
  if (account) return { folder, native: installed, account }
  const root = makeElsewhere(folder)
  const placement = placeElsewhere(root, installed)
  writeFileSync(pointer, `${root}\n`)
  rmSync(folder.root, { recursive: true, force: true })
  log(`This machine does not let the database server reach ${folder.root}; its programs and data lie in ${root} instead.`)
  return placement
}

/** An ordinary user cannot run a server on data that belong to another account. */
function refuseForeignCluster(folder: ClusterFolder): void {
  const owner = statSync(folder.cluster, { throwIfNoEntry: false })?.uid
  if (owner === undefined || startedByRoot() || owner === process.getuid?.()) return
  throw new Error(`The database in ${folder.cluster} belongs to another account (number ${owner}). Start the program as that account or as root, or choose another DATA_DIR.`)
}

/** Asks initdb for its settings: it then checks its way to every program and file, and writes nothing. */
function canRun(account: ServerAccount, native: NativeBinaries, folder: ClusterFolder): boolean {
  const { command, args, options } = asAccount(account, join(native.root, 'bin', 'initdb'), ['--show', '-D', folder.cluster])
  return spawnSync(command, args, { ...options, cwd: '/', env: nativeEnvironment(folder.libraries), stdio: 'ignore' }).status === 0
}

/** A new folder under /var/lib, with the data that the usual place already holds. */
function makeElsewhere(usual: ClusterFolder): string {
  const living = findPostmaster(usual.cluster)
  if (living) throw new Error(`The database in ${usual.cluster} has to move, and a server (process ${living.pid}) still runs on it. Stop that one first.`)
  const root = mkdtempSync('/var/lib/tongpin-')
  const folder = clusterFolder(root)
  if (existsSync(usual.cluster)) copyTree(usual.cluster, folder.cluster)
  return root
}

function placeElsewhere(root: string, installed: NativeBinaries): Placement {
  const folder = clusterFolder(root)
  const native = { root: join(root, `programs-${installed.version}`), version: installed.version }
  spawnSync('chmod', ['0755', root])
  if (!existsSync(native.root)) copyTree(installed.root, native.root)
  linkLibraries(native, folder.libraries)
  const account = candidateAccounts(folder.cluster).find((candidate) => canRun(candidate, native, folder))
  if (account) return { folder, native, account }
  throw new Error('PostgreSQL refuses to run as root, and this machine does not let root hand it to another account. Start the program as an ordinary user, or set DATABASE_URL.')
}

/** Copies under another name first, so that a half-made copy is never taken for a whole one. Owners and modes are kept. */
function copyTree(from: string, to: string): void {
  const fresh = `${to}.new-${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  const copied = spawnSync('cp', ['-a', from, fresh])
  if (copied.status !== 0) cpSync(from, fresh, { recursive: true, preserveTimestamps: true })
  // The original is removed after this: the copy must be on the disk.
  spawnSync('sync')
  renameSync(fresh, to)
}
