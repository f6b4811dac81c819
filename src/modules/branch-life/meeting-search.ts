import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { SearchHit } from '../../offer.ts'
import { meetingList } from './meeting-list.ts'

/** Meetings whose title holds the words. */
export async function meetingSearch(reader: Reader, actor: Actor, words: string): Promise<SearchHit[]> {
  const { rows } = await meetingList(reader, actor, { words, limit: 8, offset: 0 })
  return rows.map((row) => ({ kind: row.label, title: row.title, detail: `${row.day} · ${row.unit.name}`, href: `/branch-life/meetings/${row.id}` }))
}
