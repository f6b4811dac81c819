import type { Actor } from '../foundation/actor/actor.ts'
import type { Clock } from '../foundation/clock/clock.ts'
import { writing, type Reader, type Tx } from '../foundation/database/database.ts'
import { unitByCode } from '../modules/organisation/index.ts'
import { enterGoal, enterPlan, enterTask, goalsBriefly, linkGoals, recordGoalProgress, recordTaskProgress, stateUnlinkedReason } from '../modules/planning/index.ts'
import type { Gathered } from '../offer.ts'
import { approvalSteps, firstWords, type Step } from './approval-deeds.ts'
import { carrierSteps } from './carrier-deeds.ts'
import { dispatchSteps } from './dispatch-deeds.ts'
import { roleActor } from './demo-actor.ts'
import { longPlanSteps } from './long-plan-deeds.ts'
import { sourceSteps } from './plan-source-deeds.ts'
import { keyTasks, measuresOf, type GoalDeed } from './key-tasks.ts'
import { aloneBecause, goalLinks, partyGoals } from './party-goals.ts'

/** What deeds are done with: a clock that they move, and the people of the story by role code. */
export type DeedParts = { db: Reader; clock: Clock & { set(instant: string | Date): void }; gathered: Gathered }

/** Does something at a moment as somebody of the story, in a transaction of its own, like a request would. */
export async function doAs<T>({ db, clock, gathered }: DeedParts, moment: string, code: string, deed: (tx: Tx, actor: Actor) => Promise<T>): Promise<T> {
  clock.set(`${moment}+08:00`)
  const actor = await roleActor(db, code, clock, gathered)
  return writing(db, (tx) => deed(tx, actor))
}

/** The year's plan: entered, paired and carried out in the order in which it happened (demo-content §3, §4). */
export async function planningDeeds(parts: DeedParts): Promise<void> {
  const goals = new Map<string, string>()
  const plan = await doAs(parts, '2026-01-05T09:10:00', 'P2', async (tx, actor) => enterPlan(tx, actor, { year: 2026, title: '2026 年度计划', unit: await unitOf(tx, actor, 'BUREAU'), partyUnit: await unitOf(tx, actor, 'PC') }))
  for (const [index, deed] of [...keyTasks, ...partyGoals].entries()) {
    const minute = String(10 + index).padStart(2, '0')
    goals.set(deed.code, await doAs(parts, `2026-01-06T10:${minute}:00`, deed.by, (tx, actor) => enter(tx, actor, plan, deed)))
  }
  const goal = (code: string) => goals.get(code)!
  const steps: Step[] = [
    ...goalLinks.map(([day, party, business]) => ({ at: `${day}T15:00:00`, by: 'P1', deed: (tx: Tx, actor: Actor) => linkGoals(tx, actor, { partyGoal: goal(party), businessGoal: goal(business) }) })),
    ...aloneBecause.map(([code, by, reason]) => ({ at: '2026-01-20T16:30:00', by, deed: (tx: Tx, actor: Actor) => stateUnlinkedReason(tx, actor, goal(code), reason) })),
    ...approvalSteps(plan, goal),
    ...carrierSteps(goal),
    ...sourceSteps(plan, goal),
    ...longPlanSteps(goal),
    ...(await dispatchSteps(parts.db, plan)),
    ...[...keyTasks, ...partyGoals].flatMap((deed) => progressSteps(deed, goal(deed.code))),
  ]
  for (const step of steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) await doAs(parts, step.at, step.by, step.deed)
  await tasks(parts, goal)
}

async function unitOf(tx: Tx, actor: Actor, code: string): Promise<string> {
  const unit = await unitByCode(tx, actor.tenant, code, actor.today)
  if (!unit) throw new Error(`The demo has no unit called ${code}.`)
  return unit.id
}

async function enter(tx: Tx, actor: Actor, plan: string, { by: _by, unit, with: others = [], measures, ...deed }: GoalDeed): Promise<string> {
  const cooperating: string[] = []
  for (const code of others) cooperating.push(await unitOf(tx, actor, code))
  const { id } = await enterGoal(tx, actor, {
    ...deed,
    ...firstWords[deed.code],
    plan,
    unit: await unitOf(tx, actor, unit),
    cooperating,
    measures: measuresOf(measures),
  })
  return id
}

function progressSteps({ by, measures }: GoalDeed, goal: string): Step[] {
  return measures.flatMap(({ key, records = [] }) => records.map(([date, quantity, note]) => ({ at: `${date}T17:00:00`, by, deed: (tx: Tx, actor: Actor) => recordGoalProgress(tx, actor, goal, { measure: key, date, quantity, note }) })))
}

/** A few tasks under the goals: the four batches of checks, and what K10 still owes. */
async function tasks(parts: DeedParts, goal: (code: string) => string): Promise<void> {
  const batches = [['第一批核查：24 家', '2026-03-02', '2026-03-27'], ['第二批核查：32 家', '2026-05-06', '2026-05-29'], ['第三批核查：28 家', '2026-08-03', '2026-08-28'], ['第四批核查：24 家', '2026-11-02', '2026-11-20']] as const
  for (const [title, from, due] of batches) {
    const task = await doAs(parts, `${from}T09:00:00`, 'S3', async (tx, actor) => enterTask(tx, actor, { goal: goal('K4'), title, unit: await unitOf(tx, actor, 'S3'), person: actor.person, due }))
    await doAs(parts, `${due}T17:30:00`, 'S3', (tx, actor) => recordTaskProgress(tx, actor, task, { version: 1, status: 'done', percent: 100, note: '按计划完成' }))
  }
  const town = await doAs(parts, '2026-12-19T09:00:00', 'N1', async (tx, actor) => enterTask(tx, actor, { goal: goal('K10'), title: '第 12 个镇街补齐台账，重新验收', unit: await unitOf(tx, actor, 'S11'), person: actor.person, due: '2027-01-29' }))
  await doAs(parts, '2026-12-28T16:00:00', 'N1', (tx, actor) => recordTaskProgress(tx, actor, town, { version: 1, status: 'doing', percent: 40, note: '台账口径已辅导一次' }))
}

/** The goals of the year by code, for the deeds that name what they serve. */
export async function goalsByCode(parts: DeedParts): Promise<Map<string, string>> {
  const actor = await roleActor(parts.db, 'P2', parts.clock, parts.gathered)
  return new Map((await goalsBriefly(parts.db, actor, { year: 2026 })).map(({ code, id }) => [code, id]))
}
