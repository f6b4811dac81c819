import { may, pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { editUnits, seeUnits } from './permissions.ts'
import { unitsBelow, type Unit } from './units.ts'

/** The trees that the actor sees, as they stood on day `on` (default: today), parents before children. */
export async function unitList(reader: Reader, actor: Actor, on?: Day) {
  const reach = pathsOf(actor, seeUnits)
  const found = new Map<string, Unit>()
  for (const unit of reach.length === 0 ? [] : await unitsBelow(reader, actor.tenant, '/', on ?? actor.today)) {
    if (reach.some((path) => unit.path.startsWith(path) || path.startsWith(unit.path))) found.set(unit.id, unit)
  }
  const rows = [...found.values()].map(({ path, ...unit }) => ({ ...unit, depth: path.split('/').length - 3, can: { edit: may(actor, editUnits, path) } }))
  return { rows, canOpenRoot: may(actor, editUnits, '/') }
}
