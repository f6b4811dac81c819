import { mayAnywhere, demandAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { DutyWording } from './duty.ts'
import { inForce } from './duty-history-rules.ts'
import { dutyHistories } from './duties.ts'
import { editDuties, seeDuties } from './permissions.ts'

/** The duties in force today, each with every wording it has had or will have. */
export async function dutyRows(reader: Reader, actor: Actor) {
  demandAnywhere(actor, seeDuties)
  const histories = await dutyHistories(reader, actor.tenant)
  const rows = [...histories.values()].flatMap((history) => {
    const now = inForce(history, actor.today)
    if (!now) return []
    const { changedBy: _changedBy, ...duty } = now
    return [{ ...duty, history: history.map(wordingOf) }]
  })
  return { today: actor.today, rows, can: { change: mayAnywhere(actor, editDuties) } }
}

function wordingOf({ appliesTo, every, times, graceDays, required, fromDay, changedBy }: DutyWording) {
  return { appliesTo, every, times, graceDays, required, fromDay, changedBy }
}
