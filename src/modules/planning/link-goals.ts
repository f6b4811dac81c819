import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { forbidden, notFound } from '../../foundation/errors/common-problems.ts'
import { mayLink } from './authority.ts'
import { countLinks } from './end-link.ts'
import { refuse } from './errors.ts'
import { lockGoals, planFor } from './goal-store.ts'
import { joinsBothSides } from './planning-rules.ts'
import type { PlanningTables } from './tables.ts'

/**
 * Links a Party goal to the business goal that it serves. Both leave the stock of unlinked goals with their first link.
 * Open to the organisation that owns the Party goal, those above it, and the branches below it. Returns the link's id.
 */
export async function linkGoals(tx: Tx, actor: Actor, input: { partyGoal: string; businessGoal: string; why?: string | undefined }): Promise<string> {
  const goals = await lockGoals(tx, actor, [input.partyGoal, input.businessGoal])
  const party = goals.get(input.partyGoal)
  const business = goals.get(input.businessGoal)
  if (!party || !business) throw notFound()
  const plan = await planFor(tx, actor, party.plan)
  if (party.plan !== business.plan) throw refuse('link-inside-one-plan')
  if (plan.years > 1) throw refuse('only-in-an-annual-plan')
  if (party.side !== 'party' || !joinsBothSides(party.side, business.side)) throw refuse('link-joins-both-sides')
  if (!mayLink(actor, party.unit_path, plan)) throw forbidden('planning.set-party-work')
  const live = await on<PlanningTables>(tx).selectFrom('planning.link').select('id').where('tenant', '=', actor.tenant).where('party_goal', '=', party.id).where('business_goal', '=', business.id).where('ended_at', 'is', null).executeTakeFirst()
  if (live) throw refuse('already-linked')
  const id = newId(actor.at)
  await on<PlanningTables>(tx)
    .insertInto('planning.link')
    .values({ tenant: actor.tenant, id, plan: plan.id, party_goal: party.id, business_goal: business.id, why: input.why ?? '', made_by: actor.account, made_by_name: actor.name, made_at: actor.at, made_on: actor.today })
    .execute()
  for (const goal of [party, business]) await countLinks(tx, actor, goal, goal.links + 1)
  await writeAudit(tx, actor, { action: 'planning.link-goals', record: id, unitPath: party.unit_path, change: { partyGoal: party.code, businessGoal: business.code } })
  return id
}
