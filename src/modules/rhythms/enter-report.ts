import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { newId } from '../../foundation/crypto/new-id.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { recordFacts } from '../journal/index.ts'
import { unitById, type Unit } from '../organisation/index.ts'
import { due } from './due.ts'
import type { DueItem } from './duty.ts'
import { dutyHistories } from './duties.ts'
import { refuse } from './errors.ts'
import { dutyFulfilled } from './facts.ts'
import { enterReports, seeDuties } from './permissions.ts'
import { countsOn, demandHandedIn, lateReasonOf } from './report-rules.ts'
import type { RhythmsTables } from './tables.ts'

/** `periodFrom`: the first day of the period it is for. `day`: when it was handed in. `number`: of the document. `reason`: for one after its last day. */
export type EnterReport = { duty: string; unit: string; periodFrom: Day; day: Day; title: string; number?: string | undefined; reason?: string | undefined }

/** Records that a unit handed in a report it owes: day, title and number, never what it says. Returns its id. */
export async function enterReport(tx: Tx, actor: Actor, input: EnterReport): Promise<string> {
  const unit = await unitById(tx, actor.tenant, input.unit, actor.today)
  if (!unit) throw notFound()
  demand(actor, enterReports, unit.path, seeDuties)
  const item = await owedItem(tx, actor, unit, input)
  demandHandedIn(input.day, actor.today, item)
  const lateReason = lateReasonOf(input.day, item, input.reason)
  await demandNotYet(tx, actor, input)
  const id = newId(actor.at)
  await on<RhythmsTables>(tx)
    .insertInto('rhythms.report')
    .values({
      tenant: actor.tenant, id, duty: item.duty.code, unit_id: unit.id, unit_path: unit.path, unit_name: unit.name, period_from: item.periodFrom, period_to: item.periodTo, day: input.day,
      title: input.title, number: input.number ?? '', late: lateReason !== null, late_reason: lateReason, entered_by_name: actor.name, entered_at: actor.at,
    })
    .execute()
  const { label } = item.duty
  await recordFacts(tx, actor, [{
    kind: dutyFulfilled, date: input.day, unit, source: { module: 'rhythms', record: id, version: 1 }, lateReason,
    attributes: { duty: item.duty.code, unit: unit.id, label: label.zh, labelEn: label.en, title: input.title, countsOn: countsOn(input.day, item), late: lateReason !== null },
  }])
  await writeAudit(tx, actor, { action: 'rhythms.enter-report', record: id, unitPath: unit.path, change: { duty: item.duty.code, day: input.day, late: lateReason !== null } })
  return id
}

/** What the unit owes in the period that begins on `periodFrom`, if a report satisfies it. */
async function owedItem(tx: Tx, actor: Actor, unit: Unit, { duty: code, periodFrom }: EnterReport): Promise<DueItem> {
  const history = (await dutyHistories(tx, actor.tenant)).get(code)
  if (!history) throw notFound()
  if (history[0]?.sort !== 'report') throw refuse('duty-takes-no-report', {}, [{ path: 'duty', code: 'rhythms.error.duty-takes-no-report' }])
  const year = periodFrom.slice(0, 4)
  const items = await due(tx, { tenant: actor.tenant, unitPath: unit.path, duty: code, from: periodFrom, to: `${year}-12-31` })
  const item = items.find((one) => one.unit.id === unit.id && one.periodFrom === periodFrom)
  if (!item) throw refuse('duty-not-owed', {}, [{ path: 'periodFrom', code: 'rhythms.error.duty-not-owed' }])
  return item
}

async function demandNotYet(tx: Tx, actor: Actor, { duty, unit, periodFrom }: EnterReport): Promise<void> {
  const already = await on<RhythmsTables>(tx).selectFrom('rhythms.report').select('id').where('tenant', '=', actor.tenant).where('duty', '=', duty).where('unit_id', '=', unit).where('period_from', '=', periodFrom).where('taken_back_at', 'is', null).executeTakeFirst()
  if (already) throw refuse('reported-already')
}
