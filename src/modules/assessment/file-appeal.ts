import type { Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { appealsOf, daysOf } from './assessment-store.ts'
import { refuse } from './errors.ts'
import type { AssessmentTables } from './tables.ts'
import { takeSubject, type OwnSubject } from './take-subject.ts'

/** Objects to a result, once and within the deadline. Returns the appeal's id. Errors: those of takeSubject, 'assessment.not-time-for-appeals', 'assessment.appeal-is-filed'. */
export async function fileAppeal(tx: Tx, actor: Actor, id: string, input: { unit: string; reason: string }): Promise<string> {
  const own = await takeToldSubject(tx, actor, id, input.unit)
  const appeal = newId(actor.at)
  await on<AssessmentTables>(tx)
    .insertInto('assessment.appeal')
    .values({ tenant: actor.tenant, id: appeal, assessment: id, unit_id: own.subject.unit_id, reason: input.reason, filed_by: actor.account, filer_name: actor.name, filed_at: actor.at })
    .execute()
  await writeAudit(tx, actor, { action: 'assessment.file-appeal', record: id, unitPath: own.subject.unit_path, change: { appeal, unit: input.unit } })
  return appeal
}

/** Says that a subject has nothing to object to. Errors: as for an appeal. */
export async function agreeResult(tx: Tx, actor: Actor, id: string, input: { unit: string }): Promise<void> {
  const { subject } = await takeToldSubject(tx, actor, id, input.unit)
  await on<AssessmentTables>(tx)
    .updateTable('assessment.subject')
    .set({ agreed_by: actor.account, agreer_name: actor.name, agreed_at: actor.at })
    .where('tenant', '=', actor.tenant)
    .where('assessment', '=', id)
    .where('unit_id', '=', subject.unit_id)
    .execute()
  await writeAudit(tx, actor, { action: 'assessment.agree-result', record: id, unitPath: subject.unit_path, change: { unit: subject.unit_id } })
}

async function takeToldSubject(tx: Tx, actor: Actor, id: string, unit: string): Promise<OwnSubject> {
  const own = await takeSubject(tx, actor, id, unit)
  const due = (await daysOf(tx, own.assessment)).get('appeal')
  if (own.assessment.step !== 'appeal' || (due !== undefined && actor.today > due)) throw refuse('not-time-for-appeals')
  const filed = (await appealsOf(tx, own.assessment)).some((each) => each.unit_id === own.subject.unit_id)
  if (filed || own.subject.agreed_at) throw refuse('appeal-is-filed')
  return own
}
