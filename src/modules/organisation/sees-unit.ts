import { pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import { seeUnits } from './permissions.ts'

/** Does the actor see the unit at `path`: within reach, or on the way from the root to what is within reach? */
export function seesUnit(actor: Actor, path: string): boolean {
  return pathsOf(actor, seeUnits).some((reach) => path.startsWith(reach) || reach.startsWith(path))
}
