import { readFileSync, renameSync, linkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isServerOf } from './process-state.ts'

/** What the data directory says about its server. */
export interface Postmaster {
  pid: number
  socketFolder: string
  /** PostgreSQL's own word: `starting`, `ready`, `stopping`. */
  status: string
}

/** The living server of `cluster`, or nothing. */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(join(cluster, 'postmaster.pid'))
  const pid = Number(lines[0])
  if (!isServerOf(pid, cluster)) return undefined
  return { pid, socketFolder: lines[4] ?? '', status: (lines[7] ?? '').trim() }
}

/**
 * Removes a lock file that PostgreSQL would respect although its server is dead: the process is a zombie, or its number now
 * belongs to another program. A lock of a number that nobody has is left: PostgreSQL clears it, and its own check is safe against
 * a second copy that starts at this very moment.
 */
export function removeStaleLock(file: string, cluster: string): void {
  const before = readLines(file)
  const pid = Number(before[0])
  if (!pid || !exists(pid) || isServerOf(pid, cluster)) return
  const aside = `${file}.stale-${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (Number(readLines(aside)[0]) !== pid) linkSync(aside, file)
  rmSync(aside, { force: true })
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return []
  }
}
