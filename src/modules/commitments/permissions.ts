import type { AbilityOffer } from '../../offer.ts'

const everyone = ['member', 'groupLeader', 'branchCommittee', 'branchSecretary', 'sectionHead', 'staff', 'partyOffice', 'assessmentOffice', 'leadingGroup', 'workingCommittee'] as const

/** One's own letter needs no grant; these are for other people's. */
export const abilities = [
  { key: 'commitments.see', label: { zh: '看本组织的承诺（含未公布）', en: 'See commitments of the organisation, unpublished ones too' }, roles: ['groupLeader', 'branchCommittee', 'branchSecretary', 'partyOffice', 'assessmentOffice'] },
  { key: 'commitments.see-published', label: { zh: '看本单位已公布的承诺', en: 'See the agency\'s published commitments' }, roles: everyone },
  { key: 'commitments.enter-for-others', label: { zh: '代不便使用的同志填写', en: 'Write for colleagues' }, roles: ['groupLeader', 'branchCommittee', 'branchSecretary', 'partyOffice'] },
  { key: 'commitments.write-collective', label: { zh: '写集体承诺', en: 'Write a unit\'s commitments' }, roles: ['groupLeader', 'branchSecretary', 'sectionHead', 'leadingGroup', 'partyOffice'] },
  { key: 'commitments.review-in-group', label: { zh: '小组讨论承诺', en: 'Review commitments in the group' }, roles: ['groupLeader', 'branchSecretary'] },
  { key: 'commitments.decide-in-branch', label: { zh: '记支部大会逐条审议结果', en: 'Record the branch\'s decisions' }, roles: ['branchSecretary'] },
  { key: 'commitments.publish', label: { zh: '公布承诺', en: 'Publish commitments' }, roles: ['partyOffice'] },
  { key: 'commitments.keep-beneficiaries', label: { zh: '管支部帮扶对象编号', en: 'Keep the codes of whom the branch helps' }, roles: ['branchCommittee', 'branchSecretary', 'partyOffice'] },
  { key: 'commitments.check', label: { zh: '小组月检查承诺', en: 'Check the group\'s commitments each month' }, roles: ['groupLeader', 'branchSecretary'] },
  { key: 'commitments.help', label: { zh: '提醒和帮助践诺偏慢的同志', en: 'Help those whose commitments are behind' }, roles: ['groupLeader', 'branchSecretary'] },
  { key: 'commitments.record-support-talk', label: { zh: '记帮促谈话已谈', en: 'Record that a support talk was held' }, roles: ['branchSecretary'] },
  { key: 'commitments.summarise', label: { zh: '写承诺季度小结', en: 'Sum up a quarter of commitments' }, roles: ['branchSecretary', 'partyOffice'] },
  { key: 'commitments.import-past', label: { zh: '导入往年实事', en: 'Import deeds of past years' }, roles: ['partyOffice'] },
  { key: 'commitments.assess', label: { zh: '评承诺', en: 'Judge commitments' }, roles: ['branchSecretary', 'assessmentOffice'] },
] as const satisfies readonly AbilityOffer[]
