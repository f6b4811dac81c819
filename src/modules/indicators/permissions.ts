import type { AbilityOffer } from '../../offer.ts'

/** Figures of one's own unit and everything below it. */
export const seeFigures = 'indicators.see-figures'

/** What concerns one person alone; everybody sees their own. */
export const seePersonsFigures = 'indicators.see-persons-figures'

export const abilities: readonly AbilityOffer[] = [
  {
    key: seeFigures,
    label: { zh: '查看数字和依据', en: 'see figures and open them' },
    roles: ['member', 'groupLeader', 'branchCommittee', 'branchSecretary', 'sectionHead', 'staff', 'partyOffice', 'assessmentOffice', 'leadingGroup', 'workingCommittee'],
  },
  { key: seePersonsFigures, label: { zh: '查看本支部党员个人的数', en: 'see the figures of single members' }, roles: ['branchSecretary', 'partyOffice', 'assessmentOffice'] },
]
