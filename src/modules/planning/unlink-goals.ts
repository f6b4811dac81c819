import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { forbidden, notFound } from '../../foundation/errors/common-problems.ts'
import { mayLink } from './authority.ts'
import { endLink } from './end-link.ts'
import { lockGoals, planFor } from './goal-store.ts'
import type { PlanningTables } from './tables.ts'

/** Ends a link. A goal that loses its last one is unlinked again. The same people may who may make it. Returns what it joined. */
export async function unlinkGoals(tx: Tx, actor: Actor, id: string): Promise<{ plan: string; party_goal: string; business_goal: string }> {
  const query = on<PlanningTables>(tx).selectFrom('planning.link').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).where('ended_at', 'is', null)
  const seen = await query.executeTakeFirst()
  if (!seen) throw notFound()
  const plan = await planFor(tx, actor, seen.plan)
  // The goals are locked before the link is read again: of two people who end the same link, the second finds none.
  const party = (await lockGoals(tx, actor, [seen.party_goal, seen.business_goal])).get(seen.party_goal)
  const link = await query.executeTakeFirst()
  if (!link || !party) throw notFound()
  if (!mayLink(actor, party.unit_path, plan)) throw forbidden('planning.set-party-work')
  await endLink(tx, actor, link)
  await writeAudit(tx, actor, { action: 'planning.unlink-goals', record: id, unitPath: party.unit_path, change: { partyGoal: link.party_goal, businessGoal: link.business_goal } })
  return link
}
