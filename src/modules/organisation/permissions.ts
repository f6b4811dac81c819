import type { AbilityOffer } from '../../offer.ts'

const everybody = ['member', 'groupLeader', 'branchCommittee', 'branchSecretary', 'sectionHead', 'staff', 'partyOffice', 'assessmentOffice', 'leadingGroup', 'workingCommittee'] as const

export const seeUnits = 'organisation.see-units'
export const seePeople = 'organisation.see-people'
export const seePolitical = 'organisation.see-political'
export const editUnits = 'organisation.edit-units'
export const editPeople = 'organisation.edit-people'
export const exportPeople = 'organisation.export-people'

export const abilities: readonly AbilityOffer[] = [
  { key: seeUnits, label: { zh: '查看组织', en: 'see units' }, roles: [...everybody, 'sysadmin', 'secadmin'] },
  { key: seePeople, label: { zh: '查看人员', en: 'see people' }, roles: everybody },
  { key: seePolitical, label: { zh: '查看政治面貌', en: 'see political status' }, roles: ['member', 'groupLeader', 'branchCommittee', 'branchSecretary', 'partyOffice', 'leadingGroup', 'workingCommittee'] },
  { key: editUnits, label: { zh: '设立、更名、调整组织', en: 'open, rename and move units' }, roles: ['partyOffice', 'workingCommittee', 'sysadmin'] },
  { key: editPeople, label: { zh: '录入人员和任职', en: 'enter people and appointments' }, roles: ['partyOffice', 'workingCommittee'] },
  { key: exportPeople, label: { zh: '导出花名册（含政治面貌）', en: 'export the roster with political status' }, roles: ['partyOffice', 'workingCommittee'] },
]
