import { demandAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import type { Cell } from '../organisation/index.ts'
import { refuse } from './errors.ts'
import { judgeSheet, type JudgedSheet } from './judge-sheet.ts'
import { keepEntries } from './keep-entries.ts'
import { registerById } from './ledger-store.ts'
import type { LedgerTables } from './tables.ts'

/** How many rows were new, changed, or as they were. */
export type EntryCounts = { rows: number; fresh: number; changed: number; unchanged: number }

/** Counts what a judged sheet would do. */
export function entryCounts({ rows, changes }: Pick<JudgedSheet, 'rows' | 'changes'>): EntryCounts {
  const fresh = changes.filter(({ known }) => !known).length
  const unchanged = changes.filter(({ changes: any }) => !any).length
  return { rows, fresh, changed: changes.length - fresh - unchanged, unchanged }
}

/**
 * Brings the rows of a sheet in, whole or not at all: with anything wrong nothing is written, and the refusal lists every
 * issue. A row is known by its key; a changed one takes its facts back and writes new ones. What is not in the file stays.
 */
export async function importEntries(tx: Tx, actor: Actor, id: string, cells: readonly (readonly Cell[])[]): Promise<EntryCounts> {
  const register = await registerById(tx, actor, id)
  demandAnywhere(actor, 'ledgers.enter')
  // Two imports of one register wait for each other, so that a key is never new twice.
  await on<LedgerTables>(tx).selectFrom('ledgers.register').select('id').where('tenant', '=', actor.tenant).where('id', '=', id).forUpdate().execute()
  const judged = await judgeSheet(tx, actor, register, cells)
  if (judged.issues.length > 0) throw refuse('sheet-has-issues', { count: judged.issues.length }, [], { issues: judged.issues })
  const moving = judged.changes.filter(({ changes }) => changes)
  await keepEntries(tx, actor, moving, { act: 'imported', reason: moving.some(({ known }) => known) ? '重新导入' : '' })
  const counts = entryCounts(judged)
  await writeAudit(tx, actor, { action: 'ledgers.import-entries', record: id, change: counts })
  return counts
}
