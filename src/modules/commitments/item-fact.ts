import type { NewFact } from '../journal/index.ts'
import type { Item, Letter } from './tables.ts'

/**
 * What every fact about an item carries: the group or branch before which its letter lies, the person, its kind and
 * form. `entry`: what the fact stands for on the letter's page (the item, or an entry of progress).
 */
export function itemFact(letter: Letter, item: Item, entry: string, version: number): Omit<NewFact, 'kind' | 'date'> {
  return {
    unit: { id: letter.unit_id, path: letter.unit_path, name: letter.unit_name },
    person: letter.person,
    attributes: { kind: item.kind, form: item.form, practicalDeed: item.kind === 'practicalDeed', category: item.category, year: letter.year, item: item.id, goal: item.goal, due: item.due, unit: item.target_unit, text: item.text },
    source: { module: 'commitments', record: itemRecord(letter.id, entry), version },
  }
}

/** How the journal names a place on a letter's page. */
export function itemRecord(letter: string, entry: string): string {
  return `${letter}#${entry}`
}
