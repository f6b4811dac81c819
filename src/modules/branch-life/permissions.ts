import type { AbilityOffer } from '../../offer.ts'

const everyone = ['member', 'groupLeader', 'branchCommittee', 'branchSecretary', 'sectionHead', 'staff', 'partyOffice', 'assessmentOffice', 'leadingGroup', 'workingCommittee'] as const

export const seeMeetings = 'branch-life.see'
export const recordMeetings = 'branch-life.record'
export const answerProposals = 'branch-life.answer-proposal'
export const keepKinds = 'branch-life.keep-kinds'

/** Seeing also reaches upward: a member of a group sees the meetings of their own branch and committee (see visible-meetings.ts). */
export const abilities = [
  { key: seeMeetings, label: { zh: '看本支部的组织生活', en: 'See one\'s branch\'s meetings' }, roles: everyone },
  { key: recordMeetings, label: { zh: '安排和记录组织生活', en: 'Plan and record meetings' }, roles: ['groupLeader', 'branchCommittee', 'branchSecretary', 'sectionHead', 'partyOffice'] },
  { key: answerProposals, label: { zh: '答复支部的建议', en: 'Answer a branch\'s proposal' }, roles: ['sectionHead', 'leadingGroup'] },
  { key: keepKinds, label: { zh: '维护会议种类', en: 'Keep the kinds of meeting' }, roles: ['partyOffice', 'workingCommittee'] },
] as const satisfies readonly AbilityOffer[]
