import { demandAnywhere, may, mayAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { DutyWording } from './duty.ts'
import { dutyHistories } from './duties.ts'
import { standing } from './duty-history-rules.ts'
import { lastWrittenOf } from './end-duty.ts'
import { dutyInSight } from './own-duties.ts'
import { editDuties, seeDuties } from './permissions.ts'

/** The duties in force today, to come and ended, each with every wording it has had or will have. */
export async function dutyRows(reader: Reader, actor: Actor) {
  demandAnywhere(actor, seeDuties)
  const changes = mayAnywhere(actor, editDuties)
  const histories = await dutyHistories(reader, actor.tenant)
  const rows = [...histories.values()].flatMap((history) => {
    const now = standing(history, actor.today)
    if (!now || !dutyInSight(actor, now.wording)) return []
    const { code, label, sort, basis, within } = now.wording
    const { changedBy: _changedBy, ended: _ended, ...words } = wordingOf(now.wording)
    const change = within ? may(actor, editDuties, within.path) : changes
    return [{ code, label, sort, basis, ...words, within: within && { id: within.id, name: within.name }, state: now.state, ends: now.ends, seen: lastWrittenOf(history), history: history.map(wordingOf), can: { change } }]
  })
  return { today: actor.today, rows, can: { add: changes } }
}

function wordingOf({ appliesTo, every, times, graceDays, required, fromDay, changedBy, ended }: DutyWording) {
  return { appliesTo, every, times, graceDays, required, fromDay, changedBy, ended }
}
