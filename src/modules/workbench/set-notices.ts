import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import type { NoticeSetting } from './notice-setting.ts'
import type { WorkbenchTables } from './tables.ts'

/** Sets when the actor wants to be left alone, and whether notices come once a day. Nobody sets it for another. */
export async function setNotices(tx: Tx, actor: Actor, { quietFrom, quietUntil, daily }: NoticeSetting): Promise<void> {
  ownOnly(actor)
  const values = { quiet_from: quietFrom, quiet_until: quietUntil, daily, changed_at: actor.at }
  await on<WorkbenchTables>(tx)
    .insertInto('workbench.notice_setting')
    .values({ tenant: actor.tenant, account: actor.account, ...values })
    .onConflict((conflict) => conflict.columns(['tenant', 'account']).doUpdateSet(values))
    .execute()
  await writeAudit(tx, actor, { action: 'workbench.set-notices', record: actor.account, change: { quietFrom, quietUntil, daily } })
}
