import { demandAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Tx } from '../../foundation/database/database.ts'
import type { Cell } from '../organisation/index.ts'
import { entryCounts } from './import-entries.ts'
import { judgeSheet } from './judge-sheet.ts'
import { registerById } from './ledger-store.ts'

const sampleRows = 50

/** What importing the sheet would do, and everything that stands in its way. Writes nothing but that it was asked. */
export async function previewEntries(tx: Tx, actor: Actor, id: string, cells: readonly (readonly Cell[])[]) {
  const register = await registerById(tx, actor, id)
  demandAnywhere(actor, 'ledgers.enter')
  const judged = await judgeSheet(tx, actor, register, cells)
  await writeAudit(tx, actor, { action: 'ledgers.preview-entries', record: id, change: { rows: judged.rows, issues: judged.issues.length } })
  const sample = judged.changes.filter(({ changes }) => changes).slice(0, sampleRows)
  return { ...entryCounts(judged), issues: judged.issues, sample: sample.map(({ row, checked, known }) => ({ row, key: checked.key, date: checked.date, unit: checked.unit.name, what: known ? ('changed' as const) : ('fresh' as const) })) }
}
