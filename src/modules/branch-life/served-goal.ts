import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { goalsBriefly } from '../planning/index.ts'
import { refuse } from './errors.ts'

/** The columns that name the business goal a meeting serves; an activity of the Party side serves business work. */
export async function servedGoal(reader: Reader, actor: Actor, goal: string | null): Promise<{ serves: string | null; serves_code: string | null; serves_title: string | null }> {
  if (goal === null) return { serves: null, serves_code: null, serves_title: null }
  const [found] = await goalsBriefly(reader, actor, { ids: [goal] })
  if (!found) throw notFound()
  if (found.side !== 'business') throw refuse('goal-is-not-business', { goal: found.code }, [{ path: 'serves', code: 'branch-life.error.goal-is-not-business', params: { goal: found.code } }])
  return { serves: found.id, serves_code: found.code, serves_title: found.title }
}
