import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { userInfo } from 'node:os'

/** The operating-system account that PostgreSQL runs under. */
export interface ServerAccount {
  uid: number
  gid: number
  name: string
  /** `self`: whoever starts the program; `dropped`: another account; `reading`: another account that may still pass closed folders. */
  privilege: 'self' | 'dropped' | 'reading'
}

export interface AccountCommand {
  command: string
  args: string[]
  options: { uid?: number, gid?: number }
}

/** True when the program was started by root, whom PostgreSQL refuses. */
export function startedByRoot(): boolean {
  return process.getuid?.() === 0
}

/** The name of the person or account that starts the program. */
export function startingUser(): string {
  try {
    return userInfo().username
  } catch (error) {
    throw new Error(
      `The account with number ${process.getuid?.()} has no entry in the list of users, and PostgreSQL does not run without one. Add it (in a container: to /etc/passwd), or set DATABASE_URL.`,
      { cause: error },
    )
  }
}

/**
 * The accounts that could run the server, best first. An ordinary user runs it as themselves. For root it is whoever owns the
 * data already, else `nobody`: first keeping the one capability to pass and read closed folders (a checkout below a 0700 folder
 * works), then without it.
 */
export function candidateAccounts(cluster: string): ServerAccount[] {
  if (!startedByRoot()) return [{ uid: process.getuid!(), gid: process.getgid!(), name: startingUser(), privilege: 'self' }]
  const owner = statSync(cluster, { throwIfNoEntry: false })?.uid
  const account = lookUp(owner ? String(owner) : 'nobody')
  return [{ ...account, privilege: 'reading' }, { ...account, privilege: 'dropped' }]
}

function lookUp(user: string): { uid: number, gid: number, name: string } {
  const ask = (flag: string): string => {
    const answer = spawnSync('id', [flag, user], { encoding: 'utf8' })
    if (answer.status !== 0) {
      throw new Error(`PostgreSQL refuses to run as root, and this machine has no account "${user}" to run it under. Start the program as an ordinary user, or set DATABASE_URL.`)
    }
    return answer.stdout.trim()
  }
  return { uid: Number(ask('-u')), gid: Number(ask('-g')), name: ask('-un') }
}

/** How to run `command` under `account`. */
export function asAccount(account: ServerAccount, command: string, args: string[]): AccountCommand {
  if (account.privilege === 'self') return { command, args, options: {} }
  if (account.privilege === 'dropped') return { command, args, options: { uid: account.uid, gid: account.gid } }
  const kept = '-all,+dac_read_search'
  // Without this bit the kernel forgets the capability in access(2), by which initdb checks its programs.
  const keptInChecks = '--securebits=+no_setuid_fixup'
  return {
    command: 'setpriv',
    args: [
      `--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups', '--no-new-privs',
      keptInChecks, `--inh-caps=${kept}`, `--ambient-caps=${kept}`, `--bounding-set=${kept}`, command, ...args,
    ],
    options: {},
  }
}
