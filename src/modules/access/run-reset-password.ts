import { systemClock, type Clock } from '../../foundation/clock/clock.ts'
import { dayOf } from '../../foundation/clock/day.ts'
import { writing, type Reader } from '../../foundation/database/database.ts'
import type { Actor } from '../../foundation/actor/actor.ts'
import { accountByName } from './account-store.ts'
import { replacePassword } from './reset-password.ts'

export type CommandIo = { out(line: string): void; err(line: string): void; clock?: Clock }

const help = 'Usage: tongpin user reset-password ACCOUNT\n\nGives ACCOUNT a one-time password, prints it, and ends its sessions. For any account, administrators too.'

/**
 * The command `tongpin user reset-password ACCOUNT`. Returns the exit code: 0 done, 1 no such account (or closed),
 * 2 wrong use.
 */
export async function runResetPassword(argv: readonly string[], io: CommandIo, db: Reader): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    io.out(help)
    return 0
  }
  const [name, ...more] = argv
  if (!name || more.length > 0 || name.startsWith('-')) {
    io.err(help)
    return 2
  }
  const at = (io.clock ?? systemClock).now()
  const password = await writing(db, async (tx) => {
    const account = await accountByName(tx, name)
    return account && !account.closed_at ? replacePassword(tx, operator(account.tenant, at), account) : null
  })
  if (password === null) {
    io.err(`There is no open account called ${JSON.stringify(name)}.`)
    return 1
  }
  io.out(`New one-time password of ${name}: ${password}`)
  io.out('It must be changed at the next sign-in. All sessions of the account have ended.')
  return 0
}

function operator(tenant: string, at: Date): Actor {
  return { tenant, account: 'operator', person: null, name: 'operator', grants: [], lang: 'en', at, today: dayOf(at, 'Asia/Shanghai'), trail: { decisions: 0, audits: 0 } }
}
