import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import type { Tx } from '../../../foundation/database/database.ts'
import type { Cell } from '../../organisation/index.ts'
import { pastCounts } from './import-past.ts'
import { judgePast } from './judge-past.ts'

const sampleRows = 50

/** What importing the sheet would do, and everything that stands in its way. Writes nothing but that it was asked. */
export async function previewPast(tx: Tx, actor: Actor, cells: readonly (readonly Cell[])[]) {
  const { rows, changes, issues } = await judgePast(tx, actor, cells)
  await writeAudit(tx, actor, { action: 'commitments.preview-past', record: 'past-deeds', change: { rows, issues: issues.length } })
  const sample = changes.filter(({ changes: any }) => any).slice(0, sampleRows)
  return { ...pastCounts(rows, changes), issues, sample: sample.map(({ row, deed, known }) => ({ row, number: deed.number, year: deed.year, unit: deed.unit.name, text: deed.text, deeds: deed.deeds, what: known ? ('changed' as const) : ('fresh' as const) })) }
}
