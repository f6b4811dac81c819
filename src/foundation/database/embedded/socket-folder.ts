import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ClusterFolder } from './cluster-folder.ts'
import { removeStaleLock } from './postmaster-file.ts'
import type { ServerAccount } from './server-account.ts'

/** The number in the socket's file name. There is no TCP port. */
export const socketPort = 5432

/** A longer socket path is fatal to PostgreSQL. Bytes, not characters: a Chinese character takes three. */
const longestSocketPath = process.platform === 'darwin' ? 103 : 107

/**
 * The private folder (mode 0700, owned by the server's account) of this cluster's socket. The same path comes back on every
 * start and to every copy of the program, so that open pools find a restarted server. Its name is drawn at random once, so that
 * nobody else on the machine can prepare it; a folder that is not ours is left alone and another name is drawn.
 */
export function socketFolder(folder: ClusterFolder, account: ServerAccount): string {
  const recorded = readRecord(folder)
  if (recorded && (isPrivate(recorded, account) || makeAgain(recorded, account))) return recorded
  const made = makeShortFolder(folder, account)
  writeFileSync(folder.socketRecord, JSON.stringify({ cluster: folder.cluster, path: made }))
  return made
}

/** The record says whose it is: after a data folder was copied, the copy must not use the original's socket. */
function readRecord(folder: ClusterFolder): string | undefined {
  try {
    const record = JSON.parse(readFileSync(folder.socketRecord, 'utf8')) as { cluster: string, path: string }
    return record.cluster === folder.cluster ? record.path : undefined
  } catch {
    return undefined
  }
}

function isPrivate(path: string, account: ServerAccount): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return Boolean(found?.isDirectory() && found.uid === account.uid && (found.mode & 0o077) === 0)
}

function makeAgain(path: string, account: ServerAccount): boolean {
  try {
    mkdirSync(path, { mode: 0o700 })
    give(path, account)
    return true
  } catch {
    return false
  }
}

function makeShortFolder(folder: ClusterFolder, account: ServerAccount): string {
  for (const place of ['/tmp', tmpdir(), folder.root]) {
    if (Buffer.byteLength(join(place, 'tongpin-XXXXXX', socketName())) > longestSocketPath) continue
    try {
      const made = mkdtempSync(join(place, 'tongpin-'))
      give(made, account)
      return made
    } catch {
      continue
    }
  }
  throw new Error(`The database needs a folder for its socket, and neither /tmp nor ${tmpdir()} can be written to.`)
}

function give(path: string, account: ServerAccount): void {
  chmodSync(path, 0o700)
  if (account.privilege !== 'self') chownSync(path, account.uid, account.gid)
}

function socketName(): string {
  return `.s.PGSQL.${socketPort}`
}

/** Clears what a dead server left in the socket folder, where PostgreSQL would take it for a living one. */
export function clearSocket(path: string, cluster: string): void {
  removeStaleLock(join(path, `${socketName()}.lock`), cluster)
}

/** Removes the folder of a server that has stopped. What else lies in it is left. */
export function removeSocketFolder(path: string): void {
  try {
    for (const name of [socketName(), `${socketName()}.lock`]) rmSync(join(path, name), { force: true })
    rmdirSync(path)
  } catch {
    // A copy of the program that starts at this moment may be using it again.
  }
}
