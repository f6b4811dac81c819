import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { SearchHit } from '../../offer.ts'
import { commitmentsOf } from './commitment-list.ts'

/** Commitments whose words or holder match, within the actor's sight. */
export async function commitmentSearch(reader: Reader, actor: Actor, words: string): Promise<SearchHit[]> {
  const rows = await commitmentsOf(reader, actor, { words }).select(['item.id', 'item.letter', 'item.text', 'letter.holder_name', 'letter.year', 'letter.branch_name']).orderBy('letter.year', 'desc').orderBy('item.id').limit(8).execute()
  return rows.map((row) => ({ kind: { zh: '承诺', en: 'Commitment' }, title: `${row.holder_name}:${row.text}`, detail: `${row.year} · ${row.branch_name}`, href: `/commitments/letters/${row.letter}#${row.id}` }))
}
