import { demandAnywhere, pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { unitsReached } from '../organisation/index.ts'
import { editDuties } from './permissions.ts'

const setting: readonly string[] = ['party.workingCommittee', 'party.committee', 'party.generalBranch', 'party.branch']

/** The Party organisations for which the actor may set a duty, each with those below it. */
export async function dutyOptions(reader: Reader, actor: Actor) {
  demandAnywhere(actor, editDuties)
  const paths = pathsOf(actor, editDuties)
  const units = (await unitsReached(reader, actor.tenant, paths, actor.today)).filter(({ kind }) => setting.includes(kind))
  return { today: actor.today, organisations: units.map(({ id, name }) => ({ id, name })) }
}
