import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { stale } from '../../foundation/errors/common-problems.ts'
import { compiledOf, schemeOf, statedInputsOf, uncompute } from './assessment-store.ts'
import { inputsToState } from './inputs-to-state.ts'
import { refuse } from './errors.ts'
import { keepStated } from './state-input.ts'
import type { AssessmentTables } from './tables.ts'
import { takeSubject } from './take-subject.ts'

/** `stated`: only what no record tells. `submit`: hands it in; from then on the subject changes nothing. */
export type SubmitReportInput = { unit: string; version: number; stated: readonly { input: string; value: string }[]; note: string | null; submit: boolean }

/**
 * Keeps a subject's own report, and hands it in. Returns the subject's version. Errors: those of takeSubject,
 * 'assessment.not-time-for-reports', 'assessment.report-is-submitted', 'assessment.report-incomplete', and those of keepStated.
 */
export async function submitReport(tx: Tx, actor: Actor, id: string, input: SubmitReportInput): Promise<number> {
  const { assessment, subject } = await takeSubject(tx, actor, id, input.unit)
  if (assessment.step !== 'selfReport') throw refuse('not-time-for-reports')
  if (subject.reported_at) throw refuse('report-is-submitted')
  if (subject.version !== input.version) throw stale([{ field: 'note', now: subject.note ?? '' }], subject.version)
  const compiled = compiledOf(await schemeOf(tx, assessment))
  const known = (await statedInputsOf(tx, assessment)).filter((each) => each.unit_id === subject.unit_id)
  const changed = input.stated.filter((given) => known.find((each) => each.input === given.input)?.value !== given.value)
  for (const given of changed) await keepStated(tx, actor, { assessment, subject, compiled }, given)
  if (input.submit) {
    const stated = new Set([...known, ...input.stated].map((each) => each.input))
    const lacking = inputsToState(compiled).filter(({ name }) => !stated.has(name))
    if (lacking.length > 0) throw refuse('report-incomplete', { inputs: lacking.map((each) => each.title[actor.lang]).join(actor.lang === 'zh' ? '、' : ', ') }, lacking.map(({ name }) => ({ path: `stated.${name}`, code: 'required' })))
  }
  const version = subject.version + 1
  const handedIn = input.submit ? { reported_by: actor.account, reporter_name: actor.name, reported_at: actor.at } : {}
  await on<AssessmentTables>(tx)
    .updateTable('assessment.subject')
    .set({ version, note: input.note, ...handedIn })
    .where('tenant', '=', actor.tenant)
    .where('assessment', '=', id)
    .where('unit_id', '=', subject.unit_id)
    .execute()
  if (changed.length > 0) await uncompute(tx, assessment)
  await writeAudit(tx, actor, { action: input.submit ? 'assessment.submit-report' : 'assessment.save-report', record: id, unitPath: subject.unit_path, change: { unit: subject.unit_id, stated: changed } })
  return version
}
