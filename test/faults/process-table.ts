import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isRunning } from '../../src/foundation/database/embedded/process-state.ts'

export interface ListedProcess {
  pid: number
  parent: number
  command: string
}

/** `pid` and everything below it, parents first. */
export function processTree(pid: number): ListedProcess[] {
  const lines = execFileSync('ps', ['-e', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n')
  const all = lines.map((line) => {
    const [, number, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return { pid: Number(number), parent: Number(parent), command: command ?? '' }
  })
  const tree = all.filter((process) => process.pid === pid)
  for (const parent of tree) tree.push(...all.filter((process) => process.parent === parent.pid))
  return tree
}

/** The number of the database server of this data folder, dead or alive. */
export function postmasterOf(dataDir: string): number {
  return Number(readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])
}

export async function waitUntilGone(pids: number[], milliseconds = 20_000): Promise<void> {
  const deadline = performance.now() + milliseconds
  while (pids.some(isRunning)) {
    if (performance.now() > deadline) {
      const left = pids.filter(isRunning).map((pid) => processTree(pid)[0]?.command ?? String(pid))
      throw new Error(`still running after ${milliseconds / 1000} s: ${left.join(', ')}`)
    }
    await pause(20)
  }
}

/** kill -9. A process that has already gone is no error. */
export function killAtOnce(pids: number[]): void {
  for (const pid of pids) signal(pid, 'SIGKILL')
}

/**
 * kill -9 of those members of the tree below `pid` that `doomed` names. The tree is frozen first, because it may be growing: what a
 * parent starts between being listed and being killed would escape.
 */
export function killInTree(pid: number, doomed: (process: ListedProcess) => boolean = () => true): number[] {
  let tree = processTree(pid)
  for (let size = 0; tree.length > size; tree = processTree(pid)) {
    size = tree.length
    for (const member of tree) signal(member.pid, 'SIGSTOP')
  }
  const victims = tree.filter(doomed).map((member) => member.pid)
  killAtOnce(victims)
  for (const member of tree) signal(member.pid, 'SIGCONT')
  return victims
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // Gone already.
  }
}
