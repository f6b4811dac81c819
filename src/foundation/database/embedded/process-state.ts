import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync } from 'node:fs'

/**
 * True when the process runs. A zombie counts as dead: in a container nobody may ever collect it, and PostgreSQL itself
 * would take it for a living server.
 */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 1) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return !/^[ZX]/.test(stateLetter(pid))
}

function stateLetter(pid: number): string {
  if (process.platform !== 'linux') return spawnSync('ps', ['-o', 'state=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim()
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return line.slice(line.lastIndexOf(')') + 2, line.lastIndexOf(')') + 3)
  } catch {
    return 'X'
  }
}

/**
 * True when the running process `pid` is a server of this data directory, and not a stranger that was given the number of a
 * dead server, nor the server of a folder from which this one was copied.
 */
export function isServerOf(pid: number, cluster: string): boolean {
  if (!isRunning(pid)) return false
  if (process.platform !== 'linux') return spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).stdout.includes(`-D ${cluster}`)
  return commandNames(pid, cluster) || worksIn(pid, cluster)
}

function commandNames(pid: number, cluster: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`-D\0${cluster}\0`)
  } catch {
    return false
  }
}

/** A server keeps working in its folder even after the folder was moved. */
function worksIn(pid: number, cluster: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster)
  } catch {
    return false
  }
}
