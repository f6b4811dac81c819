import type { Actor } from '../../../foundation/actor/actor.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import type { Side } from '../planning-rules.ts'
import type { PlanningTables, Submission } from '../tables.ts'

/** All rounds of a plan, oldest first. */
export async function submissionsOf(reader: Reader, actor: Actor, plan: string): Promise<Submission[]> {
  return on<PlanningTables>(reader).selectFrom('planning.submission').selectAll().where('tenant', '=', actor.tenant).where('plan', '=', plan).orderBy('round').orderBy('side').execute()
}

/** The latest round of a side, if there was one. */
export async function latestSubmission(reader: Reader, actor: Actor, plan: string, side: Side): Promise<Submission | undefined> {
  return on<PlanningTables>(reader).selectFrom('planning.submission').selectAll().where('tenant', '=', actor.tenant).where('plan', '=', plan).where('side', '=', side).orderBy('round', 'desc').executeTakeFirst()
}

/** The sides that lie before the leading group now, as 'plan side'. */
export async function submittedSides(reader: Reader, actor: Actor, plans: readonly string[]): Promise<Set<string>> {
  if (plans.length === 0) return new Set()
  const rows = await on<PlanningTables>(reader).selectFrom('planning.submission').select(['plan', 'side']).where('tenant', '=', actor.tenant).where('plan', 'in', [...plans]).where('decision', 'is', null).execute()
  return new Set(rows.map(({ plan, side }) => `${plan} ${side}`))
}
