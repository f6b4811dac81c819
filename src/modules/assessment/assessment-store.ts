import type { CompiledScheme } from '../../engine/index.ts'
import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader, type Tx } from '../../foundation/database/database.ts'
import { notFound, stale } from '../../foundation/errors/common-problems.ts'
import { refuse } from './errors.ts'
import { keepAssessments, seeAllScores } from './permissions.ts'
import type { Appeal, Assessment, AssessmentTables, Contest, Move, Result, Scheme, StatedInput, Subject } from './tables.ts'

/** A version of a scheme, or undefined. */
export function schemeById(reader: Reader, tenant: string, id: string): Promise<Scheme | undefined> {
  return on<AssessmentTables>(reader).selectFrom('assessment.scheme').selectAll().where('tenant', '=', tenant).where('id', '=', id).executeTakeFirst()
}

/** The scheme of an assessment; a foreign key keeps it there. */
export async function schemeOf(reader: Reader, assessment: Assessment): Promise<Scheme> {
  const scheme = await schemeById(reader, assessment.tenant, assessment.scheme)
  if (!scheme) throw new RangeError(`assessment ${assessment.id} has lost its scheme`)
  return scheme
}

/** What the engine made of a scheme when it was entered; plain data that later engines still read. */
export function compiledOf(scheme: Pick<Scheme, 'compiled'>): CompiledScheme {
  return JSON.parse(scheme.compiled) as CompiledScheme
}

/** Where an assessment stands, from its dated acts. */
export function stateOf(assessment: Pick<Assessment, 'computed_at' | 'published_at'>): 'opened' | 'computed' | 'published' {
  if (assessment.published_at) return 'published'
  return assessment.computed_at ? 'computed' : 'opened'
}

export function assessmentById(reader: Reader, tenant: string, id: string): Promise<Assessment | undefined> {
  return on<AssessmentTables>(reader).selectFrom('assessment.assessment').selectAll().where('tenant', '=', tenant).where('id', '=', id).executeTakeFirst()
}

/**
 * Takes an assessment for a change by somebody who may keep it: locked, still open to change, and at the version that
 * was seen. Errors: 404, 403, 'assessment.published-is-frozen', 'foundation.stale-version'.
 */
export async function takeAssessment(tx: Tx, actor: Actor, id: string, version: number): Promise<Assessment> {
  const found = await on<AssessmentTables>(tx).selectFrom('assessment.assessment').selectAll().where('tenant', '=', actor.tenant).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!found) throw notFound()
  demand(actor, keepAssessments, found.unit_path, seeAllScores)
  if (found.published_at) throw refuse('published-is-frozen')
  if (found.version !== version) throw stale([{ field: 'state', now: stateOf(found) }], found.version)
  return found
}

/** The units that an assessment is about, in the order of the organisation. */
export function subjectsOf(reader: Reader, assessment: Pick<Assessment, 'tenant' | 'id'>): Promise<Subject[]> {
  return on<AssessmentTables>(reader).selectFrom('assessment.subject').selectAll().where('tenant', '=', assessment.tenant).where('assessment', '=', assessment.id).orderBy('place').execute()
}

export function statedInputsOf(reader: Reader, assessment: Pick<Assessment, 'tenant' | 'id'>): Promise<StatedInput[]> {
  return on<AssessmentTables>(reader).selectFrom('assessment.stated_input').selectAll().where('tenant', '=', assessment.tenant).where('assessment', '=', assessment.id).execute()
}

export function resultsOf(reader: Reader, assessment: Pick<Assessment, 'tenant' | 'id'>): Promise<Result[]> {
  return on<AssessmentTables>(reader).selectFrom('assessment.result').selectAll().where('tenant', '=', assessment.tenant).where('assessment', '=', assessment.id).execute()
}

/** The day by which each step of an assessment should be done; empty for those opened before there were steps. */
export async function daysOf(reader: Reader, assessment: Pick<Assessment, 'tenant' | 'id'>): Promise<Map<string, string>> {
  const rows = await on<AssessmentTables>(reader).selectFrom('assessment.step').select(['step', 'due']).where('tenant', '=', assessment.tenant).where('assessment', '=', assessment.id).execute()
  return new Map(rows.map(({ step, due }) => [step, due]))
}

/** What moved an assessment, in the order in which it happened. */
export function movesOf(reader: Reader, assessment: Pick<Assessment, 'tenant' | 'id'>): Promise<Move[]> {
  return on<AssessmentTables>(reader).selectFrom('assessment.move').selectAll().where('tenant', '=', assessment.tenant).where('assessment', '=', assessment.id).orderBy('moved_at').orderBy('id').execute()
}

/** What subjects doubt, oldest first. */
export function contestsOf(reader: Reader, assessment: Pick<Assessment, 'tenant' | 'id'>): Promise<Contest[]> {
  return on<AssessmentTables>(reader).selectFrom('assessment.contest').selectAll().where('tenant', '=', assessment.tenant).where('assessment', '=', assessment.id).orderBy('contested_at').orderBy('id').execute()
}

/** The appeals of an assessment, oldest first. */
export function appealsOf(reader: Reader, assessment: Pick<Assessment, 'tenant' | 'id'>): Promise<Appeal[]> {
  return on<AssessmentTables>(reader).selectFrom('assessment.appeal').selectAll().where('tenant', '=', assessment.tenant).where('assessment', '=', assessment.id).orderBy('filed_at').orderBy('id').execute()
}

/** The next version of an assessment whose inputs have changed: what was computed before no longer stands. */
export async function uncompute(tx: Tx, assessment: Pick<Assessment, 'tenant' | 'id' | 'version'>): Promise<number> {
  const version = assessment.version + 1
  await on<AssessmentTables>(tx).updateTable('assessment.assessment').set({ version, as_of: null, computed_by: null, computer_name: null, computed_at: null }).where('tenant', '=', assessment.tenant).where('id', '=', assessment.id).execute()
  return version
}
