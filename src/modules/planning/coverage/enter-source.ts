import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import type { Day } from '../../../foundation/clock/day.ts'
import { newId } from '../../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { forbidden } from '../../../foundation/errors/common-problems.ts'
import { keepsPlan } from '../authority.ts'
import { refuse } from '../errors.ts'
import { planFor } from '../goal-store.ts'
import { addItems, type ItemInput } from './add-source-items.ts'
import type { CoverageTables, Source } from './coverage-tables.ts'

export type SourceInput = { title: string; number?: string | undefined; issuer: string; issuedOn: Day; items: readonly ItemInput[] }

/**
 * Enters a document that a plan answers to, with what it asks for clause by clause. Whoever keeps the plan does so.
 * Refuses the same document twice (by its number, else its title) and one of a later day. Returns its id.
 */
export async function enterSource(tx: Tx, actor: Actor, planId: string, input: SourceInput): Promise<string> {
  const plan = await planFor(tx, actor, planId)
  if (!keepsPlan(actor, plan)) throw forbidden('planning.keep-plan')
  if (plan.years > 1) throw refuse('only-in-an-annual-plan')
  if (input.issuedOn > actor.today) throw refuse('source-issued-in-the-future', {}, [{ path: 'issuedOn', code: 'planning.error.source-issued-in-the-future' }])
  const number = input.number ?? ''
  const field = number === '' ? 'title' : 'number'
  const same = await on<CoverageTables>(tx).selectFrom('planning.source').select('title').where('tenant', '=', actor.tenant).where('plan', '=', plan.id).where(field, '=', number || input.title).executeTakeFirst()
  if (same) throw refuse('source-entered-already', { title: same.title }, [{ path: field, code: 'planning.error.source-entered-already', params: { title: same.title } }])
  const source: Source = { tenant: actor.tenant, id: newId(actor.at), plan: plan.id, title: input.title, number, issuer: input.issuer, issued_on: input.issuedOn, entered_by: actor.account, entered_by_name: actor.name, entered_at: actor.at, entered_on: actor.today }
  await on<CoverageTables>(tx).insertInto('planning.source').values(source).execute()
  await addItems(tx, actor, { source, plan }, input.items)
  await writeAudit(tx, actor, { action: 'planning.enter-source', record: plan.id, unitPath: plan.unit_path, change: { title: source.title, number, items: input.items.length } })
  return source.id
}
