import { may, ownOnly, pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { branchesCovering, peopleOf, personById, sectionsCovered, unitById, unitsAbove, unitsBelow, type Unit } from '../organisation/index.ts'
import { beneficiariesOf } from './beneficiaries.ts'
import { letterTemplates } from './letter-templates.ts'
import type { CommitmentTables } from './tables.ts'

const collectiveKinds = ['party.leadingGroup', 'party.committee', 'party.generalBranch', 'party.branch', 'admin.section', 'admin.institution', 'mass.union', 'mass.league', 'mass.women'] as const
/** Units that no branch covers: the branch of whoever writes reviews what they promise. */
const withoutBranch = (kind: string) => kind === 'party.leadingGroup' || kind === 'party.committee' || kind.startsWith('mass.')

/**
 * What a draft may choose from: colleagues of the branch to pair with (names only), units for which one writes, the codes
 * of the branch's pool, templates; and whether the year's letter is open already.
 */
export async function draftChoices(reader: Reader, actor: Actor, year: number) {
  ownOnly(actor)
  const branch = await branchOf(reader, actor)
  const letter = await on<CommitmentTables>(reader).selectFrom('commitments.letter').select(['id', 'exemption']).where('tenant', '=', actor.tenant).where('year', '=', year).where('form', '=', 'individual').where('person', '=', actor.person ?? '').executeTakeFirst()
  return {
    branch: branch ? { id: branch.id, name: branch.name } : null,
    letter: letter ?? null,
    colleagues: branch ? await colleaguesOf(reader, actor, branch) : [],
    units: await unitsToWriteFor(reader, actor),
    beneficiaries: branch ? await beneficiariesOf(reader, actor, branch.id) : [],
    templates: letterTemplates.map(({ due, ...template }) => ({ ...template, due: `${year}-${due}` })),
    can: { keepBeneficiaries: branch !== undefined && may(actor, 'commitments.keep-beneficiaries', branch.path) },
  }
}

/** The branch before which one's own letter lies. */
async function branchOf(reader: Reader, actor: Actor): Promise<Unit | undefined> {
  const person = actor.person ? await personById(reader, actor.tenant, actor.person) : undefined
  if (person?.partyPath) return (await unitsAbove(reader, actor.tenant, person.partyPath, actor.today)).findLast(({ kind }) => kind === 'party.branch' || kind === 'party.generalBranch')
  const [covering] = person?.section ? await branchesCovering(reader, actor.tenant, person.section, actor.today) : []
  return covering ? unitById(reader, actor.tenant, covering, actor.today) : undefined
}

async function colleaguesOf(reader: Reader, actor: Actor, branch: Unit): Promise<{ id: string; name: string }[]> {
  const paths = [branch.path]
  for (const section of await sectionsCovered(reader, actor.tenant, branch.id, actor.today)) paths.push((await unitById(reader, actor.tenant, section, actor.today))?.path ?? branch.path)
  const people = new Map<string, string>()
  for (const path of paths) for (const { id, name } of await peopleOf(reader, actor.tenant, path, actor.today)) if (id !== actor.person) people.set(id, name)
  return [...people].map(([id, name]) => ({ id, name }))
}

async function unitsToWriteFor(reader: Reader, actor: Actor): Promise<{ id: string; name: string; namesBranch: boolean }[]> {
  const units: Unit[] = []
  for (const path of pathsOf(actor, 'commitments.write-collective')) units.push(...(await unitsBelow(reader, actor.tenant, path, actor.today)))
  return units.filter(({ kind }) => collectiveKinds.some((known) => known === kind)).slice(0, 300).map(({ id, name, kind }) => ({ id, name, namesBranch: withoutBranch(kind) }))
}
