import type { AbilityOffer } from '../../offer.ts'

const everyone = ['member', 'groupLeader', 'branchCommittee', 'branchSecretary', 'sectionHead', 'staff', 'partyOffice', 'assessmentOffice', 'leadingGroup', 'workingCommittee'] as const

/** What people may do with plans. Seeing reaches the whole agency that one belongs to (see agency-scope.ts). */
export const abilities = [
  { key: 'planning.see', label: { zh: '看本单位的计划', en: 'See the plan of one\'s agency' }, roles: everyone },
  { key: 'planning.keep-plan', label: { zh: '建计划、统稿', en: 'Keep the plan' }, roles: ['partyOffice'] },
  { key: 'planning.set-business-work', label: { zh: '提出和修改业务目标、任务', en: 'Set business goals and tasks' }, roles: ['sectionHead', 'leadingGroup'] },
  { key: 'planning.set-party-work', label: { zh: '提出和修改党建目标、任务', en: 'Set Party goals and tasks' }, roles: ['branchSecretary', 'partyOffice'] },
  { key: 'planning.approve-plan', label: { zh: '审定计划（党组）', en: 'Approve the plan (leading group)' }, roles: ['leadingGroup'] },
  { key: 'planning.sign-for', label: { zh: '签收部署通知', en: 'Sign for notices' }, roles: ['sectionHead', 'branchSecretary'] },
  { key: 'planning.record-progress', label: { zh: '记目标和任务进展', en: 'Record progress' }, roles: ['sectionHead', 'branchSecretary', 'branchCommittee', 'partyOffice'] },
] as const satisfies readonly AbilityOffer[]
