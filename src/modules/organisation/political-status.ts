import type { Text } from '../../foundation/i18n/texts.ts'

/** Political status (政治面貌). Sensitive: answered only to those who may see it, masked for all others. */
export const politicalStatuses = {
  fullMember: { zh: '中共党员', en: 'full member' },
  probationaryMember: { zh: '中共预备党员', en: 'probationary member' },
  prospectiveMember: { zh: '发展对象', en: 'prospective member' },
  activeApplicant: { zh: '入党积极分子', en: 'active applicant' },
  leagueMember: { zh: '共青团员', en: 'league member' },
  otherParty: { zh: '民主党派', en: 'member of another party' },
  none: { zh: '群众', en: 'no affiliation' },
} as const satisfies Record<string, Text>

export type PoliticalStatus = keyof typeof politicalStatuses

/** All statuses, for contracts. */
export const politicalStatusKeys = Object.keys(politicalStatuses) as [PoliticalStatus, ...PoliticalStatus[]]

/** Full and probationary members are counted as Party members (党员). */
export function isMember(status: PoliticalStatus): boolean {
  return status === 'fullMember' || status === 'probationaryMember'
}
