import type { NewFact } from '../../journal/index.ts'
import { commitmentFulfilled, commitmentProgress, commitmentPublished } from '../facts.ts'
import type { PastDeed } from './check-past-row.ts'

/** How the journal names a past deed; the page of past deeds has it at this place. */
export function pastRecord(id: string): string {
  return `past#${id}`
}

/**
 * The facts of a past deed: as many promised and kept as the row stands for, one fact each, and what it gave. They are
 * dated in their year and marked as imported.
 */
export function pastFacts(deed: PastDeed, id: string, version: number): NewFact[] {
  const of: Omit<NewFact, 'kind' | 'date'> = {
    unit: { id: deed.unit.id, path: deed.unit.path, name: deed.unit.name },
    attributes: { kind: 'practicalDeed', form: 'individual', practicalDeed: true, category: deed.category, year: deed.year, item: id, goal: null, due: deed.closedOn, unit: '件', text: deed.text, imported: true, number: deed.number },
    source: { module: 'commitments', record: pastRecord(id), version },
  }
  const amounts = Object.fromEntries(Object.entries({ people: String(deed.people), students: String(deed.students), money: deed.money, goods: deed.goods }).filter(([, value]) => Number(value) !== 0))
  return [
    ...Array.from({ length: deed.deeds }, () => ({ ...of, kind: commitmentPublished, date: deed.publishedOn })),
    ...Array.from({ length: deed.kept }, () => ({ ...of, kind: commitmentFulfilled, date: deed.closedOn })),
    { ...of, kind: commitmentProgress, date: deed.closedOn, quantity: String(deed.kept), amounts, lateReason: '往年实事导入' },
  ]
}
