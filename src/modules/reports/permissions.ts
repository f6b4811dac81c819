import type { AbilityOffer } from '../../offer.ts'

export const seeReports = 'reports.see'

export const abilities = [
  { key: seeReports, label: { zh: '看报告、导出 Word', en: 'See reports and take them as Word' }, roles: ['branchSecretary', 'branchCommittee', 'partyOffice', 'assessmentOffice', 'leadingGroup'] },
] as const satisfies readonly AbilityOffer[]
