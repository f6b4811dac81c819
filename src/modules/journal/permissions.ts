import type { AbilityOffer } from '../../offer.ts'

/** Seals and their verification name rows by number only; who keeps order may look. */
export const seeSeals = 'journal.see-seals'

export const abilities: readonly AbilityOffer[] = [{ key: seeSeals, label: { zh: '查看封存与核验', en: 'see seals and verify them' }, roles: ['sysadmin', 'secadmin', 'auditor', 'partyOffice', 'assessmentOffice', 'leadingGroup', 'workingCommittee'] }]
