import { may, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { unitById, unitsBelow } from '../organisation/index.ts'
import { planList } from '../planning/index.ts'
import { seeFigures } from './permissions.ts'

/**
 * A unit whose index can be read. `party`, `business`: the units over which its figures are taken. They differ for an
 * agency, whose business work stands in the administrative tree and whose Party work stands under its Party committee;
 * a branch is both, since what the sections it covers did counts for it.
 */
export type IndexSubject = { unit: string; name: string; kind: 'agency' | 'branch'; party: string; business: string }

/** The agencies and branches whose index the actor may read: agency first, then its branches in the order of their codes. */
export async function indexSubjects(reader: Reader, actor: Actor): Promise<IndexSubject[]> {
  const found = new Map<string, IndexSubject>()
  for (const plan of (await planList(reader, actor, { limit: 200, offset: 0 })).rows) {
    if (found.has(plan.partyUnit.id)) continue
    const party = await unitById(reader, actor.tenant, plan.partyUnit.id, actor.today)
    const business = await unitById(reader, actor.tenant, plan.unit.id, actor.today)
    if (!party || !business) continue
    if (may(actor, seeFigures, party.path) && may(actor, seeFigures, business.path)) found.set(party.id, { unit: party.id, name: business.name, kind: 'agency', party: party.id, business: business.id })
    for (const { id, kind, name, path } of await unitsBelow(reader, actor.tenant, party.path, actor.today)) {
      if (kind === 'party.branch' && may(actor, seeFigures, path)) found.set(id, { unit: id, name, kind: 'branch', party: id, business: id })
    }
  }
  return [...found.values()]
}
