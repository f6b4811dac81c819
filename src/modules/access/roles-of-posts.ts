import type { RoleKey } from '../../offer.ts'
import type { PostKey, UnitKind } from '../organisation/index.ts'

/** Which role a post brings, in the unit itself. Posts that are missing bring none. */
const roleOfPost: Partial<Record<PostKey, Partial<Record<UnitKind, RoleKey>>>> = {
  secretary: { 'party.branch': 'branchSecretary', 'party.generalBranch': 'branchSecretary', 'party.committee': 'leadingGroup' },
  deputySecretary: { 'party.branch': 'branchCommittee', 'party.generalBranch': 'branchCommittee' },
  organisationOfficer: { 'party.branch': 'branchCommittee', 'party.generalBranch': 'branchCommittee' },
  publicityOfficer: { 'party.branch': 'branchCommittee', 'party.generalBranch': 'branchCommittee' },
  disciplineOfficer: { 'party.branch': 'branchCommittee', 'party.generalBranch': 'branchCommittee' },
  youthOfficer: { 'party.branch': 'branchCommittee', 'party.generalBranch': 'branchCommittee' },
  deputySecretaryFullTime: { 'party.committee': 'partyOffice' },
  partyAffairsOfficer: { 'party.committee': 'partyOffice' },
  leadingGroupSecretary: { 'party.leadingGroup': 'leadingGroup' },
  leadingGroupMember: { 'party.leadingGroup': 'leadingGroup' },
  sectionHead: { 'admin.section': 'sectionHead', 'admin.institution': 'sectionHead' },
  groupLeader: { 'party.group': 'groupLeader' },
  workingCommitteeOfficer: { 'party.workingCommittee': 'workingCommittee' },
}

/** A post held, with the units above it (itself last), as much as the rule needs. */
export type PostHeld = { post: PostKey; way: readonly { id: string; kind: UnitKind }[] }

/**
 * The roles that follow from posts. Staff are staff of the whole agency and members of their branch (also when they
 * belong to one of its groups); the leading group and the Party office reach both sides: the agency and its Party
 * committee.
 */
export function rolesOfPosts(held: readonly PostHeld[]): { role: RoleKey; unit: string }[] {
  const found = new Map<string, { role: RoleKey; unit: string }>()
  const add = (role: RoleKey, unit: string | undefined) => unit && found.set(`${role} ${unit}`, { role, unit })
  const agency = nearest(held, 'staff', ['admin.agency'])
  const committee = nearest(held, 'member', ['party.committee', 'party.generalBranch'])
  for (const { post, way } of held) {
    const unit = way.at(-1)
    if (!unit) continue
    if (post === 'staff') add('staff', agency ?? unit.id)
    if (post === 'member') add('member', [...way].reverse().find(({ kind }) => kind !== 'party.group')?.id)
    const role = roleOfPost[post]?.[unit.kind]
    if (!role) continue
    add(role, unit.id)
    if (role !== 'leadingGroup' && role !== 'partyOffice') continue
    add(role, agency)
    add(role, committee)
  }
  return [...found.values()]
}

function nearest(held: readonly PostHeld[], post: PostKey, kinds: readonly UnitKind[]): string | undefined {
  const way = held.find((one) => one.post === post)?.way ?? []
  return [...way].reverse().find(({ kind }) => kinds.includes(kind))?.id
}
