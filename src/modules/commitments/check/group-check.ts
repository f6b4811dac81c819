import { sql } from 'kysely'
import { demand, may, pathsOf, type Actor } from '../../../foundation/actor/actor.ts'
import { visible } from '../../../foundation/actor/visible.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { notFound } from '../../../foundation/errors/common-problems.ts'
import { itemRows, lettersOf } from '../item-rows.ts'
import type { CommitmentTables, Item } from '../tables.ts'
import { daysOfMonth, goesWeakly } from './check-rules.ts'

/** The group (or branch) whose items are checked, and the month. */
export type CheckPlace = { unit?: string | undefined; month: string }

/**
 * One page of a group's month: its published items that were not judged before, how far each is, what was logged in the
 * month, and what the group found. Without a unit, the first that the actor checks.
 */
export async function groupCheck(reader: Reader, actor: Actor, { unit: asked, month }: CheckPlace) {
  const units = await unitsChecked(reader, actor, Number(month.slice(0, 4)))
  const unit = asked === undefined ? units[0] : units.find(({ id }) => id === asked)
  if (asked !== undefined && !unit) throw notFound()
  if (!unit) return { unit: null, units: [], month, today: actor.today, rows: [], can: { check: false } }
  const items = await itemsOfMonth(reader, actor, unit.id, month)
  const rows = await itemRows(reader, actor, items, await lettersOf(reader, actor, items))
  const [marks, logged] = [await marksOf(reader, actor, items, month), await loggedIn(reader, actor, items, month)]
  const { last } = daysOfMonth(month)
  const day = last < actor.today ? last : actor.today
  return {
    unit: { id: unit.id, name: unit.name },
    units: units.map(({ id, name }) => ({ id, name })),
    month,
    today: actor.today,
    rows: rows.map((row) => ({ ...row, logged: logged.get(row.id) ?? 0, mark: marks.get(row.id)?.mark ?? null, word: marks.get(row.id)?.word ?? '', weak: row.outcome === null && goesWeakly(row, day) })),
    can: { check: may(actor, 'commitments.check', unit.path) && daysOfMonth(month).first <= actor.today },
  }
}

/** The groups and branches with letters of a year that the actor checks; those that one leads oneself come first. */
export async function unitsChecked(reader: Reader, actor: Actor, year: number): Promise<{ id: string; name: string; path: string }[]> {
  const own = pathsOf(actor, 'commitments.check')
  const rows = await on<CommitmentTables>(reader).selectFrom('commitments.letter as letter').select(['letter.unit_id as id', 'letter.unit_path as path', 'letter.unit_name as name']).distinct().where('letter.tenant', '=', actor.tenant).where('letter.year', '=', year).where(visible(sql.ref('letter.unit_path'), actor, 'commitments.check')).orderBy('letter.unit_path').execute()
  return rows.sort((a, b) => Number(own.includes(b.path)) - Number(own.includes(a.path)))
}

/** Throws unless the actor checks the unit: 404 for whoever may not even see it. */
export function demandCheck(actor: Actor, path: string): void {
  demand(actor, 'commitments.check', path, 'commitments.see')
}

/** Items of the unit's letters that were published by the end of the month, not judged before it, and not withdrawn by its end. */
export function itemsOfMonth(reader: Reader, actor: Actor, unit: string, month: string): Promise<Item[]> {
  const { first, last } = daysOfMonth(month)
  const step = (act: string, condition: ReturnType<typeof sql<boolean>>) => sql<boolean>`exists (select 1 from commitments.step s where s.tenant = item.tenant and s.item = item.id and s.act = ${act} and ${condition})`
  return on<CommitmentTables>(reader)
    .selectFrom('commitments.item as item')
    .innerJoin('commitments.letter as letter', (join) => join.onRef('letter.tenant', '=', 'item.tenant').onRef('letter.id', '=', 'item.letter'))
    .selectAll('item')
    .where('item.tenant', '=', actor.tenant)
    .where('letter.unit_id', '=', unit)
    .where('letter.year', '=', Number(month.slice(0, 4)))
    .where(step('publish', sql<boolean>`s.date <= ${last}`))
    .where((where) => where.not(step('assess', sql<boolean>`s.date < ${first}`)))
    .where((where) => where.not(step('acceptWithdrawal', sql<boolean>`s.date <= ${last}`)))
    .orderBy('letter.holder_name')
    .orderBy('letter.id')
    .orderBy('item.number')
    .execute()
}

async function marksOf(reader: Reader, actor: Actor, items: readonly Item[], month: string) {
  if (items.length === 0) return new Map<string, { mark: 'forward' | 'blocked'; word: string }>()
  const rows = await on<CommitmentTables>(reader).selectFrom('commitments.group_check').select(['item', 'mark', 'word']).where('tenant', '=', actor.tenant).where('month', '=', month).where('item', 'in', items.map(({ id }) => id)).execute()
  return new Map(rows.map(({ item, mark, word }) => [item, { mark, word }]))
}

/** How many entries of progress each item has in the month. */
async function loggedIn(reader: Reader, actor: Actor, items: readonly Item[], month: string): Promise<Map<string, number>> {
  if (items.length === 0) return new Map()
  const { first, last } = daysOfMonth(month)
  const rows = await on<CommitmentTables>(reader).selectFrom('commitments.progress').select(['item', sql<number>`count(*)::int`.as('entries')]).where('tenant', '=', actor.tenant).where('item', 'in', items.map(({ id }) => id)).where('date', '>=', first).where('date', '<=', last).where('corrected_at', 'is', null).groupBy('item').execute()
  return new Map(rows.map(({ item, entries }) => [item, entries]))
}
