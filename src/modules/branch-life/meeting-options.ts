import { demandAnywhere, pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { unitsBelow, type Unit } from '../organisation/index.ts'
import { goalsBriefly } from '../planning/index.ts'
import { dutiesOn } from '../rhythms/index.ts'
import { meetingKindsOn } from './meeting-kinds.ts'
import { recordMeetings } from './permissions.ts'

const partnerKinds = ['party.branch', 'party.group']

/** What the form of a new meeting offers: own units, kinds, partners, the business goals of the year, who may be given work. */
export async function meetingOptions(reader: Reader, actor: Actor) {
  demandAnywhere(actor, recordMeetings)
  const all = await unitsBelow(reader, actor.tenant, '/', actor.today)
  const paths = pathsOf(actor, recordMeetings)
  const kinds = await meetingKindsOn(reader, actor.tenant, actor.today)
  const holding = new Set(kinds.flatMap((kind) => kind.heldBy))
  const goals = await goalsBriefly(reader, actor, { year: Number(actor.today.slice(0, 4)), side: 'business' })
  return {
    today: actor.today,
    units: all.filter((unit) => holding.has(unit.kind) && paths.some((path) => unit.path.startsWith(path))).map(refOf),
    partners: all.filter((unit) => partnerKinds.includes(unit.kind)).map(refOf),
    kinds: kinds.map((kind) => ({ ...kind, heldBy: [...kind.heldBy], satisfies: [...kind.satisfies], mayFulfil: [...kind.mayFulfil] })),
    goals: goals.map(({ id, code, title }) => ({ id, code, title })),
    duties: (await dutiesOn(reader, actor.tenant, actor.today)).map(({ code, label }) => ({ code, label })),
    organisations: all.filter((unit) => /^(party\.(branch|committee|group)|admin\.(section|institution))$/.test(unit.kind)).map(({ id, name, side }) => ({ id, name, side })),
  }
}

function refOf({ id, name, kind }: Unit) {
  return { id, name, kind }
}
