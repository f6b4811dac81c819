import type { AbilityOffer } from '../../offer.ts'

/** Opening, computing and publishing; what is on trial is seen here only. */
export const keepAssessments = 'assessment.keep'
/** Every subject of an assessment, published or on trial. */
export const seeAllScores = 'assessment.see-all'
/** The published score of one's own unit, and why. */
export const seeOwnScore = 'assessment.see-own'

/** The self-report of one's own branch and its members, and what one objects to. */
export const reportSelf = 'assessment.self-report'

/** Decisions on what subjects object to; never on one's own. */
export const decideAppeals = 'assessment.decide-appeals'

export const abilities: readonly AbilityOffer[] = [
  { key: keepAssessments, label: { zh: '组织考核', en: 'run assessments' }, roles: ['assessmentOffice', 'partyOffice'] },
  { key: seeAllScores, label: { zh: '查看各单位得分', en: 'see the scores of all units' }, roles: ['assessmentOffice', 'partyOffice', 'leadingGroup', 'workingCommittee'] },
  { key: seeOwnScore, label: { zh: '查看本单位得分和依据', en: 'see the score of one\'s own unit and why' }, roles: ['member', 'branchCommittee', 'branchSecretary', 'partyOffice', 'assessmentOffice', 'leadingGroup', 'workingCommittee'] },
  { key: reportSelf, label: { zh: '为本支部自评、申诉', en: 'report and appeal for one\'s own branch' }, roles: ['branchSecretary'] },
  { key: decideAppeals, label: { zh: '裁定考核申诉', en: 'decide appeals' }, roles: ['leadingGroup', 'assessmentOffice', 'partyOffice'] },
]
