import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { Gathered, SearchHit } from '../../offer.ts'

const mostHits = 30

/** What the command box finds: each room searches within the actor's own visible rows; the rooms' order decides. */
export async function searchHits(reader: Reader, actor: Actor, gathered: Gathered, words: string): Promise<SearchHit[]> {
  ownOnly(actor)
  const hits: SearchHit[] = []
  for (const offer of gathered.offers) for (const ask of offer.searches ?? []) hits.push(...(await ask(reader, actor, words)))
  return hits.slice(0, mostHits)
}
