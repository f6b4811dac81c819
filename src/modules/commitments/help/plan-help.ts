import { demand, type Actor } from '../../../foundation/actor/actor.ts'
import { writeAudit } from '../../../foundation/audit/audit.ts'
import type { Day } from '../../../foundation/clock/day.ts'
import { on, type Tx } from '../../../foundation/database/database.ts'
import { personById } from '../../organisation/index.ts'
import { refuse } from '../errors.ts'
import type { CommitmentTables } from '../tables.ts'
import { demandHelpOpen, lockHelp } from './help-store.ts'

export type HelpPlanInput = { helper: string; step: string; due: Day; lookAgainOn: Day }

/** Plans help after the item was shown: who helps, with which step, by when, and when it is looked at again. */
export async function planHelp(tx: Tx, actor: Actor, id: string, { helper, step, due, lookAgainOn }: HelpPlanInput): Promise<void> {
  const { help, letter } = await lockHelp(tx, actor, id)
  demand(actor, 'commitments.help', letter.unit_path)
  demandHelpOpen(help, 'plan')
  const person = await personById(tx, actor.tenant, helper)
  if (!person) throw refuse('person-unknown', {}, [{ path: 'helper', code: 'commitments.error.person-unknown' }])
  if (due < actor.today || lookAgainOn < due) throw refuse('help-is-planned-ahead', {}, [{ path: due < actor.today ? 'due' : 'lookAgainOn', code: 'commitments.error.help-is-planned-ahead' }])
  await on<CommitmentTables>(tx).updateTable('commitments.help').set({ helper, helper_name: person.name, step, due, look_again_on: lookAgainOn, planned_on: actor.today, version: help.version + 1 }).where('tenant', '=', actor.tenant).where('id', '=', id).execute()
  await writeAudit(tx, actor, { action: 'commitments.plan-help', record: help.item, unitPath: letter.unit_path, change: { help: id, due, lookAgainOn } })
}
