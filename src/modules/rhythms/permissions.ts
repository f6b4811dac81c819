import type { AbilityOffer } from '../../offer.ts'

export const seeDuties = 'rhythms.see-duties'
export const editDuties = 'rhythms.edit-duties'
export const answerForDuties = 'rhythms.answer-for'
export const enterReports = 'rhythms.enter-reports'

export const abilities: readonly AbilityOffer[] = [
  { key: seeDuties, label: { zh: '查看制度周期和应办事项', en: 'see duty rhythms and what is due' }, roles: ['member', 'groupLeader', 'branchCommittee', 'branchSecretary', 'sectionHead', 'staff', 'partyOffice', 'assessmentOffice', 'leadingGroup', 'workingCommittee'] },
  { key: editDuties, label: { zh: '修改制度周期', en: 'change duty rhythms' }, roles: ['partyOffice', 'workingCommittee'] },
  { key: enterReports, label: { zh: '登记制度要求的报送', en: 'enter reports that a duty asks for' }, roles: ['branchCommittee', 'branchSecretary', 'partyOffice'] },
  { key: answerForDuties, label: { zh: '对本单位应办的事负责', en: 'answer for what one\'s unit owes' }, roles: ['groupLeader', 'branchSecretary', 'partyOffice'] },
]
