import { sql } from 'kysely'
import { may, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { postsIn } from './appointments.ts'
import { branchesCovering, sectionsCovered } from './coverage.ts'
import { personsById } from './people.ts'
import { editPeople, editUnits, seePeople, seePolitical } from './permissions.ts'
import { belongingOf } from './posts.ts'
import { seesUnit } from './sees-unit.ts'
import { structureOf } from './structure-of.ts'
import { openEnd, type OrganisationTables } from './tables.ts'
import { unitById, unitsAbove, unitsBelow, unitsOn, type Unit } from './units.ts'

/** Everything that a unit's page shows, as it stands today. Out of scope: 404. */
export async function unitPage(reader: Reader, actor: Actor, id: string) {
  const unit = await unitById(reader, actor.tenant, id, actor.today)
  if (!unit || !seesUnit(actor, unit.path)) throw notFound()
  const { version, foundingBasis } = await on<OrganisationTables>(reader).selectFrom('organisation.unit').select(['version', 'founding_basis as foundingBasis']).where('tenant', '=', actor.tenant).where('id', '=', id).executeTakeFirstOrThrow()
  const inside = may(actor, seePeople, unit.path)
  const political = may(actor, seePolitical, unit.path)
  const above = await unitsAbove(reader, actor.tenant, unit.path, actor.today)
  const below = (await unitsBelow(reader, actor.tenant, unit.path, actor.today)).filter((one) => one.parent === id && seesUnit(actor, one.path))
  return {
    unit: { id: unit.id, code: unit.code, kind: unit.kind, name: unit.name, parent: unit.parent, side: unit.side, version, foundingBasis },
    above: above.slice(0, -1).map(brief),
    below: below.map(brief),
    posts: inside ? await postRows(reader, actor, id) : [],
    covers: unit.side === 'party' ? await named(reader, actor, await sectionsCovered(reader, actor.tenant, id, actor.today)) : [],
    coveredBy: unit.side === 'business' ? await named(reader, actor, await branchesCovering(reader, actor.tenant, id, actor.today)) : [],
    history: await history(reader, actor, id),
    /** Whether the list of people below may be opened; by a Party unit it shows who is a member. */
    peopleListed: inside && (unit.side === 'business' || political),
    structure: political ? await structureOf(reader, actor, unit, foundingBasis) : null,
    can: { edit: may(actor, editUnits, unit.path), editPeople: may(actor, editPeople, unit.path) },
  }
}

const brief = ({ id, code, kind, name }: Unit) => ({ id, code, kind, name })

async function postRows(reader: Reader, actor: Actor, unit: string) {
  const held = (await postsIn(reader, actor.tenant, unit, actor.today)).filter(({ post }) => belongingOf(post) === null)
  const people = await personsById(reader, actor.tenant, held.map(({ person }) => person))
  return held.map(({ id, person, post, from }) => ({ id, person: { id: person, name: people.get(person)?.name ?? '' }, post, from }))
}

async function named(reader: Reader, actor: Actor, ids: readonly string[]) {
  if (ids.length === 0) return []
  const units = await unitsOn(reader, actor.tenant, actor.today).where('u.id', 'in', ids).orderBy('u.code').execute()
  return units.map(brief)
}

async function history(reader: Reader, actor: Actor, unit: string) {
  const rows = await on<OrganisationTables>(reader)
    .selectFrom('organisation.unit_period as p')
    .leftJoin('organisation.unit_period as q', (join) => join.onRef('q.tenant', '=', 'p.tenant').onRef('q.unit', '=', 'p.parent').on(sql<boolean>`q.from_day <= p.from_day and q.until_day > p.from_day`))
    .where('p.tenant', '=', actor.tenant)
    .where('p.unit', '=', unit)
    .orderBy('p.from_day')
    .select(['p.from_day as from', 'p.until_day as until', 'p.name', 'q.name as parentName'])
    .execute()
  return rows.map((row) => ({ ...row, until: row.until === openEnd ? null : row.until }))
}
