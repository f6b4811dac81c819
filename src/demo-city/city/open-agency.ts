import type { Actor } from '../../foundation/actor/actor.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { assignRolesByPosts, openAccount } from '../../modules/access/index.ts'
import { coverSection, importRoster, openUnit, peopleOf, personByStaffNumber, recordElection, type Person, type Unit, type UnitKind } from '../../modules/organisation/index.ts'
import { agencyRoster, clerkNumber, groupName, rosterHeadings } from './agency-roster.ts'
import type { AgencyPlan, BranchPlan } from './city-plan.ts'
import { drawFor } from './draw.ts'

/** A branch that stands: its units, and its people by where they belong. `members` in the order of the roster. */
export type OpenBranch = { plan: BranchPlan; branch: Unit; section: Unit; groups: readonly Unit[]; members: readonly Person[]; colleagues: readonly Person[] }

/** An agency that stands. `clerk`: its Party-affairs officer, who has an account of the name `<code>-P2`. */
export type OpenAgency = { plan: AgencyPlan; agency: Unit; committee: Unit; branches: readonly OpenBranch[]; clerk: { account: string; person: Person } }

const from = '2024-01-01'

/** Opens an agency through the commands that users' data take: units, coverage, roster, elections, the clerk's account. */
export async function openAgency(tx: Tx, builder: Actor, plan: AgencyPlan, workingCommittee: Unit, passwordHash: string): Promise<OpenAgency> {
  const open = (kind: UnitKind, code: string, name: string, parent: Unit | null, foundingBasis?: string) => openUnit(tx, builder, { kind, code, name, parent: parent?.id ?? null, from, foundingBasis })
  const agency = await open('admin.agency', plan.code, plan.name, null)
  await open('party.leadingGroup', `${plan.code}-LG`, `${plan.name}党组`, agency)
  const small = plan.branches.reduce((sum, { members }) => sum + members, 0) < 100
  const committee = await open('party.committee', `${plan.code}-PC`, plan.committee, workingCommittee, small ? '党员不足 100 人，经市直机关工委批准设立' : undefined)
  const units: Omit<OpenBranch, 'members' | 'colleagues'>[] = []
  for (const branchPlan of plan.branches) {
    const branch = await open('party.branch', branchPlan.code, branchPlan.name, committee)
    const section = await open('admin.section', branchPlan.section.code, branchPlan.section.name, agency)
    const groups: Unit[] = []
    for (let index = 0; index < branchPlan.groups; index += 1) groups.push(await open('party.group', `${branchPlan.code}-G${index + 1}`, groupName(index), branch))
    await coverSection(tx, builder, { branch: branch.id, section: section.id, from })
    units.push({ plan: branchPlan, branch, section, groups })
  }
  for (const unit of [committee, ...units.map(({ branch }) => branch)]) await recordElection(tx, builder, { unit: unit.id, electedOn: drawFor(plan.code, 'election', unit.code).pick(['2024-04-10', '2024-05-20', '2024-09-12', '2025-03-28', '2025-06-18']) })
  // With the reach of this agency alone, as its Party office would: names need to be unambiguous within it only.
  const office = { ...builder, grants: builder.grants.flatMap(({ ability }) => [agency.path, committee.path].map((path) => ({ ability, path }))) }
  await importRoster(tx, office, { cells: [rosterHeadings, ...agencyRoster(plan)].map((row) => row.map((cell) => cell || null)), from, numericStaffNumbers: 'refuse' })
  return { plan, agency, committee, branches: await withPeople(tx, builder, agency, units), clerk: await clerkOf(tx, builder, plan, passwordHash) }
}

async function withPeople(tx: Tx, builder: Actor, agency: Unit, units: readonly Omit<OpenBranch, 'members' | 'colleagues'>[]): Promise<OpenBranch[]> {
  const people = (await peopleOf(tx, builder.tenant, agency.path, builder.today)).sort((a, b) => (a.staffNumber < b.staffNumber ? -1 : 1))
  return units.map((unit) => ({
    ...unit,
    members: people.filter(({ partyPath }) => partyPath?.startsWith(unit.branch.path)),
    colleagues: people.filter(({ partyPath, sectionPath }) => partyPath === null && sectionPath === unit.section.path),
  }))
}

async function clerkOf(tx: Tx, builder: Actor, plan: AgencyPlan, passwordHash: string): Promise<OpenAgency['clerk']> {
  const person = await personByStaffNumber(tx, builder.tenant, clerkNumber(plan))
  if (!person) throw new Error(`The roster of ${plan.code} brought no Party-affairs officer.`)
  const account = await openAccount(tx, builder, { name: `${plan.code}-P2`, person: person.id, passwordHash, mustChange: false })
  await assignRolesByPosts(tx, builder, account)
  return { account, person }
}
