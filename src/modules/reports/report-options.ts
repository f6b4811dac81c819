import { demandAnywhere, pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { unitsReached } from '../organisation/index.ts'
import { seeReports } from './permissions.ts'
import { reportingKinds } from './report-scope.ts'

/** The Party organisations whose report the actor may see, the highest first. */
export async function reportOptions(reader: Reader, actor: Actor) {
  demandAnywhere(actor, seeReports)
  const paths = pathsOf(actor, seeReports)
  const units = (await unitsReached(reader, actor.tenant, paths, actor.today)).filter(({ kind }) => reportingKinds.includes(kind))
  return { today: actor.today, units: units.map(({ id, name }) => ({ id, name })) }
}
