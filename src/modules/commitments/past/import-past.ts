import type { Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import { newId } from '../../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { recordFacts, reverseFacts, type NewFact } from '../../journal/index.ts'
import type { Cell } from '../../organisation/index.ts'
import { refuse } from '../errors.ts'
import { placeOfUnit } from '../find-letter-place.ts'
import type { PastDeed } from './check-past-row.ts'
import { judgePast, type PastChange } from './judge-past.ts'
import { pastFacts, pastRecord } from './past-facts.ts'
import type { PastTables } from './past-table.ts'

/** How many rows were new, changed, or as they were. */
export type PastCounts = { rows: number; fresh: number; changed: number; unchanged: number }

/** Counts what a judged sheet would do. */
export function pastCounts(rows: number, changes: readonly PastChange[]): PastCounts {
  const fresh = changes.filter(({ known }) => !known).length
  const unchanged = changes.filter(({ changes: any }) => !any).length
  return { rows, fresh, changed: changes.length - fresh - unchanged, unchanged }
}

/**
 * Brings past deeds in, whole or not at all: with anything wrong nothing is written, and the refusal lists every issue.
 * A deed is known by its number; a changed one takes its facts back and writes new ones. What is not in the file stays.
 */
export async function importPast(tx: Tx, actor: Actor, cells: readonly (readonly Cell[])[]): Promise<PastCounts> {
  const { rows, changes, issues } = await judgePast(tx, actor, cells)
  if (issues.length > 0) throw refuse('past-has-issues', { count: issues.length }, [], { issues })
  const places = new Map<string, { partyPath: string; agencyPath: string }>()
  const facts: NewFact[] = []
  for (const { deed, known } of changes.filter(({ changes: any }) => any)) {
    const id = known?.id ?? newId(actor.at)
    const version = (known?.version ?? 0) + 1
    const place = places.get(deed.unit.id) ?? (await placeOfUnit(tx, actor, deed.unit, `${deed.year}-12-31`))
    places.set(deed.unit.id, place)
    const columns = { ...columnsOf(deed), party_path: place.partyPath, agency_path: place.agencyPath, version, entered_by: actor.account, entered_at: actor.at }
    if (known) {
      await on<PastTables>(tx).updateTable('commitments.past_deed').set(columns).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
      await reverseFacts(tx, actor, { module: 'commitments', record: pastRecord(id) }, 'imported again with other figures')
    } else await on<PastTables>(tx).insertInto('commitments.past_deed').values({ tenant: actor.tenant, id, number: deed.number, ...columns }).execute()
    facts.push(...pastFacts(deed, id, version))
  }
  await recordFacts(tx, actor, facts)
  const counts = pastCounts(rows, changes)
  await writeAudit(tx, actor, { action: 'commitments.import-past', record: 'past-deeds', change: counts })
  return counts
}

function columnsOf({ year, unit, category, text, deeds, kept, people, students, money, goods, publishedOn, closedOn }: PastDeed) {
  return { year, unit_id: unit.id, unit_path: unit.path, unit_name: unit.name, category, text, deeds, kept, people, students, money, goods, published_on: publishedOn, closed_on: closedOn }
}
