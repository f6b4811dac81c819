import type { CompiledScheme } from '../../engine/index.ts'
import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { compiledOf, resultsOf, schemeOf, takeAssessment } from './assessment-store.ts'
import { refuse } from './errors.ts'
import type { FrozenInput } from './frozen-input.ts'
import { gatherInputs, type GatheredSubject } from './gather-inputs.ts'
import { keepMove } from './move-assessment.ts'
import type { Assessment, AssessmentTables, Result } from './tables.ts'
import type { Outcomes } from './work-out.ts'

/**
 * Publishes what was computed, as a meeting decided it (`decision`: which meeting, what it decided). From then on it is
 * frozen. What it rests on is gathered once more as of the same instant: it must be unchanged and sealed, so that the
 * published number can be shown to stand years later. Returns the new version.
 */
export async function publishAssessment(tx: Tx, actor: Actor, id: string, input: { version: number; decision: string }): Promise<number> {
  const assessment = await takeAssessment(tx, actor, id, input.version)
  if (assessment.step !== 'effect') throw refuse('step-is-not-next')
  if (!assessment.computed_at || !assessment.as_of) throw refuse('not-computed')
  if (actor.today < assessment.to_day) throw refuse('period-not-over', { to: assessment.to_day })
  const results = await resultsOf(tx, assessment)
  const compiled = compiledOf(await schemeOf(tx, assessment))
  const gathered = await gatherInputs(tx, actor, assessment, compiled, assessment.as_of)
  for (const each of gathered) refuseUnready(actor, each, results, compiled)
  if (gathered.some(({ seal }) => seal.waiting)) throw refuse('not-sealed-yet')
  const seal = gathered.reduce<number | null>((highest, each) => (each.seal.number !== null && each.seal.number > (highest ?? 0) ? each.seal.number : highest), null)
  const version = assessment.version + 1
  await keepMove(tx, actor, assessment, { step: 'effect', act: 'done', note: input.decision })
  await on<AssessmentTables>(tx)
    .updateTable('assessment.assessment')
    .set({ version, step: 'closed', seal, decision: input.decision, published_by: actor.account, publisher_name: actor.name, published_at: actor.at })
    .where('tenant', '=', actor.tenant)
    .where('id', '=', id)
    .execute()
  await auditPublication(tx, actor, assessment, results, version)
  return version
}

function refuseUnready({ lang }: Actor, { subject, inputs }: GatheredSubject, results: readonly Result[], compiled: CompiledScheme): void {
  const result = results.find((each) => each.unit_id === subject.unit_id)
  if (!result) throw refuse('not-computed')
  const outcomes = Object.values(JSON.parse(result.outcomes) as Outcomes)
  const missing = outcomes.flatMap((outcome) => (outcome.state === 'missing' ? outcome.missing.map((name) => compiled.inputs.find((input) => input.name === name)?.title[lang] ?? name) : outcome.state === 'error' ? [outcome.code] : []))
  if (missing.length > 0) throw refuse('outcome-missing', { unit: subject.unit_name, missing: [...new Set(missing)].join(lang === 'zh' ? '、' : ', ') })
  const frozen = JSON.parse(result.inputs) as FrozenInput[]
  const changed = inputs.find((now) => JSON.stringify(now) !== JSON.stringify(frozen.find((then) => then.name === now.name)))
  if (changed) throw refuse('inputs-changed', { unit: subject.unit_name, input: changed.title[lang] })
}

function auditPublication(tx: Tx, actor: Actor, assessment: Assessment, results: readonly Result[], version: number): Promise<void> {
  return writeAudit(tx, actor, { action: 'assessment.publish', record: assessment.id, unitPath: assessment.unit_path, change: { version, results: Object.fromEntries(results.map((result) => [result.unit_id, result.sm3])) } })
}
