import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { nativeEnvironment } from './native-binaries.ts'
import type { Placement } from './placement.ts'
import { asAccount } from './server-account.ts'

const largestLog = 5_000_000

/** A server process that we started. */
export interface StartedPostmaster {
  process: ChildProcess
  /** True when it ended or never began. */
  hasEnded(): boolean
  /** What it has written to the log since it began. */
  said(): string
}

/** Starts the server process, writing to its log file, in a process group of its own: Ctrl-C reaches only the launcher, which then stops it in order. */
export function spawnPostmaster({ folder, native, account }: Placement): StartedPostmaster {
  const { command, args, options } = asAccount(account, join(native.root, 'bin', 'postgres'), ['-D', folder.cluster, '-c', `config_file=${folder.settings}`])
  const log = openLog(folder.log, folder.root)
  try {
    const before = fstatSync(log).size
    const child = spawn(command, args, { ...options, cwd: '/', env: nativeEnvironment(folder.libraries), detached: true, stdio: ['ignore', log, log] })
    let failure = ''
    child.on('error', (error) => { failure = error.message })
    return {
      process: child,
      hasEnded: () => child.pid === undefined || child.exitCode !== null || child.signalCode !== null,
      said: () => failure || readFileSync(folder.log).subarray(before).toString().trim(),
    }
  } finally {
    closeSync(log)
  }
}

function openLog(path: string, root: string): number {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found && found.size > largestLog) renameSync(path, `${path}.1`)
  const log = openSync(path, 'a', 0o640)
  if (process.getuid?.() === 0) {
    const owner = statSync(root)
    chownSync(path, owner.uid, owner.gid)
  }
  return log
}
