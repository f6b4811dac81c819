import { demandAnywhere, pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { unitsBelow } from '../organisation/index.ts'
import { editDuties } from './permissions.ts'

const setting: readonly string[] = ['party.workingCommittee', 'party.committee', 'party.generalBranch', 'party.branch']

/** The Party organisations for which the actor may set a duty, each with those below it. */
export async function dutyOptions(reader: Reader, actor: Actor) {
  demandAnywhere(actor, editDuties)
  const paths = pathsOf(actor, editDuties)
  const units = (await unitsBelow(reader, actor.tenant, '/', actor.today)).filter(({ kind, path }) => setting.includes(kind) && paths.some((own) => path.startsWith(own)))
  return { today: actor.today, organisations: units.map(({ id, name }) => ({ id, name })) }
}
