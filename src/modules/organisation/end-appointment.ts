import { demand, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Tx } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { demandStarted } from './demand-start.ts'
import { refuse } from './errors.ts'
import { editPeople, seeUnits } from './permissions.ts'
import { belongingOf } from './posts.ts'
import { openEnd, type OrganisationTables } from './tables.ts'
import { unitById } from './units.ts'

/** Ends an appointment: `until` is the first day on which the post is no longer held. */
export async function endAppointment(tx: Tx, actor: Actor, input: { appointment: string; until: Day }): Promise<void> {
  demandStarted(actor, input.until)
  const db = on<OrganisationTables>(tx)
  const held = await db.selectFrom('organisation.appointment').selectAll().where('tenant', '=', actor.tenant).where('id', '=', input.appointment).executeTakeFirst()
  const unit = held && (await unitById(tx, actor.tenant, held.unit, held.from_day))
  if (!held || !unit) throw notFound()
  demand(actor, editPeople, unit.path, seeUnits)
  if (held.until_day !== openEnd) throw refuse('appointment-ended', { until: held.until_day })
  if (input.until <= held.from_day) throw refuse('ends-before-it-starts', { since: held.from_day }, [{ path: 'until', code: 'organisation.error.ends-before-it-starts', params: { since: held.from_day } }])
  await db.updateTable('organisation.appointment').set({ until_day: input.until }).where('tenant', '=', actor.tenant).where('id', '=', held.id).execute()
  const belonging = belongingOf(held.post)
  if (belonging) await db.updateTable('organisation.person').set(belonging === 'section' ? { section: null, section_path: null } : { party_unit: null, party_path: null }).where('tenant', '=', actor.tenant).where('id', '=', held.person).execute()
  await writeAudit(tx, actor, { action: 'organisation.end-appointment', record: held.id, unitPath: unit.path, change: { person: held.person, post: held.post, until: input.until } })
}
