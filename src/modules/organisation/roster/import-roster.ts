import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import type { Tx } from '../../../foundation/database/database.ts'
import { refuse } from '../errors.ts'
import { lockStructure } from '../lock-structure.ts'
import { applyRoster } from './apply-roster.ts'
import { judgeRoster, type RosterInput, type RosterJudgement } from './judge-roster.ts'
import { changesAnything } from './roster-plan.ts'

/** How many rows were new, changed, or as they were. */
export type RosterCounts = { rows: number; fresh: number; changed: number; unchanged: number }

/** Counts what a judged roster changes. */
export function rosterCounts({ changes, sheet }: RosterJudgement): RosterCounts {
  const fresh = changes.filter(({ person }) => person === null).length
  const unchanged = changes.filter((change) => !changesAnything(change)).length
  return { rows: sheet.rows.length, fresh, changed: changes.length - fresh - unchanged, unchanged }
}

/**
 * Brings a roster in, whole or not at all: with anything wrong nothing is written, and the refusal lists every issue.
 * Rows are people by staff number; who is known is updated, nobody twice. Who is not in the file stays as they are.
 */
export async function importRoster(tx: Tx, actor: Actor, input: RosterInput): Promise<RosterCounts> {
  await lockStructure(tx, actor.tenant)
  const judged = await judgeRoster(tx, actor, input)
  if (judged.issues.length > 0) throw refuse('roster-has-issues', { count: judged.issues.length }, [], { issues: judged.issues })
  const counts = rosterCounts(judged)
  await applyRoster(tx, actor, judged.changes.filter(changesAnything), judged.places, judged.sheet.present.has('branch'), input.from)
  await writeAudit(tx, actor, { action: 'organisation.import-roster', record: 'roster', change: { ...counts, from: input.from } })
  return counts
}
