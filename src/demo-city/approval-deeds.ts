import type { Actor } from '../foundation/actor/actor.ts'
import type { Tx } from '../foundation/database/database.ts'
import { changeGoal, decideGoalChange, decideSubmission, openFollowUp, proposeGoalChange, stepFollowUp, submitPlan, type GoalInput } from '../modules/planning/index.ts'
import { keyTasks, measuresOf } from './key-tasks.ts'

/** Something done at a moment by somebody of the story (role code). */
export type Step = { at: string; by: string; deed(tx: Tx, actor: Actor): Promise<unknown> }

/** How goals read before the leading group returned them. */
export const firstWords: Readonly<Record<string, Partial<GoalInput>>> = { D5: { deliverable: '组建突击队，包联镇街' } }

/** The plan before the leading group: the business side approved at once, the Party side returned once; in December a target that it does not lower, and what follows up on it. */
export function approvalSteps(plan: string, goal: (code: string) => string): Step[] {
  const kept = new Map<string, string>()
  const keep = async (name: string, made: Promise<{ id: string } | string>) => {
    const answer = await made
    return kept.set(name, typeof answer === 'string' ? answer : answer.id)
  }
  return [
    { at: '2026-01-21T10:00:00', by: 'P1', deed: (tx, actor) => keep('first', submitPlan(tx, actor, plan, { side: 'party', note: '党建目标10项，权重合计100' })) },
    { at: '2026-01-21T10:10:00', by: 'P2', deed: (tx, actor) => keep('business', submitPlan(tx, actor, plan, { side: 'business', note: '重点任务10项，各科室已会商' })) },
    { at: '2026-01-22T14:30:00', by: 'L1', deed: (tx, actor) => decideSubmission(tx, actor, kept.get('first')!, { decision: 'returned', reason: 'D5 要写明队员人数和包联几个镇街' }) },
    { at: '2026-01-22T14:40:00', by: 'L1', deed: (tx, actor) => decideSubmission(tx, actor, kept.get('business')!, { decision: 'approved' }) },
    { at: '2026-01-23T09:20:00', by: 'B3', deed: (tx, actor) => changeGoal(tx, actor, goal('D5'), { version: 1, deliverable: '队员15人，包联18个镇街' }) },
    { at: '2026-01-23T10:00:00', by: 'P1', deed: (tx, actor) => keep('second', submitPlan(tx, actor, plan, { side: 'party', note: 'D5 已写明人数和镇街数' })) },
    { at: '2026-01-26T09:00:00', by: 'L1', deed: (tx, actor) => decideSubmission(tx, actor, kept.get('second')!, { decision: 'approved' }) },
    { at: '2026-12-21T09:30:00', by: 'N1', deed: (tx, actor) => keep('lower', proposeGoalChange(tx, actor, goal('K10'), { version: 1, reason: '第 12 个镇街台账未补齐，年内验收不了', measures: elevenTowns() })) },
    { at: '2026-12-22T15:00:00', by: 'L1', deed: (tx, actor) => decideGoalChange(tx, actor, kept.get('lower')!, { decision: 'refused', answer: '目标不调，第 12 个镇街列入整改' }) },
    { at: '2026-12-23T09:00:00', by: 'P1', deed: (tx, actor) => keep('order', openFollowUp(tx, actor, goal('K10'), { words: '报第 12 个镇街补齐台账的步骤和日期', due: '2026-12-28' })) },
    { at: '2026-12-26T11:00:00', by: 'N1', deed: (tx, actor) => stepFollowUp(tx, actor, kept.get('order')!, { step: 'answered', words: '口径已辅导，1月补齐后重新验收' }) },
    { at: '2026-12-28T15:00:00', by: 'P1', deed: (tx, actor) => stepFollowUp(tx, actor, kept.get('order')!, { step: 'extended', words: '与重新验收同一天', due: '2027-01-29' }) },
  ]
}

/** K10's measures with eleven towns in place of twelve. */
function elevenTowns(): GoalInput['measures'] {
  return measuresOf(keyTasks.find(({ code }) => code === 'K10')!.measures).map((measure) => (measure.key === 'towns-accepted' ? { ...measure, target: '11' } : measure))
}
