import type { Text } from '../../foundation/i18n/texts.ts'
import type { UnitKind } from './unit-kinds.ts'

type Post = { label: Text; in: readonly UnitKind[]; belongs?: 'section' | 'party' }

const offices = ['admin.agency', 'admin.section', 'admin.institution'] as const
const committees = ['party.branch', 'party.generalBranch', 'party.committee'] as const

/** Posts that a person can hold in a unit. Those with `belongs` say where a person belongs: one at a time. */
export const posts = {
  staff: { label: { zh: '工作人员', en: 'staff' }, in: offices, belongs: 'section' },
  member: { label: { zh: '党员', en: 'member' }, in: ['party.group', 'party.branch', 'party.generalBranch', 'party.committee'], belongs: 'party' },
  agencyHead: { label: { zh: '局长', en: 'head of the agency' }, in: ['admin.agency'] },
  agencyDeputyHead: { label: { zh: '副局长', en: 'deputy head of the agency' }, in: ['admin.agency'] },
  chiefStatistician: { label: { zh: '总统计师', en: 'chief statistician' }, in: ['admin.agency'] },
  sectionHead: { label: { zh: '科长', en: 'section head' }, in: ['admin.section', 'admin.institution'] },
  sectionDeputyHead: { label: { zh: '副科长', en: 'deputy section head' }, in: ['admin.section', 'admin.institution'] },
  leadingGroupSecretary: { label: { zh: '党组书记', en: 'secretary of the leading group' }, in: ['party.leadingGroup'] },
  leadingGroupMember: { label: { zh: '党组成员', en: 'member of the leading group' }, in: ['party.leadingGroup'] },
  secretary: { label: { zh: '书记', en: 'secretary' }, in: committees },
  deputySecretary: { label: { zh: '副书记', en: 'deputy secretary' }, in: committees },
  deputySecretaryFullTime: { label: { zh: '专职副书记', en: 'full-time deputy secretary' }, in: ['party.committee'] },
  organisationOfficer: { label: { zh: '组织委员', en: 'committee member for organisation' }, in: committees },
  publicityOfficer: { label: { zh: '宣传委员', en: 'committee member for publicity' }, in: committees },
  disciplineOfficer: { label: { zh: '纪检委员', en: 'committee member for discipline' }, in: committees },
  youthOfficer: { label: { zh: '青年委员', en: 'committee member for youth' }, in: committees },
  partyAffairsOfficer: { label: { zh: '党务干事', en: 'Party-affairs officer' }, in: ['party.committee', 'party.generalBranch', 'party.branch'] },
  groupLeader: { label: { zh: '党小组组长', en: 'group leader' }, in: ['party.group'] },
  groupDeputyLeader: { label: { zh: '党小组副组长', en: 'deputy group leader' }, in: ['party.group'] },
  workingCommitteeOfficer: { label: { zh: '工委干部', en: 'officer of the working committee' }, in: ['party.workingCommittee'] },
} as const satisfies Record<string, Post>

export type PostKey = keyof typeof posts

/** All posts, for contracts. */
export const postKeys = Object.keys(posts) as [PostKey, ...PostKey[]]

/** May `post` be held in a unit of `kind`? */
export function mayHold(post: PostKey, kind: UnitKind): boolean {
  return (posts[post].in as readonly UnitKind[]).includes(kind)
}

/** The belonging that `post` stands for, or null for an office. */
export function belongingOf(post: PostKey): 'section' | 'party' | null {
  return (posts[post] as Post).belongs ?? null
}
