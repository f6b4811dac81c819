import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor/actor.ts'
import type { Day } from '../../../foundation/clock/day.ts'
import type { Reader } from '../../../foundation/database/database.ts'

/** Since when each of the items is withdrawn, and why; items that stand are absent. */
export async function withdrawnItems(reader: Reader, actor: Actor, items: readonly string[]): Promise<Map<string, { on: Day; reason: string }>> {
  if (items.length === 0) return new Map()
  const { rows } = await sql<{ item: string; on: Day; reason: string }>`
    select gone.item, gone.date as on,
      (select why.comment from commitments.step why where why.tenant = gone.tenant and why.item = gone.item and why.act in ('withdraw', 'proposeWithdrawal') order by why.id desc limit 1) as reason
    from commitments.step gone
    where gone.tenant = ${actor.tenant} and gone.item = any(${[...items]}::uuid[]) and gone.act in ('withdraw', 'acceptWithdrawal')`.execute(reader)
  return new Map(rows.map(({ item, on, reason }) => [item, { on, reason }]))
}
