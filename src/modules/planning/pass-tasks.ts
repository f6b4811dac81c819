import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import type { PlanningTables } from './tables.ts'

/**
 * Passes the open tasks that somebody has in a unit to whoever follows them in a post there, who takes them over now;
 * the log of each says so. That both agreed is decided by the hand-over that calls this. Returns how many passed.
 */
export async function passTasks(tx: Tx, actor: Actor, input: { unit: string; from: string; to: { id: string; name: string }; note: string }): Promise<number> {
  ownOnly(actor)
  const tasks = await on<PlanningTables>(tx)
    .selectFrom('planning.task')
    .selectAll()
    .where('tenant', '=', actor.tenant)
    .where('unit_id', '=', input.unit)
    .where('person', '=', input.from)
    .where('status', 'in', ['open', 'doing', 'blocked'])
    .orderBy('id')
    .forUpdate()
    .execute()
  for (const task of tasks) {
    await on<PlanningTables>(tx).updateTable('planning.task').set({ person: input.to.id, person_name: input.to.name, version: task.version + 1 }).where('tenant', '=', actor.tenant).where('id', '=', task.id).execute()
    await on<PlanningTables>(tx)
      .insertInto('planning.task_log')
      .values({ tenant: actor.tenant, id: newId(actor.at), task: task.id, at: actor.at, date: actor.today, by_account: actor.account, by_name: actor.name, status: task.status, percent: task.percent, note: input.note, blocker: task.blocker })
      .execute()
    await writeAudit(tx, actor, { action: 'planning.pass-task', record: task.id, unitPath: task.unit_path, change: { from: input.from, to: input.to.id } })
  }
  return tasks.length
}
