import { may, pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { editUnits, seeUnits } from './permissions.ts'
import { unitsReached } from './units.ts'

/** The trees that the actor sees, as they stood on day `on` (default: today), parents before children. */
export async function unitList(reader: Reader, actor: Actor, on?: Day) {
  const units = await unitsReached(reader, actor.tenant, pathsOf(actor, seeUnits), on ?? actor.today, { above: true })
  const rows = units.map(({ path, ...unit }) => ({ ...unit, depth: path.split('/').length - 3, can: { edit: may(actor, editUnits, path) } }))
  return { rows, canOpenRoot: may(actor, editUnits, '/') }
}
