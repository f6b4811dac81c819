import { demandAnywhere, pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { unitsBelow } from '../organisation/index.ts'
import { seeReports } from './permissions.ts'
import { reportingKinds } from './report-scope.ts'

/** The Party organisations whose report the actor may see, the highest first. */
export async function reportOptions(reader: Reader, actor: Actor) {
  demandAnywhere(actor, seeReports)
  const paths = pathsOf(actor, seeReports)
  const units = (await unitsBelow(reader, actor.tenant, '/', actor.today)).filter(({ kind, path }) => reportingKinds.includes(kind) && paths.some((own) => path.startsWith(own)))
  return { today: actor.today, units: units.map(({ id, name }) => ({ id, name })) }
}
