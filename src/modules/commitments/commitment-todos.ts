import { sql } from 'kysely'
import { pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { Text } from '../../foundation/i18n/texts.ts'
import type { Todo } from '../../offer.ts'
import type { State } from './commitment-rules.ts'
import type { CommitmentTables } from './tables.ts'

/** What commitments have waiting: for the holder, the group leader, the branch secretary, the Party office. */
export async function commitmentTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  return [
    ...(await returnedToMe(reader, actor)),
    ...(await progressOfThisMonth(reader, actor)),
    ...(await lettersWaiting(reader, actor, 'commitments.review-in-group', 'submitted', { kind: 'commitments.group-review', title: { zh: '小组讨论：{{holder}}的承诺', en: 'Discuss in the group: {{holder}}' }, page: '' })),
    ...(await lettersWaiting(reader, actor, 'commitments.decide-in-branch', 'groupReviewed', { kind: 'commitments.branch-decision', title: { zh: '逐条审议：{{holder}}的承诺', en: 'Decide item by item: {{holder}}' }, page: '/review' })),
    ...(await lettersWaiting(reader, actor, 'commitments.publish', 'accepted', { kind: 'commitments.publication', title: { zh: '公布：{{holder}}的承诺', en: 'Publish: {{holder}}' }, page: '' })),
    ...(await changesWaiting(reader, actor)),
  ]
}

function mine(reader: Reader, actor: Actor) {
  return on<CommitmentTables>(reader)
    .selectFrom('commitments.item as item')
    .innerJoin('commitments.letter as letter', (join) => join.onRef('letter.tenant', '=', 'item.tenant').onRef('letter.id', '=', 'item.letter'))
    .where('item.tenant', '=', actor.tenant)
    .where('letter.person', '=', actor.person ?? '')
}

async function returnedToMe(reader: Reader, actor: Actor): Promise<Todo[]> {
  const reason = sql<string | null>`(select s.comment from commitments.step s where s.tenant = item.tenant and s.item = item.id and s.comment <> '' order by s.at desc limit 1)`
  const rows = await mine(reader, actor).select(['item.id', 'item.letter', 'item.text', reason.as('reason')]).where('item.state', '=', 'returned').orderBy('item.id').execute()
  return rows.map((row) => ({ kind: 'commitments.returned', record: row.id, title: { zh: '承诺退回，请改一改', en: 'A commitment came back to be revised' }, detail: same(row.reason ?? row.text), due: null, href: `/commitments/letters/${row.letter}#${row.id}`, actions: [] }))
}

async function progressOfThisMonth(reader: Reader, actor: Actor): Promise<Todo[]> {
  const month = `${actor.today.slice(0, 7)}-01`
  const rows = await mine(reader, actor)
    .select(['item.id', 'item.letter', 'item.text', 'item.due', 'item.target_unit'])
    .where('item.state', 'in', ['published', 'fulfilling'])
    .where((where) => where.not(where.exists(where.selectFrom('commitments.progress as entry').select(sql`1`.as('one')).whereRef('entry.tenant', '=', 'item.tenant').whereRef('entry.item', '=', 'item.id').where('entry.date', '>=', month).where('entry.corrected_at', 'is', null))))
    .orderBy('item.due', (order) => order.asc().nullsLast())
    .orderBy('item.id')
    .execute()
  return rows.map((row) => ({
    kind: 'commitments.progress-due',
    record: row.id,
    title: same(row.text),
    detail: { zh: '我的承诺：本月还没记进展', en: 'My commitment: nothing logged this month' },
    due: row.due,
    href: `/commitments/letters/${row.letter}#${row.id}`,
    actions: row.target_unit === '' ? [] : [{ label: { zh: `记 1 ${row.target_unit}`, en: `Log 1 ${row.target_unit}` }, call: 'POST /commitment-items/:id/progress', params: { id: row.id }, body: { date: actor.today, quantity: '1' }, primary: true }],
  }))
}

type Waiting = { kind: string; title: Text; page: string }

async function lettersWaiting(reader: Reader, actor: Actor, ability: string, state: State, { kind, title, page }: Waiting): Promise<Todo[]> {
  if (pathsOf(actor, ability).length === 0) return []
  const rows = await on<CommitmentTables>(reader)
    .selectFrom('commitments.item as item')
    .innerJoin('commitments.letter as letter', (join) => join.onRef('letter.tenant', '=', 'item.tenant').onRef('letter.id', '=', 'item.letter'))
    .select(['letter.id', 'letter.holder_name', 'letter.unit_name', sql<number>`count(*)::int`.as('items')])
    .where('item.tenant', '=', actor.tenant)
    .where('item.state', '=', state)
    .where(visible(sql.ref('letter.unit_path'), actor, ability))
    .groupBy(['letter.id', 'letter.holder_name', 'letter.unit_name'])
    .orderBy('letter.holder_name')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    kind,
    record: row.id,
    title: { zh: title.zh.replace('{{holder}}', row.holder_name), en: title.en.replace('{{holder}}', row.holder_name) },
    detail: { zh: `${row.unit_name} · ${row.items} 条`, en: `${row.unit_name} · ${row.items} items` },
    due: null,
    href: `/commitments/letters/${row.id}${page}`,
    actions: [],
  }))
}

async function changesWaiting(reader: Reader, actor: Actor): Promise<Todo[]> {
  const rows = await on<CommitmentTables>(reader)
    .selectFrom('commitments.change as change')
    .innerJoin('commitments.item as item', (join) => join.onRef('item.tenant', '=', 'change.tenant').onRef('item.id', '=', 'change.item'))
    .innerJoin('commitments.letter as letter', (join) => join.onRef('letter.tenant', '=', 'item.tenant').onRef('letter.id', '=', 'item.letter'))
    .select(['change.id', 'change.reason', 'change.withdrawal', 'letter.id as letter', 'letter.holder_name', 'item.id as item'])
    .where('change.tenant', '=', actor.tenant)
    .where('item.state', 'in', ['published', 'fulfilling'])
    .where((where) =>
      where.or([
        where.and([where('change.state', '=', 'proposed'), visible(sql.ref('letter.unit_path'), actor, 'commitments.review-in-group')]),
        where.and([where('change.state', '=', 'groupReviewed'), visible(sql.ref('letter.branch_path'), actor, 'commitments.decide-in-branch')]),
      ]),
    )
    .orderBy('change.id')
    .execute()
  return rows.map((row) => ({ kind: 'commitments.change', record: row.id, title: row.withdrawal ? { zh: `审议撤回：${row.holder_name}的承诺`, en: `Review a withdrawal: ${row.holder_name}` } : { zh: `审议变更：${row.holder_name}的承诺`, en: `Review a change: ${row.holder_name}` }, detail: same(row.reason), due: null, href: `/commitments/letters/${row.letter}/review#${row.item}`, actions: [] }))
}

function same(text: string): Text {
  return { zh: text, en: text }
}
