import type { AbilityOffer } from '../../offer.ts'

/** Figures of one's own unit and everything below it. */
export const seeFigures = 'indicators.see-figures'

export const abilities: readonly AbilityOffer[] = [
  {
    key: seeFigures,
    label: { zh: '查看数字和依据', en: 'see figures and open them' },
    roles: ['member', 'groupLeader', 'branchCommittee', 'branchSecretary', 'sectionHead', 'staff', 'partyOffice', 'assessmentOffice', 'leadingGroup', 'workingCommittee'],
  },
]
