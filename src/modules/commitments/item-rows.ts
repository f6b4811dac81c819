import { may, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { z } from 'zod'
import { exact, goalsBriefly, scaled, type GoalBrief } from '../planning/index.ts'
import { isLate, isOpen } from './commitment-rules.ts'
import type { itemRow } from './contract-shapes.ts'
import { itemSums } from './item-sums.ts'
import { isOwn, writes } from './letter-store.ts'
import { logsProgress } from './record-item-progress.ts'
import type { CommitmentTables, Item, Letter } from './tables.ts'
import { withdrawnItems } from './withdrawal/withdrawn-items.ts'

export type ItemRow = z.infer<typeof itemRow>

/** Items as they are shown, with what is done so far and what the actor may do. `letters`: by id. */
export async function itemRows(reader: Reader, actor: Actor, items: readonly Item[], letters: ReadonlyMap<string, Letter>): Promise<ItemRow[]> {
  const sums = await itemSums(reader, actor, items.map(({ id }) => id))
  const goals = new Map((await goalsBriefly(reader, actor, { ids: items.flatMap(({ goal }) => goal ?? []) })).map((goal) => [goal.id, goal]))
  const changing = await changingItems(reader, actor, items.map(({ id }) => id))
  const results = await resultsOf(reader, actor, items.filter(({ outcome }) => outcome !== null).map(({ id }) => id))
  const withdrawn = await withdrawnItems(reader, actor, items.filter(({ state }) => state === 'withdrawn').map(({ id }) => id))
  return items.map((item) => rowOf(actor, item, letters.get(item.letter)!, { withdrawn: withdrawn.get(item.id) ?? null, result: results.get(item.id) ?? '', done: sums.get(item.id) ?? '0', goal: goals.get(item.goal ?? ''), changing: changing.has(item.id) }))
}

function rowOf(actor: Actor, item: Item, letter: Letter, { result, done, goal, changing, withdrawn }: { withdrawn: ItemRow['withdrawn']; result: string; done: string; goal: GoalBrief | undefined; changing: boolean }): ItemRow {
  const own = isOwn(actor, letter)
  const write = writes(actor, letter)
  return {
    id: item.id,
    letter: letter.id,
    number: item.number,
    year: letter.year,
    holder: letter.holder_name,
    unit: { id: letter.unit_id, name: letter.unit_name },
    branch: { id: letter.branch_id, name: letter.branch_name },
    kind: item.kind,
    form: item.form,
    category: item.category,
    text: item.text,
    target: item.target === null ? null : exact(scaled(item.target)),
    targetUnit: item.target_unit,
    due: item.due,
    late: isLate(item, actor.today),
    goal: goal ? { id: goal.id, code: goal.code, title: goal.title } : null,
    beneficiary: item.beneficiary,
    partners: item.partners.map(({ name }) => name),
    state: item.state,
    outcome: item.outcome,
    result,
    done,
    changing,
    withdrawn,
    own,
    version: item.version,
    can: {
      revise: isOpen(item.state, 'revise') && write,
      groupReview: isOpen(item.state, 'forward') && may(actor, 'commitments.review-in-group', letter.unit_path),
      decide: isOpen(item.state, 'accept') && may(actor, 'commitments.decide-in-branch', letter.branch_path),
      publish: isOpen(item.state, 'publish') && may(actor, 'commitments.publish', letter.unit_path),
      progress: isOpen(item.state, 'progress') && logsProgress(actor, letter, item),
      proposeChange: isOpen(item.state, 'proposeChange') && write && !changing,
      withdraw: isOpen(item.state, 'withdraw') && write,
      proposeWithdrawal: isOpen(item.state, 'acceptWithdrawal') && write && !changing,
      assess: isOpen(item.state, 'assess') && may(actor, 'commitments.assess', letter.branch_path),
    },
  }
}

/** What was said when items were judged: the result beside the promise. */
async function resultsOf(reader: Reader, actor: Actor, items: readonly string[]): Promise<Map<string, string>> {
  if (items.length === 0) return new Map()
  const rows = await on<CommitmentTables>(reader).selectFrom('commitments.step').select(['item', 'comment']).where('tenant', '=', actor.tenant).where('item', 'in', [...items]).where('act', '=', 'assess').execute()
  return new Map(rows.map(({ item, comment }) => [item, comment]))
}

async function changingItems(reader: Reader, actor: Actor, items: readonly string[]): Promise<Set<string>> {
  if (items.length === 0) return new Set()
  const rows = await on<CommitmentTables>(reader).selectFrom('commitments.change').select('item').where('tenant', '=', actor.tenant).where('item', 'in', [...items]).where('state', 'in', ['proposed', 'groupReviewed']).execute()
  return new Set(rows.map(({ item }) => item))
}

/** The letters of the given items, by id. */
export async function lettersOf(reader: Reader, actor: Actor, items: readonly { letter: string }[]): Promise<Map<string, Letter>> {
  const ids = [...new Set(items.map(({ letter }) => letter))]
  if (ids.length === 0) return new Map()
  const letters = await on<CommitmentTables>(reader).selectFrom('commitments.letter').selectAll().where('tenant', '=', actor.tenant).where('id', 'in', ids).execute()
  return new Map(letters.map((letter) => [letter.id, letter]))
}
