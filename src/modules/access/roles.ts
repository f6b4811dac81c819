import type { Text } from '../../foundation/i18n/texts.ts'
import type { RoleKey } from '../../offer.ts'
import type { UnitKind } from '../organisation/index.ts'

type Role = { label: Text; in: readonly UnitKind[] }

/** The roles with the kinds of unit that they are given in; the three administrators stand over no unit. */
export const roles: Readonly<Record<RoleKey, Role>> = {
  member: { label: { zh: '党员', en: 'member' }, in: ['party.branch', 'party.group', 'party.generalBranch', 'party.committee'] },
  groupLeader: { label: { zh: '党小组组长', en: 'group leader' }, in: ['party.group'] },
  branchCommittee: { label: { zh: '支委', en: 'branch committee member' }, in: ['party.branch', 'party.generalBranch'] },
  branchSecretary: { label: { zh: '支部书记', en: 'branch secretary' }, in: ['party.branch', 'party.generalBranch'] },
  sectionHead: { label: { zh: '科室负责人', en: 'section head' }, in: ['admin.section', 'admin.institution'] },
  staff: { label: { zh: '工作人员', en: 'staff' }, in: ['admin.agency', 'admin.section', 'admin.institution'] },
  partyOffice: { label: { zh: '党务干部', en: 'Party office' }, in: ['party.committee', 'party.generalBranch', 'admin.agency'] },
  assessmentOffice: { label: { zh: '考核办', en: 'assessment office' }, in: ['party.committee', 'admin.agency'] },
  leadingGroup: { label: { zh: '党组成员', en: 'leading group' }, in: ['party.leadingGroup', 'party.committee', 'admin.agency'] },
  workingCommittee: { label: { zh: '工委干部', en: 'working committee' }, in: ['party.workingCommittee'] },
  sysadmin: { label: { zh: '系统管理员', en: 'system administrator' }, in: [] },
  secadmin: { label: { zh: '安全管理员', en: 'security administrator' }, in: [] },
  auditor: { label: { zh: '审计管理员', en: 'auditor' }, in: [] },
}

export const roleKeys = Object.keys(roles) as [RoleKey, ...RoleKey[]]
