import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import { addDays } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { Gathered } from '../../offer.ts'
import { factsAbout, type FactAbout } from '../journal/index.ts'
import { appointmentsOf } from '../organisation/index.ts'
import { noticeSetting } from './notice-setting.ts'

const daysBack = 30
const mostNotices = 100

/**
 * What changed for the actor: what others recorded about them, or about the unit in which they hold a post, in the last
 * 30 days. Notices are read from the journal, so none is sent, kept or counted anywhere.
 */
export async function noticeList(reader: Reader, actor: Actor, gathered: Gathered) {
  ownOnly(actor)
  const setting = await noticeSetting(reader, actor)
  if (actor.person === null) return { setting, rows: [] }
  const posts = (await appointmentsOf(reader, actor.tenant, actor.person, actor.today)).filter(({ post }) => post !== 'staff' && post !== 'member')
  const since = new Date(`${addDays(actor.today, -daysBack)}T00:00:00Z`)
  const facts = await factsAbout(reader, actor.tenant, { person: actor.person, units: [...new Set(posts.map(({ unit }) => unit.id))], notBy: actor.account, since, limit: mostNotices })
  return { setting, rows: oneAnAct(facts).map((fact) => noticeOf(fact, gathered)) }
}

/** One act may leave several facts about one thing (a goal linked is one less unlinked); the last of them tells it. */
function oneAnAct(facts: readonly FactAbout[]): FactAbout[] {
  const acts = new Map<string, FactAbout>()
  for (const fact of facts) {
    const act = `${fact.source.module} ${fact.source.record} ${fact.recordedAt.toISOString()}`
    if (!acts.has(act)) acts.set(act, fact)
  }
  return [...acts.values()]
}

function noticeOf(fact: FactAbout, { factKinds, recordLinks }: Gathered) {
  const kind = factKinds.get(fact.kind)
  const plain = { zh: fact.kind, en: fact.kind }
  return {
    id: fact.id,
    at: fact.recordedAt.toISOString(),
    kind: kind?.label ?? plain,
    sentence: kind?.sentence(fact) ?? plain,
    unit: fact.unitName,
    by: fact.recorderName,
    corrected: fact.corrected,
    href: recordLinks.get(fact.source.module)?.href(fact.source.record) ?? null,
  }
}
