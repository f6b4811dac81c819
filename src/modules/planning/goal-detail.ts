import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { goalChanges } from './approval/goal-changes.ts'
import { followsUp, mayLink, recordsProgress, setsWork } from './authority.ts'
import { carriersOf } from './carriers/carriers-of.ts'
import { itemsTakenUp } from './coverage/items-taken-up.ts'
import { familyOf } from './cascade/family-of.ts'
import { parentsFor } from './cascade/parents-for.ts'
import { decimal, scaled } from './decimal.ts'
import { followUpsOf } from './follow-ups/follow-ups-of.ts'
import { goalHints } from './goal-content.ts'
import { goalsOf, inCodeOrder } from './goal-list.ts'
import { goalRows } from './goal-rows.ts'
import { goalFor } from './goal-store.ts'
import { goalVersions } from './goal-versions.ts'
import { highlightsOf } from './highlights/highlights-of.ts'
import type { PlanningTables } from './tables.ts'
import { taskList } from './task-list.ts'

/** One goal: what it is, what stands on the other side, every entry of progress, its tasks and its versions. */
export async function goalDetail(reader: Reader, actor: Actor, id: string, sourceHref: (module: string, record: string) => string | null) {
  const { goal, plan } = await goalFor(reader, actor, id)
  const plans = new Map([[plan.id, plan]])
  const [row] = await goalRows(reader, actor, [goal], plans)
  const others = await goalsOf(reader, actor, { plan: plan.id, side: goal.side === 'party' ? 'business' : 'party' }).selectAll('goal').orderBy(inCodeOrder).orderBy('goal.code').execute()
  const links = await on<PlanningTables>(reader).selectFrom('planning.link').selectAll().where('tenant', '=', actor.tenant).where('ended_at', 'is', null).where(goal.side === 'party' ? 'party_goal' : 'business_goal', '=', id).execute()
  const linkOf = new Map(links.map((link) => [goal.side === 'party' ? link.business_goal : link.party_goal, link]))
  const linked = await goalRows(reader, actor, others.filter((other) => linkOf.has(other.id)), plans)
  const partyPath = (other: string) => (goal.side === 'party' ? goal.unit_path : (others.find((known) => known.id === other)?.unit_path ?? plan.party_path))
  const records = recordsProgress(actor, goal.unit_path, plan)
  const progress = await on<PlanningTables>(reader).selectFrom('planning.goal_progress').selectAll().where('tenant', '=', actor.tenant).where('goal', '=', id).orderBy('date', 'desc').orderBy('id', 'desc').execute()
  const [raised] = await highlightsOf(reader, actor, plan, [goal])
  const family = await familyOf(reader, actor, [id])
  const followUps = await followUpsOf(reader, actor, goal, plan)
  const { rows: tasks } = await taskList(reader, actor, { goal: id, limit: 200, offset: 0 }, sourceHref)
  return {
    ...row!,
    planYear: plan.year,
    today: actor.today,
    deliverable: goal.deliverable,
    sourceDocument: goal.source_document,
    sourceNumber: goal.source_number,
    sourceClause: goal.source_clause,
    coverage: goal.coverage,
    cooperating: goal.cooperating,
    linked: linked.map((other) => {
      const link = linkOf.get(other.id)!
      return { link: link.id, id: other.id, side: other.side, code: other.code, title: other.title, unit: other.unit.name, light: other.light, why: link.why, madeOn: link.made_on, madeBy: link.made_by_name, canEnd: mayLink(actor, partyPath(other.id), plan) }
    }),
    linkable: others.filter((other) => !linkOf.has(other.id) && mayLink(actor, partyPath(other.id), plan)).map(({ id: other, code, title }) => ({ id: other, code, title })),
    carriers: await carriersOf(reader, actor, plan, [id]),
    takesUp: await itemsTakenUp(reader, actor, id),
    highlight: raised ? { id: raised.id, situation: raised.situation, method: raised.method, result: raised.result, evidence: raised.evidence, by: raised.by, on: raised.on, can: raised.can } : null,
    mayRaise: goal.action === 'optional' && !raised && setsWork(actor, goal.side, goal.unit_path, plan),
    parent: family.find(({ child }) => child.id === id)?.parent ?? null,
    children: family.filter(({ parent }) => parent.id === id).map(({ child }) => child),
    parents: setsWork(actor, goal.side, goal.unit_path, plan) ? await parentsFor(reader, actor, goal, plan) : [],
    followUps,
    mayFollowUp: followsUp(actor, plan) && followUps.every(({ state }) => state === 'closed'),
    progress: progress.map((entry) => ({
      id: entry.id,
      measure: entry.measure,
      date: entry.date,
      quantity: decimal(scaled(entry.quantity)),
      reading: entry.reading === null ? null : decimal(scaled(entry.reading)),
      note: entry.note,
      recorder: entry.recorder_name,
      recordedAt: entry.recorded_at.toISOString(),
      corrected: entry.corrected_at ? { why: entry.corrected_why ?? '' } : null,
      can: { correct: records && entry.corrected_at === null },
    })),
    tasks,
    hints: goalHints({ title: goal.title, deliverable: goal.deliverable, measures: goal.measures }),
    versions: await goalVersions(reader, actor, id),
    proposals: await goalChanges(reader, actor, goal, plan),
  }
}
