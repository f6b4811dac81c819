import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { appointmentsOf } from '../organisation/index.ts'
import type { RaterPlace } from './rating-rules.ts'
import type { Assessment, AssessmentTables, Mark, Rater } from './tables.ts'

/** Everybody who rates in an assessment, by group and name. */
export function ratersOf(reader: Reader, assessment: Pick<Assessment, 'tenant' | 'id'>): Promise<Rater[]> {
  return on<AssessmentTables>(reader).selectFrom('assessment.rater').selectAll().where('tenant', '=', assessment.tenant).where('assessment', '=', assessment.id).orderBy('group_name').orderBy('person').execute()
}

/** The marks of one rater, or of all of them. */
export function marksOf(reader: Reader, assessment: Pick<Assessment, 'tenant' | 'id'>, person?: string): Promise<Mark[]> {
  let query = on<AssessmentTables>(reader).selectFrom('assessment.mark').selectAll().where('tenant', '=', assessment.tenant).where('assessment', '=', assessment.id)
  if (person !== undefined) query = query.where('person', '=', person)
  return query.execute()
}

/** Where a person belongs and holds posts today: what conflicts of interest are decided on. */
export async function placeOf(reader: Reader, actor: Actor, person: string): Promise<RaterPlace> {
  const held = await appointmentsOf(reader, actor.tenant, person, actor.today)
  return { person, homes: held.map(({ unit }) => unit.path) }
}
