import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor/actor.ts'
import { visible } from '../../../foundation/actor/visible.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import type { Todo } from '../../../offer.ts'
import type { CommitmentTables } from '../tables.ts'

/** What help has waiting: the holder says what would help; whoever helps the group plans it, and looks again on the day. */
export async function helpTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  const rows = await on<CommitmentTables>(reader)
    .selectFrom('commitments.help as help')
    .innerJoin('commitments.item as item', (join) => join.onRef('item.tenant', '=', 'help.tenant').onRef('item.id', '=', 'help.item'))
    .innerJoin('commitments.letter as letter', (join) => join.onRef('letter.tenant', '=', 'item.tenant').onRef('letter.id', '=', 'item.letter'))
    .select(['help.id', 'help.blocker', 'help.look_again_on', 'help.planned_on', 'help.helper', 'help.step', 'help.due', 'item.id as item', 'item.text', 'letter.id as letter', 'letter.holder_name', 'letter.person', 'help.answered_on'])
    .select(sql<boolean>`${visible(sql.ref('letter.unit_path'), actor, 'commitments.help')}`.as('mine'))
    .where('help.tenant', '=', actor.tenant)
    .where('help.result', 'is', null)
    .where('item.state', '<>', 'withdrawn')
    .where((where) => where.or([where('letter.person', '=', actor.person ?? ''), where('help.helper', '=', actor.person ?? ''), visible(sql.ref('letter.unit_path'), actor, 'commitments.help')]))
    .orderBy('help.id')
    .execute()
  return rows.flatMap((row): Todo[] => {
    const at = { record: row.id, href: `/commitments/letters/${row.letter}#${row.item}`, actions: [] }
    const same = (text: string) => ({ zh: text, en: text })
    const own = row.person !== null && row.person === actor.person
    return [
      ...(own && row.answered_on === null && row.planned_on === null ? [{ ...at, kind: 'commitments.weakness-shown', title: { zh: '承诺进度偏慢：说说卡在哪', en: 'A commitment is behind: say what blocks it' }, detail: same(`${row.blocker}：${row.text}`), due: null }] : []),
      ...(!own && row.mine && row.planned_on === null ? [{ ...at, kind: 'commitments.help-to-plan', title: { zh: `商量怎么帮：${row.holder_name}`, en: `Plan help: ${row.holder_name}` }, detail: same(row.blocker), due: null }] : []),
      ...(row.mine && row.look_again_on !== null && row.look_again_on <= actor.today ? [{ ...at, kind: 'commitments.look-again', title: { zh: `回看：${row.holder_name}的承诺`, en: `Look again: ${row.holder_name}` }, detail: same(row.step ?? ''), due: row.look_again_on }] : []),
      ...(row.helper !== null && row.helper === actor.person ? [{ ...at, kind: 'commitments.help-step', title: { zh: `帮一把：${row.holder_name}的承诺`, en: `Help ${row.holder_name}` }, detail: same(row.step ?? ''), due: row.due }] : []),
    ]
  })
}
