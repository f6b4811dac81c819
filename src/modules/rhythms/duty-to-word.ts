import { demandAnywhere, may, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { forbidden, notFound } from '../../foundation/errors/common-problems.ts'
import type { DutyWording } from './duty.ts'
import { dutyHistories } from './duties.ts'
import { dutyInSight } from './own-duties.ts'
import { editDuties } from './permissions.ts'

/** The history of a duty that the actor may word anew: a standard one, or one that an organisation of theirs has set. */
export async function dutyToWord(reader: Reader, actor: Actor, code: string): Promise<DutyWording[]> {
  demandAnywhere(actor, editDuties)
  const history = (await dutyHistories(reader, actor.tenant)).get(code)
  const [first] = history ?? []
  if (!history || !first || !dutyInSight(actor, first)) throw notFound()
  if (first.within && !may(actor, editDuties, first.within.path)) throw forbidden(editDuties)
  return history
}
