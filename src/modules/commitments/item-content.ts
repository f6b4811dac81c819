import type { Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { stale } from '../../foundation/errors/common-problems.ts'
import type { Problem } from '../../foundation/errors/problem.ts'
import { personsById } from '../organisation/index.ts'
import { goalsBriefly, growthHints } from '../planning/index.ts'
import { makesGivingATarget, wordHints, type Form, type Kind, type WordHint, type Wording } from './commitment-rules.ts'
import { refuse } from './errors.ts'
import type { Item, Letter, PersonRef, Words } from './tables.ts'

/** What people write of an item. `goal`: the goal that it serves; `beneficiary`: a code, never a name; `partners`: ids. */
export type ItemInput = {
  kind: Kind
  form: Form
  category?: string | undefined
  text: string
  target?: string | null | undefined
  targetUnit?: string | undefined
  due?: Day | null | undefined
  goal?: string | null | undefined
  beneficiary?: string | undefined
  partners?: readonly string[] | undefined
}

/** The columns that an item's content fills. */
export type ItemContent = Pick<Item, 'kind' | 'form' | 'category' | 'text' | 'target' | 'target_unit' | 'due' | 'goal' | 'beneficiary'> & { partners: PersonRef[] }

/** Checks what was written and looks up goal and partners; throws the sentence that is broken. */
export async function itemContent(reader: Reader, actor: Actor, letter: Pick<Letter, 'year' | 'form'>, input: ItemInput): Promise<ItemContent> {
  const content = { kind: input.kind, form: input.form, category: input.category ?? '', text: input.text, target: input.target ?? null, target_unit: input.targetUnit ?? '', due: input.due ?? null, goal: input.goal ?? null, beneficiary: input.beneficiary ?? '' }
  demandWords(letter.year, wordingOf(content))
  if ((input.form === 'collective') !== (letter.form === 'collective')) throw refuse('collective-needs-a-unit', {}, [{ path: 'form', code: 'commitments.error.collective-needs-a-unit' }])
  if (input.form !== letter.form) throw refuse('form-is-the-letters', {}, [{ path: 'form', code: 'commitments.error.form-is-the-letters' }])
  if (content.beneficiary !== '' && !/^[A-Z]{1,3}-\d{1,4}([、,\uff0c ]+[A-Z]{1,3}-\d{1,4})*$/.test(content.beneficiary)) throw refuse('beneficiary-is-a-code', {}, [{ path: 'beneficiary', code: 'commitments.error.beneficiary-is-a-code' }])
  const partners = await partnersOf(reader, actor, input)
  if (input.form === 'paired' && partners.length === 0) throw refuse('paired-needs-a-partner', {}, [{ path: 'partners', code: 'commitments.error.paired-needs-a-partner' }])
  if (content.goal) {
    const [goal] = await goalsBriefly(reader, actor, { ids: [content.goal] })
    if (!goal) throw refuse('goal-unknown', {}, [{ path: 'goal', code: 'commitments.error.goal-unknown' }])
  }
  return { ...content, partners }
}

/** With whom one pairs, by id and name; somebody unknown is refused. */
export async function partnersOf(reader: Reader, actor: Actor, input: Pick<ItemInput, 'partners'>): Promise<PersonRef[]> {
  const found = await personsById(reader, actor.tenant, input.partners ?? [])
  if (found.size !== new Set(input.partners ?? []).size) throw refuse('person-unknown', {}, [{ path: 'partners', code: 'commitments.error.person-unknown' }])
  return [...found.values()].map(({ id, name }) => ({ id, name }))
}

/** Refuses giving as a target, and a day outside the letter's year. */
export function demandWords(year: number, wording: Wording): void {
  if (makesGivingATarget(wording)) throw refuse('giving-is-never-a-target', {}, [{ path: 'text', code: 'commitments.error.giving-is-never-a-target' }])
  if (wording.due !== null && !wording.due.startsWith(`${year}-`)) throw refuse('due-outside-the-year', { year }, [{ path: 'due', code: 'commitments.error.due-outside-the-year', params: { year } }])
}

/** An item's words as the rules read them. */
export function wordingOf(item: Pick<Item, 'text' | 'kind' | 'target' | 'target_unit' | 'due' | 'beneficiary'>): Wording {
  return { text: item.text, kind: item.kind, target: item.target, targetUnit: item.target_unit, due: item.due, beneficiary: item.beneficiary }
}

/** An item's words as versions and changes keep them. */
export function wordsOf(item: Pick<Item, 'text' | 'target' | 'target_unit' | 'due'>): Words {
  return { text: item.text, target: item.target === null ? null : String(Number(item.target)), targetUnit: item.target_unit, due: item.due }
}

/** The refusal of words that were written on an older version: what the item says now. */
export function staleWords(item: Item): Problem {
  const { text, target, targetUnit, due } = wordsOf(item)
  return stale(Object.entries({ text, target, targetUnit, due, category: item.category, beneficiary: item.beneficiary }).map(([field, now]) => ({ field, now })), item.version)
}

/** What is pointed out about an item: words without substance, growth and entry targets. */
export function itemHints(item: Parameters<typeof wordingOf>[0]): WordHint[] {
  return [...wordHints(wordingOf(item)), ...growthHints([{ field: 'text', text: item.text }])]
}
