import type { Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { branchesCovering, personById, sectionsCovered, unitById, unitsAbove, unitsBelow, type Unit } from '../organisation/index.ts'
import { refuse } from './errors.ts'

/** Where a letter lies: before which group (or branch), in which branch, committee and agency. */
export type LetterPlace = { unit: Unit; branch: Unit; partyPath: string; agencyPath: string }

type Holder = { person: string; name: string } | { unit: Unit; name: string }

/** The holder of a letter: a person, or a unit that commits as a whole. */
export async function findHolder(reader: Reader, actor: Actor, input: { person?: string | undefined; holderUnit?: string | undefined }): Promise<Holder> {
  if (input.holderUnit) {
    const unit = await unitById(reader, actor.tenant, input.holderUnit, actor.today)
    if (!unit) throw refuse('unit-unknown', {}, [{ path: 'holderUnit', code: 'commitments.error.unit-unknown' }])
    return { unit, name: unit.name }
  }
  const person = await personById(reader, actor.tenant, input.person ?? actor.person ?? '00000000-0000-0000-0000-000000000000')
  if (!person) throw refuse('person-unknown', {}, [{ path: 'person', code: 'commitments.error.person-unknown' }])
  return { person: person.id, name: person.name }
}

/**
 * Finds the place of a holder's letter. A member's lies before the group; a colleague who is no member joins through the
 * branch that covers the section; a unit's lies before its own branch, the branch that covers it, or the one named.
 */
export async function findLetterPlace(reader: Reader, actor: Actor, holder: Holder, named: string | undefined): Promise<LetterPlace> {
  const day = actor.today
  const person = 'person' in holder ? await personById(reader, actor.tenant, holder.person) : undefined
  const business = 'unit' in holder ? (holder.unit.side === 'business' ? holder.unit.path : null) : (person?.sectionPath ?? null)
  let party = named ? await unitById(reader, actor.tenant, named, day) : undefined
  if (!party && 'unit' in holder && (holder.unit.kind === 'party.branch' || holder.unit.kind === 'party.group')) party = holder.unit
  if (!party && person?.partyUnit) party = await unitById(reader, actor.tenant, person.partyUnit, day)
  if (!party) party = await coveringBranch(reader, actor, 'unit' in holder ? holder.unit.id : (person?.section ?? null))
  if (!party) throw refuse('holder-has-no-branch', { name: holder.name })
  const above = await unitsAbove(reader, actor.tenant, party.path, day)
  const branch = [...above].reverse().find(({ kind }) => kind === 'party.branch' || kind === 'party.generalBranch')
  if (!branch) throw refuse('holder-has-no-branch', { name: holder.name })
  const committee = above.find(({ kind }) => kind === 'party.committee') ?? branch
  const agency = business ? (await unitsAbove(reader, actor.tenant, business, day)).find(({ kind }) => kind === 'admin.agency') : undefined
  return { unit: party, branch, partyPath: committee.path, agencyPath: agency?.path ?? (await agencyOf(reader, actor, branch.id, day)) ?? committee.path }
}

/** The committee and the agency of a Party or mass organisation as they stood on a day. */
export async function placeOfUnit(reader: Reader, actor: Actor, unit: Unit, day: Day): Promise<Pick<LetterPlace, 'partyPath' | 'agencyPath'>> {
  const above = await unitsAbove(reader, actor.tenant, unit.path, day)
  const top = above.find(({ kind }) => kind === 'party.committee') ?? above.find(({ kind }) => kind === 'party.branch') ?? unit
  const branches = (await unitsBelow(reader, actor.tenant, top.path, day)).filter(({ kind }) => kind === 'party.branch')
  for (const branch of branches) {
    const agency = await agencyOf(reader, actor, branch.id, day)
    if (agency) return { partyPath: top.path, agencyPath: agency }
  }
  return { partyPath: top.path, agencyPath: top.path }
}

async function coveringBranch(reader: Reader, actor: Actor, section: string | null): Promise<Unit | undefined> {
  if (!section) return undefined
  const [branch] = await branchesCovering(reader, actor.tenant, section, actor.today)
  return branch ? unitById(reader, actor.tenant, branch, actor.today) : undefined
}

/** A unit with no business face of its own (a branch, the league) belongs to the agency whose sections its branch covers. */
async function agencyOf(reader: Reader, actor: Actor, branch: string, day: Day): Promise<string | undefined> {
  const [section] = await sectionsCovered(reader, actor.tenant, branch, day)
  const unit = section ? await unitById(reader, actor.tenant, section, day) : undefined
  return unit ? (await unitsAbove(reader, actor.tenant, unit.path, day)).find(({ kind }) => kind === 'admin.agency')?.path : undefined
}
