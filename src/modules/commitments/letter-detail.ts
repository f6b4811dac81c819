import { may, type Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { sql } from 'kysely'
import { exact, scaled } from '../planning/index.ts'
import { goesWeakly } from './check/check-rules.ts'
import { isOpen, type State } from './commitment-rules.ts'
import { helpShown } from './help/help-shown.ts'
import { helpOf } from './help/help-store.ts'
import { itemHints, wordingOf } from './item-content.ts'
import { itemRows } from './item-rows.ts'
import { letterChecks } from './letter-checks-rules.ts'
import { isOwn, itemsOf, letterById, seesAll, seesItem, writes } from './letter-store.ts'
import { logsProgress } from './record-item-progress.ts'
import type { Change, CommitmentTables, Help, Item, Letter, Progress, Step } from './tables.ts'

/** One letter as a document: the items that the actor sees, each with its story, progress and changes, and what is open. */
export async function letterDetail(reader: Reader, actor: Actor, id: string) {
  const letter = await letterById(reader, actor, id)
  const all = await itemsOf(reader, actor, id)
  const items = all.filter((item) => seesItem(actor, letter, item))
  const whole = seesAll(actor, letter)
  if (items.length === 0 && !whole) throw notFound()
  const rows = await itemRows(reader, actor, items, new Map([[id, letter]]))
  const ids = items.map((item) => item.id)
  const steps = whole ? byItem(await rowsOf(reader, actor, 'commitments.step', ids)) : new Map<string, Step[]>()
  const changes = whole ? byItem(await rowsOf(reader, actor, 'commitments.change', ids)) : new Map<string, Change[]>()
  const help = whole && ids.length > 0 ? byItem(await helpOf(reader, actor, ids)) : new Map<string, Help[]>()
  const progress = byItem(await rowsOf(reader, actor, 'commitments.progress', ids))
  const own = isOwn(actor, letter)
  return {
    id,
    year: letter.year,
    today: actor.today,
    holder: letter.holder_name,
    collective: letter.person === null,
    exemption: whole ? letter.exemption : null,
    unit: { id: letter.unit_id, name: letter.unit_name },
    branch: { id: letter.branch_id, name: letter.branch_name },
    own,
    items: rows.map((row, index) => ({
      ...row,
      hints: whole && row.state !== 'withdrawn' ? itemHints(items[index]!) : [],
      steps: (steps.get(row.id) ?? []).map(stepShown),
      progress: (progress.get(row.id) ?? []).reverse().map((entry) => progressShown(actor, letter, items[index]!, entry)),
      help: (help.get(row.id) ?? []).map((one) => helpShown(actor, letter, one)),
      weak: whole && row.outcome === null && isOpen(row.state, 'progress') && goesWeakly(row, actor.today),
      canShowWeakness: isOpen(row.state, 'progress') && may(actor, 'commitments.help', letter.unit_path) && !(help.get(row.id) ?? []).some(({ result }) => result === null),
      changes: (changes.get(row.id) ?? []).map((change) => changeShown(actor, letter, items[index]!, change)),
    })),
    checks: whole ? letterChecks(items.filter(({ state }) => state !== 'withdrawn').map((item) => ({ ...wordingOf(item), number: item.number, goal: item.goal })), letter.exemption) : [],
    beside: whole && !own ? await lettersBeside(reader, actor, letter) : [],
    can: {
      draft: writes(actor, letter),
      submit: writes(actor, letter) && all.some(({ state }) => state === 'drafted'),
      publish: may(actor, 'commitments.publish', letter.unit_path) && all.some(({ state }) => state === 'accepted') && !all.some(({ state }) => state === 'drafted' || state === 'submitted' || state === 'groupReviewed'),
    },
  }
}

async function rowsOf<T extends 'commitments.step' | 'commitments.change' | 'commitments.progress'>(reader: Reader, actor: Actor, table: T, items: readonly string[]) {
  type Row = { 'commitments.step': Step; 'commitments.change': Change; 'commitments.progress': Progress }[T]
  if (items.length === 0) return []
  const { rows } = await sql<Row>`select * from ${sql.table(table)} where tenant = ${actor.tenant} and item = any(${items}::uuid[]) order by id`.execute(reader)
  return rows
}

function byItem<T extends { item: string }>(rows: readonly T[]): Map<string, T[]> {
  const map = new Map<string, T[]>()
  for (const row of rows) map.set(row.item, [...(map.get(row.item) ?? []), row])
  return map
}

function stepShown(step: Step) {
  return { act: step.act, state: step.state, date: step.date, by: step.by_name, comment: step.comment, meeting: step.meeting, meetingRecord: step.meeting_record, content: step.content }
}

function progressShown(actor: Actor, letter: Letter, item: Item, entry: Progress) {
  return { id: entry.id, date: entry.date, quantity: exact(scaled(entry.quantity)), note: entry.note, recorder: entry.recorder_name, corrected: entry.corrected_at ? (entry.corrected_why ?? '') : null, canCorrect: entry.corrected_at === null && logsProgress(actor, letter, item) }
}

function changeShown(actor: Actor, letter: Letter, item: Item, change: Change) {
  const open = isOpen(item.state, 'proposeChange')
  return {
    id: change.id, proposed: change.proposed, reason: change.reason, withdrawal: change.withdrawal, state: change.state, proposedOn: change.proposed_on, proposedBy: change.proposed_by_name,
    can: { groupReview: open && change.state === 'proposed' && may(actor, 'commitments.review-in-group', letter.unit_path), decide: open && change.state === 'groupReviewed' && may(actor, 'commitments.decide-in-branch', letter.branch_path) },
  }
}

/** The letters that lie before the same branch this year, for a reviewer who goes from one to the next. */
async function lettersBeside(reader: Reader, actor: Actor, letter: Letter): Promise<{ id: string; holder: string; states: State[] }[]> {
  const rows = await on<CommitmentTables>(reader)
    .selectFrom('commitments.letter as letter')
    .innerJoin('commitments.item as item', (join) => join.onRef('item.tenant', '=', 'letter.tenant').onRef('item.letter', '=', 'letter.id'))
    .select(['letter.id', 'letter.holder_name', 'item.state'])
    .where('letter.tenant', '=', actor.tenant)
    .where('letter.year', '=', letter.year)
    .where('letter.branch_id', '=', letter.branch_id)
    .where(visible(sql.ref('letter.unit_path'), actor, 'commitments.see'))
    .orderBy('letter.unit_path')
    .orderBy('letter.holder_name')
    .orderBy('letter.id')
    .orderBy('item.number')
    .execute()
  const letters = new Map<string, { id: string; holder: string; states: State[] }>()
  for (const row of rows) {
    const known = letters.get(row.id) ?? { id: row.id, holder: row.holder_name, states: [] }
    known.states.push(row.state)
    letters.set(row.id, known)
  }
  return [...letters.values()]
}
