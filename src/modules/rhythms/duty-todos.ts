import { pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import { addDays } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { Todo } from '../../offer.ts'
import { factRecords } from '../journal/index.ts'
import { due } from './due.ts'
import type { DueItem } from './duty.ts'
import { dutyFulfilled } from './facts.ts'
import { answerForDuties } from './permissions.ts'

/** What is owed is brought up so many days before its period ends, and no earlier. */
const aheadDays = 7
/** How far back a period may have ended and still be in its days of grace. */
const longestGrace = 92
const most = 1000

/** What is owed soon, or in its days of grace, by the very units that the actor answers for: once a duty and period. */
export async function dutyTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  const todos: Todo[] = []
  for (const unitPath of pathsOf(actor, answerForDuties)) {
    const span = { from: addDays(actor.today, -longestGrace), to: addDays(actor.today, aheadDays) }
    const items = (await due(reader, { tenant: actor.tenant, unitPath, ...span })).filter((item) => item.unit.path === unitPath && item.periodFrom <= actor.today && item.dueBy >= actor.today)
    const [first] = items
    if (!first) continue
    const begins = items.reduce((day, item) => (item.periodFrom < day ? item.periodFrom : day), first.periodFrom)
    const question = { kinds: [dutyFulfilled.kind], where: [{ attribute: 'unit', in: [first.unit.id] }], day: { attribute: 'countsOn', otherwiseEndOf: 'countsOn' }, units: [first.unit.id], from: begins, to: span.to, asOf: actor.at, aggregate: 'count' as const }
    const done = await factRecords(reader, actor.tenant, question, { limit: most, offset: 0 })
    const times = (item: DueItem) => done.filter(({ attributes }) => attributes['duty'] === item.duty.code && String(attributes['countsOn']) >= item.periodFrom && String(attributes['countsOn']) <= item.periodTo).length
    const once = [...new Map(items.map((item) => [`${item.duty.code} ${item.periodFrom}`, item])).values()]
    todos.push(...once.filter((item) => times(item) < item.duty.times).map(todoOf))
  }
  return todos
}

function todoOf({ unit, duty, periodFrom, periodTo, dueBy }: DueItem): Todo {
  return {
    kind: 'rhythms.owed',
    record: `${duty.code} ${unit.id} ${periodFrom}`,
    title: { zh: `本期还差：${duty.label.zh}`, en: `Still owed: ${duty.label.en}` },
    detail: { zh: `${unit.name} · ${periodFrom} 至 ${periodTo}`, en: `${unit.name} · ${periodFrom} to ${periodTo}` },
    due: dueBy,
    href: duty.sort === 'report' ? '/duties?view=reports' : `/branch-life/new?kind=${duty.code}&unit=${unit.id}`,
    actions: [],
  }
}
