import type { Actor } from '../../foundation/actor/actor.ts'
import { may } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { Text } from '../../foundation/i18n/texts.ts'
import type { Gathered } from '../../offer.ts'
import { factRecords, type FactRecord } from '../journal/index.ts'
import { personsById, seePeople } from '../organisation/index.ts'
import { due, type DueItem } from '../rhythms/index.ts'
import type { Decided } from './decide-scope.ts'
import { questionOf } from './evaluate-indicator.ts'
import type { SealState } from './figure.ts'

/**
 * A record that a figure counts. `quantity`: what it adds to the figure. `factId` of something due, which is no fact,
 * begins with 'due:'. `personName` is left out for those who may not see people.
 */
export type FigureRecord = {
  factId: string
  date: string
  unitName: string
  personName?: string
  recorderName: string
  kind: Text
  sentence: Text
  quantity: string
  seal: SealState
  source: { module: string; record: string; href: string }
}

type Links = Pick<Gathered, 'factKinds' | 'recordLinks'>
type Page = { limit: number; offset: number }

/** A page of what a figure counts itself; arithmetic counts nothing itself, its parts do. */
export async function figureRecords(reader: Reader, actor: Actor, links: Links, decided: Decided, page: Page): Promise<FigureRecord[]> {
  const { source } = decided.indicator
  if ('due' in source) {
    const items = await due(reader, { tenant: actor.tenant, unitPath: decided.scope.path, duty: source.due, from: decided.from, to: decided.to })
    return items.map((item, index) => dueRecord(item, index, links)).slice(page.offset, page.offset + page.limit)
  }
  const question = questionOf(decided.indicator, decided)
  if (!question) return []
  const facts = await factRecords(reader, actor.tenant, question, page)
  const persons = may(actor, seePeople, decided.scope.path) ? await personsById(reader, actor.tenant, [...new Set(facts.flatMap((fact) => fact.person ?? []))]) : new Map<string, { name: string }>()
  return facts.map((fact) => factRecord(fact, links, fact.person === null ? undefined : persons.get(fact.person)?.name))
}

function factRecord(fact: FactRecord, { factKinds, recordLinks }: Links, personName: string | undefined): FigureRecord {
  const kind = factKinds.get(fact.kind)
  return {
    factId: fact.id,
    date: fact.date,
    unitName: fact.unitName,
    ...(personName === undefined ? {} : { personName }),
    recorderName: fact.recorderName,
    kind: kind?.label ?? { zh: fact.kind, en: fact.kind },
    sentence: kind?.sentence(fact) ?? { zh: fact.kind, en: fact.kind },
    quantity: fact.adds,
    seal: fact.seal.state === 'sealed' && fact.corrected ? 'corrected' : fact.seal.state,
    source: { module: fact.source.module, record: fact.source.record, href: recordLinks.get(fact.source.module)?.href(fact.source.record) ?? '' },
  }
}

function dueRecord(item: DueItem, index: number, { recordLinks }: Links): FigureRecord {
  const { label } = item.duty
  return {
    factId: `due:${item.duty.code}:${item.unit.id}:${item.periodTo}:${index}`,
    date: item.dueBy,
    unitName: item.unit.name,
    recorderName: '制度周期',
    kind: { zh: `应开${label.zh}`, en: `${label.en} due` },
    sentence: { zh: `${item.periodFrom} 至 ${item.periodTo} 应开一次${label.zh}`, en: `One ${label.en.toLowerCase()} due from ${item.periodFrom} to ${item.periodTo}` },
    quantity: '1',
    seal: 'typed',
    source: { module: 'rhythms', record: item.duty.code, href: recordLinks.get('rhythms')?.href(item.duty.code) ?? '' },
  }
}
