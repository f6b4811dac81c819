import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { compiledOf, schemeOf, subjectsOf, uncompute } from './assessment-store.ts'
import { refuse } from './errors.ts'
import { markFits, mayRate, sheetItems } from './rating-rules.ts'
import { marksOf, placeOf, ratersOf } from './rater-store.ts'
import type { AssessmentTables } from './tables.ts'

export type GivenMark = { unit: string; input: string; item: string; value: string }

/**
 * Keeps marks on the actor's own sheet, and hands it in (`submit`): then it stays as it is. Errors: 404 for whoever does
 * not rate there, 'assessment.not-time-for-rating', 'assessment.sheet-is-submitted', 'assessment.rates-own',
 * 'assessment.mark-has-faults', 'assessment.sheet-incomplete'.
 */
export async function markSheet(tx: Tx, actor: Actor, id: string, input: { marks: readonly GivenMark[]; submit: boolean }): Promise<void> {
  ownOnly(actor)
  const db = on<AssessmentTables>(tx)
  const assessment = await db.selectFrom('assessment.assessment').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).forUpdate().executeTakeFirst()
  const rater = assessment && (await ratersOf(tx, assessment)).find(({ person }) => person === actor.person)
  if (!assessment || !rater) throw notFound()
  if (rater.submitted_at) throw refuse('sheet-is-submitted')
  if (assessment.step !== 'scoring') throw refuse('not-time-for-rating')
  const items = sheetItems(compiledOf(await schemeOf(tx, assessment)))
  const place = await placeOf(tx, actor, rater.person)
  const subjects = await subjectsOf(tx, assessment)
  const rated = subjects.filter(({ unit_path, person }) => mayRate(place, { unit_path, person: person ?? null }))
  const own = input.marks.findIndex(({ unit }) => !rated.some(({ unit_id }) => unit_id === unit))
  if (own >= 0) throw refuse('rates-own', { subject: subjects.find(({ unit_id }) => unit_id === input.marks[own]?.unit)?.unit_name ?? '' }, [{ path: `marks.${own}.unit`, code: 'invalid' }])
  const faulty = input.marks.flatMap((mark, index) => (items.some((item) => item.input === mark.input && item.item === mark.item && markFits(item, mark.value)) ? [] : [{ path: `marks.${index}.value`, code: 'invalid' }]))
  if (faulty.length > 0) throw refuse('mark-has-faults', {}, faulty)
  for (const { unit, ...mark } of input.marks) {
    await db
      .insertInto('assessment.mark')
      .values({ tenant: actor.tenant, assessment: id, person: rater.person, unit_id: unit, ...mark })
      .onConflict((conflict) => conflict.columns(['tenant', 'assessment', 'person', 'unit_id', 'input', 'item']).doUpdateSet({ value: mark.value }))
      .execute()
  }
  if (input.submit) {
    const lacking = rated.length * items.length - (await marksOf(tx, assessment, rater.person)).length
    if (lacking > 0) throw refuse('sheet-incomplete', { count: lacking })
    await db.updateTable('assessment.rater').set({ submitted_at: actor.at }).where('tenant', '=', actor.tenant).where('assessment', '=', id).where('person', '=', rater.person).execute()
    await uncompute(tx, assessment)
  }
  // The audit names the sheet, not the marks: who gave what is nobody's business afterwards.
  await writeAudit(tx, actor, { action: input.submit ? 'assessment.submit-sheet' : 'assessment.mark-sheet', record: id, unitPath: assessment.unit_path, change: { marks: input.marks.length } })
}
