import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { unlinkGoals } from '../planning/index.ts'
import type { IntegrationTables } from './tables.ts'

/** Ends a link and keeps why. Who may is decided by planning. Errors: 404 for a link that is none or has ended, 403. */
export async function endLinkBecause(tx: Tx, actor: Actor, link: string, reason: string): Promise<void> {
  const ended = await unlinkGoals(tx, actor, link)
  await on<IntegrationTables>(tx)
    .insertInto('integration.link_ending')
    .values({ tenant: actor.tenant, link, plan: ended.plan, party_goal: ended.party_goal, business_goal: ended.business_goal, reason, ended_by: actor.account, ended_by_name: actor.name, ended_at: actor.at, ended_on: actor.today })
    .execute()
  await writeAudit(tx, actor, { action: 'integration.end-link', record: link, change: { reason } })
}
