import { sql } from 'kysely'
import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound, stale } from '../../foundation/errors/common-problems.ts'
import { reverseFacts } from '../journal/index.ts'
import { refuse } from './errors.ts'
import { enterReports, seeDuties } from './permissions.ts'
import type { RhythmsTables } from './tables.ts'

export type TakeBackReport = { version: number; reason: string }

/** Takes back a report entered by mistake: the row and its fact stay, with the reason; the duty is open again. */
export async function takeBackReport(tx: Tx, actor: Actor, id: string, { version, reason }: TakeBackReport): Promise<void> {
  const db = on<RhythmsTables>(tx)
  const report = await db.selectFrom('rhythms.report').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).where(visible(sql.ref('unit_path'), actor, seeDuties)).forUpdate().executeTakeFirst()
  if (!report) throw notFound()
  demand(actor, enterReports, report.unit_path)
  if (report.version !== version) throw stale([{ field: 'takenBack', now: report.taken_back_reason }], report.version)
  if (report.taken_back_at) throw refuse('report-taken-back')
  await db.updateTable('rhythms.report').set({ taken_back_at: actor.at, taken_back_by_name: actor.name, taken_back_reason: reason, version: version + 1 }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await reverseFacts(tx, actor, { module: 'rhythms', record: id }, reason)
  await writeAudit(tx, actor, { action: 'rhythms.take-back-report', record: id, unitPath: report.unit_path, change: { duty: report.duty, reason } })
}
