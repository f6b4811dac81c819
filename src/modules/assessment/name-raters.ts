import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { personsById } from '../organisation/index.ts'
import { compiledOf, schemeOf, subjectsOf, takeAssessment } from './assessment-store.ts'
import { refuse } from './errors.ts'
import { hasReached } from './process-rules.ts'
import { mayRate, raterGroups } from './rating-rules.ts'
import { placeOf, ratersOf } from './rater-store.ts'
import type { Assessment, AssessmentTables } from './tables.ts'

/** Who rates: a person and one of the scheme's groups. */
export type NamedRater = { person: string; group: string }

/**
 * Says who rates, all at once; those who handed their sheet in stay. Returns the new version. Errors: those of
 * takeAssessment, 'assessment.no-rating-sheets', 'assessment.scoring-is-over', 'assessment.rater-not-named',
 * 'assessment.rater-has-submitted'.
 */
export async function nameRaters(tx: Tx, actor: Actor, id: string, input: { version: number; raters: readonly NamedRater[] }): Promise<number> {
  const assessment = await takeAssessment(tx, actor, id, input.version)
  const groups = raterGroups(compiledOf(await schemeOf(tx, assessment)))
  if (groups.length === 0) throw refuse('no-rating-sheets')
  if (hasReached(assessment.step, 'review')) throw refuse('scoring-is-over')
  const people = await namesOfRaters(tx, actor, assessment, groups, input.raters)
  const before = await ratersOf(tx, assessment)
  const kept = new Set(before.filter(({ submitted_at }) => submitted_at !== null).map(({ person }) => person))
  const gone = before.find(({ person, group_name }) => kept.has(person) && !input.raters.some((each) => each.person === person && each.group === group_name))
  if (gone) throw refuse('rater-has-submitted', { name: gone.person_name })
  const stays = (person: string) => input.raters.some((each) => each.person === person)
  const db = on<AssessmentTables>(tx)
  const dropped = before.filter(({ person }) => !kept.has(person) && !stays(person)).map(({ person }) => person)
  if (dropped.length > 0) {
    await db.deleteFrom('assessment.mark').where('tenant', '=', actor.tenant).where('assessment', '=', id).where('person', 'in', dropped).execute()
    await db.deleteFrom('assessment.rater').where('tenant', '=', actor.tenant).where('assessment', '=', id).where('person', 'in', dropped).execute()
  }
  const named = input.raters.filter(({ person }) => !kept.has(person)).map(({ person, group }) => ({ tenant: actor.tenant, assessment: id, person, person_name: people.get(person) ?? '', group_name: group, named_by: actor.account, named_at: actor.at }))
  if (named.length > 0) {
    await db
      .insertInto('assessment.rater')
      .values(named)
      .onConflict((conflict) => conflict.columns(['tenant', 'assessment', 'person']).doUpdateSet((fresh) => ({ group_name: fresh.ref('excluded.group_name') })))
      .execute()
  }
  const version = assessment.version + 1
  await db.updateTable('assessment.assessment').set({ version }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'assessment.name-raters', record: id, unitPath: assessment.unit_path, change: { raters: input.raters } })
  return version
}

/** The names of those named; refuses unknown people and groups, somebody named twice, and whoever would have nobody to rate. */
async function namesOfRaters(tx: Tx, actor: Actor, assessment: Assessment, groups: readonly string[], raters: readonly NamedRater[]): Promise<Map<string, string>> {
  const people = await personsById(tx, actor.tenant, raters.map(({ person }) => person))
  const subjects = (await subjectsOf(tx, assessment)).map(({ unit_path, person }) => ({ unit_path, person: person ?? null }))
  const wrong: { path: string; code: string }[] = []
  for (const [index, { person, group }] of raters.entries()) {
    if (!people.has(person) || raters.findIndex((each) => each.person === person) !== index) wrong.push({ path: `raters.${index}.person`, code: 'assessment.field.rater-unknown' })
    else if (!groups.includes(group)) wrong.push({ path: `raters.${index}.group`, code: 'assessment.field.group-unknown' })
    else {
      const place = await placeOf(tx, actor, person)
      if (!subjects.some((subject) => mayRate(place, subject))) wrong.push({ path: `raters.${index}.person`, code: 'assessment.field.rates-nobody' })
    }
  }
  if (wrong.length > 0) throw refuse('rater-not-named', {}, wrong)
  return new Map([...people].map(([id, { name }]) => [id, name]))
}
