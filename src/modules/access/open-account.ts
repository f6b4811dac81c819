import { sql } from 'kysely'
import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { personById } from '../organisation/index.ts'
import { accountByName, accountOfPerson } from './account-store.ts'
import { refuse } from './errors.ts'
import { keepAccounts } from './permissions.ts'
import type { AccessTables } from './tables.ts'

/** `person`: whose account it is; null for an account that is nobody's record (then `displayName` is needed). */
export type OpenAccount = { name: string; person: string | null; displayName?: string; passwordHash: string | null; mustChange: boolean }

/** Opens an account. Refuses a taken name and a second account of one person. Returns its id. */
export async function openAccount(tx: Tx, actor: Actor, input: OpenAccount): Promise<string> {
  demand(actor, keepAccounts, '/')
  const person = input.person ? await personById(tx, actor.tenant, input.person) : undefined
  if (input.person && !person) throw notFound()
  if (await accountByName(tx, input.name)) throw nameTaken(input.name)
  if (input.person && (await accountOfPerson(tx, actor.tenant, input.person))) throw refuse('person-has-account', {}, [{ path: 'staffNumber', code: 'access.error.person-has-account' }])
  const id = newId(actor.at)
  const opened = await on<AccessTables>(tx)
    .insertInto('access.account')
    .values({ tenant: actor.tenant, id, name: input.name, person: input.person, display_name: person?.name ?? input.displayName ?? input.name, password: input.passwordHash, must_change: input.mustChange, opened_at: actor.at, closed_at: null })
    .onConflict((conflict) => conflict.expression(sql`lower(name)`).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!opened) throw nameTaken(input.name)
  await writeAudit(tx, actor, { action: 'access.open-account', record: id, change: { person: input.person } })
  return id
}

const nameTaken = (name: string) => refuse('account-name-taken', { name }, [{ path: 'name', code: 'access.error.account-name-taken', params: { name } }])
