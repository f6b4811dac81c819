import type { Actor } from '../../../foundation/actor/actor.ts'
import type { Reader } from '../../../foundation/database/database.ts'
import { approvesPlan, submitsSide } from '../authority.ts'
import type { Goal, Plan } from '../goal-store.ts'
import { sideState, standsUnexplained } from './approval-rules.ts'
import { submissionsOf } from './submission-store.ts'

/** Both sides of a plan on their way through the leading group, with what the actor may do about each. */
export async function sideRounds(reader: Reader, actor: Actor, plan: Plan, goals: readonly Goal[]) {
  const rounds = await submissionsOf(reader, actor, plan.id)
  return (['party', 'business'] as const).map((side) => {
    const latest = rounds.filter((round) => round.side === side).at(-1)
    const own = goals.filter((goal) => goal.side === side)
    const state = sideState(latest)
    const unapproved = own.filter((goal) => goal.approved_version === null).length
    return {
      side,
      state,
      round: latest?.round ?? 0,
      submission: latest?.id ?? null,
      submittedBy: latest?.submitted_by_name ?? null,
      submittedAt: latest?.submitted_at.toISOString() ?? null,
      decidedBy: latest?.decided_by_name ?? null,
      decidedAt: latest?.decided_at?.toISOString() ?? null,
      reason: latest?.reason ?? '',
      unapproved,
      unexplained: (plan.years === 1 ? own : []).filter(standsUnexplained).map(({ id, code, title }) => ({ id, code, title })),
      can: {
        submit: state !== 'submitted' && unapproved > 0 && submitsSide(actor, side, plan),
        decide: state === 'submitted' && latest?.submitted_by !== actor.account && approvesPlan(actor, plan),
      },
    }
  })
}
