import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import type { Tx } from '../../../foundation/database/database.ts'
import { rosterCounts } from './import-roster.ts'
import { judgeRoster, type RosterInput } from './judge-roster.ts'
import { rosterColumns } from './roster-columns.ts'
import { changesAnything } from './roster-plan.ts'

const sampleRows = 50

/** What importing the roster would do, and everything that stands in its way. Writes nothing but that it was asked. */
export async function previewRoster(tx: Tx, actor: Actor, input: RosterInput) {
  const judged = await judgeRoster(tx, actor, input)
  await writeAudit(tx, actor, { action: 'organisation.preview-roster', record: 'roster', change: { rows: judged.sheet.rows.length, issues: judged.issues.length } })
  const sample = judged.changes.filter(changesAnything).slice(0, sampleRows)
  return {
    ...rosterCounts(judged),
    from: input.from,
    mapping: judged.sheet.mapping,
    unknownHeadings: judged.sheet.unknownHeadings.slice(0, 60),
    issues: judged.issues,
    sample: sample.map(({ entry, person, changed }) => ({ row: entry.row, staffNumber: entry.staffNumber, name: entry.name, section: judged.places.byId.get(entry.section)?.name ?? '', what: person === null ? ('fresh' as const) : ('changed' as const), columns: changed.map((key) => rosterColumns[key].header) })),
  }
}
