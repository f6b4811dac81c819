import { demandAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { printed } from './chinese-punctuation.ts'
import { seeAllScores } from './permissions.ts'
import { proposedSchedule } from './process-rules.ts'
import type { AssessmentTables } from './tables.ts'

/** Every version of every scheme, newest versions first; `schedule`: the days that are offered for an assessment opened today. */
export async function schemeList(reader: Reader, actor: Actor) {
  demandAnywhere(actor, seeAllScores)
  const rows = await on<AssessmentTables>(reader).selectFrom('assessment.scheme').select(['id', 'key', 'version', 'title', 'sm3', 'enterer_name', 'entered_at']).where('tenant', '=', actor.tenant).orderBy('key').orderBy('version', 'desc').execute()
  return { rows: rows.map((row) => ({ id: row.id, key: row.key, version: row.version, title: printed(row.title), sm3: row.sm3, entererName: row.enterer_name, enteredAt: row.entered_at.toISOString() })), total: rows.length, schedule: proposedSchedule(actor.today) }
}
