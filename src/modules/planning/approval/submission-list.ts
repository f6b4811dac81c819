import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { planFor } from '../goal-store.ts'
import { differences } from '../goal-versions.ts'
import type { PlanningTables, Submission, SubmittedGoal } from '../tables.ts'
import { submissionsOf } from './submission-store.ts'

type Contents = ReadonlyMap<string, Record<string, unknown>>

/** The rounds of a plan, newest first, each with what differs from the round before on the same side. */
export async function submissionList(reader: Reader, actor: Actor, id: string) {
  const plan = await planFor(reader, actor, id)
  const rounds = await submissionsOf(reader, actor, plan.id)
  const contents = await contentsOf(reader, actor, rounds)
  const rows = rounds.map((round) => {
    const before = rounds.find((other) => other.side === round.side && other.round === round.round - 1)
    return {
      id: round.id,
      side: round.side,
      round: round.round,
      goals: round.goals.length,
      note: round.note,
      submittedBy: round.submitted_by_name,
      submittedAt: round.submitted_at.toISOString(),
      decision: round.decision,
      decidedBy: round.decided_by_name,
      decidedAt: round.decided_at?.toISOString() ?? null,
      reason: round.reason,
      changes: before ? changedGoals(before.goals, round.goals, contents) : [],
    }
  })
  return { planTitle: plan.title, rows: rows.sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1)) }
}

async function contentsOf(reader: Reader, actor: Actor, rounds: readonly Submission[]): Promise<Contents> {
  const goals = [...new Set(rounds.flatMap(({ goals: held }) => held.map(({ goal }) => goal)))]
  if (goals.length === 0) return new Map()
  const rows = await on<PlanningTables>(reader).selectFrom('planning.goal_version').select(['goal', 'version', 'content']).where('tenant', '=', actor.tenant).where('goal', 'in', goals).execute()
  return new Map(rows.map(({ goal, version, content }) => [`${goal} ${version}`, content]))
}

function changedGoals(was: readonly SubmittedGoal[], now: readonly SubmittedGoal[], contents: Contents) {
  const known = (goal: SubmittedGoal) => ({ goal: goal.goal, code: goal.code, title: goal.title })
  const added = now.filter(({ goal }) => !was.some((other) => other.goal === goal)).map((goal) => ({ ...known(goal), what: 'added' as const, fields: [] }))
  const removed = was.filter(({ goal }) => !now.some((other) => other.goal === goal)).map((goal) => ({ ...known(goal), what: 'removed' as const, fields: [] }))
  const changed = now.flatMap((goal) => {
    const before = was.find((other) => other.goal === goal.goal)
    if (!before || before.version === goal.version) return []
    const fields = differences(contents.get(`${before.goal} ${before.version}`) ?? {}, contents.get(`${goal.goal} ${goal.version}`) ?? {})
    return fields.length === 0 ? [] : [{ ...known(goal), what: 'changed' as const, fields }]
  })
  return [...added, ...changed, ...removed]
}
