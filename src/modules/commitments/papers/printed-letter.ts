import type { Actor } from '../../../foundation/actor/actor.ts'
import type { Day } from '../../../foundation/clock/day.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { notFound } from '../../../foundation/errors/common-problems.ts'
import { goalsBriefly } from '../../planning/index.ts'
import { commitmentsOf } from '../commitment-list.ts'
import { publishedStates, type Kind } from '../commitment-rules.ts'
import { lettersOf } from '../item-rows.ts'
import { itemsOf, letterById, seesAll, seesItem } from '../letter-store.ts'
import type { CommitmentTables, Item, Letter } from '../tables.ts'

/** A letter as it stands on paper. `draft`: not everything in it is published; `decided`: the meetings that accepted it. */
export type PrintedLetter = { id: string; holder: string; form: Letter['form']; year: number; branch: string; draft: boolean; decided: string[]; items: PrintedItem[] }
type PrintedItem = { kind: Kind; text: string; due: Day | null; partners: string[]; serves: string | null }

/** One letter for its holder, its reviewers, or, what is published of it, the agency; what was withdrawn is no longer on paper. */
export async function printedLetter(reader: Reader, actor: Actor, id: string): Promise<PrintedLetter> {
  const letter = await letterById(reader, actor, id)
  const items = (await itemsOf(reader, actor, id)).filter((item) => item.state !== 'withdrawn' && seesItem(actor, letter, item))
  if (items.length === 0 && !seesAll(actor, letter)) throw notFound()
  return (await onPaper(reader, actor, items, new Map([[id, letter]])))[0] ?? { id, holder: letter.holder_name, form: letter.form, year: letter.year, branch: letter.branch_name, draft: true, decided: [], items: [] }
}

/** What is published of a branch's letters of a year: the units' first, then pairs, then people, group by group. */
export async function printedBooklet(reader: Reader, actor: Actor, { year, branch }: { year: number; branch: string }): Promise<PrintedLetter[]> {
  const items = await commitmentsOf(reader, actor, { year, branch }).selectAll('item').where('item.state', 'in', [...publishedStates]).orderBy('letter.form').orderBy('letter.unit_path').orderBy('letter.holder_name').orderBy('letter.id').orderBy('item.number').execute()
  if (items.length === 0) throw notFound()
  const order = ['collective', 'paired', 'individual']
  return (await onPaper(reader, actor, items, await lettersOf(reader, actor, items))).sort((a, b) => order.indexOf(a.form) - order.indexOf(b.form))
}

async function onPaper(reader: Reader, actor: Actor, items: readonly Item[], letters: ReadonlyMap<string, Letter>): Promise<PrintedLetter[]> {
  const goals = new Map((await goalsBriefly(reader, actor, { ids: items.flatMap(({ goal }) => goal ?? []) })).map((goal) => [goal.id, goal.title]))
  const steps = items.length === 0 ? [] : await on<CommitmentTables>(reader).selectFrom('commitments.step').select(['item', 'meeting']).distinct().where('tenant', '=', actor.tenant).where('item', 'in', items.map(({ id }) => id)).where('act', '=', 'accept').orderBy('meeting').execute()
  const ids = [...new Set(items.map(({ letter }) => letter))]
  return ids.map((id) => {
    const letter = letters.get(id)!
    const own = items.filter((item) => item.letter === id)
    const known = new Set(own.map((item) => item.id))
    return {
      id,
      holder: letter.holder_name,
      form: letter.form,
      year: letter.year,
      branch: letter.branch_name,
      draft: own.some(({ state }) => !publishedStates.includes(state)),
      decided: [...new Set(steps.filter(({ item }) => known.has(item)).map(({ meeting }) => meeting))],
      items: own.map((item) => ({ kind: item.kind, text: item.text, due: item.due, partners: item.partners.map(({ name }) => name), serves: goals.get(item.goal ?? '') ?? null })),
    }
  })
}
