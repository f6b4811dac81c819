import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { notFound, stale } from '../../../foundation/errors/common-problems.ts'
import type { CommitmentTables } from '../tables.ts'
import { branchesSummed, type Quarter } from './quarter-summary.ts'

/** Keeps a quarter's summary as somebody has worded it. `version`: the one last seen, 0 where none was kept. Returns the new one. */
export async function saveSummary(tx: Tx, actor: Actor, { branch: id, year, quarter, text, version }: Quarter & { branch: string; text: string; version: number }): Promise<number> {
  const branch = (await branchesSummed(tx, actor, year)).find((one) => one.id === id)
  if (!branch) throw notFound()
  const key = { tenant: actor.tenant, branch_id: id, year, quarter }
  const saved = { text, version: version + 1, saved_by: actor.account, saver_name: actor.name, saved_on: actor.today, saved_at: actor.at }
  const table = on<CommitmentTables>(tx)
  const { numInsertedOrUpdatedRows: first } = version > 0 ? { numInsertedOrUpdatedRows: 0n } : await table.insertInto('commitments.summary').values({ ...key, branch_path: branch.path, ...saved }).onConflict((conflict) => conflict.doNothing()).executeTakeFirst()
  const { numUpdatedRows: later } = version === 0 ? { numUpdatedRows: 0n } : await table.updateTable('commitments.summary').set(saved).where('tenant', '=', actor.tenant).where('branch_id', '=', id).where('year', '=', year).where('quarter', '=', quarter).where('version', '=', version).executeTakeFirst()
  if (first !== 1n && later !== 1n) {
    const now = await table.selectFrom('commitments.summary').select(['text', 'version']).where('tenant', '=', actor.tenant).where('branch_id', '=', id).where('year', '=', year).where('quarter', '=', quarter).executeTakeFirst()
    throw stale([{ field: 'text', now: now?.text ?? '' }], now?.version ?? 0)
  }
  await writeAudit(tx, actor, { action: 'commitments.save-summary', record: `${id}/${year}-${quarter}`, unitPath: branch.path, change: { version: version + 1 } })
  return version + 1
}
