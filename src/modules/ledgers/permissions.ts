import { may, type Actor } from '../../foundation/actor/actor.ts'
import type { AbilityOffer } from '../../offer.ts'
import type { Register } from './tables.ts'

// Not 'staff': that role reaches the whole agency, and rows are shown along the line that answers for them.
const readers = ['member', 'groupLeader', 'branchCommittee', 'branchSecretary', 'sectionHead', 'partyOffice', 'assessmentOffice', 'leadingGroup', 'workingCommittee'] as const

/** Registers are shown to all who answer for work in the agency; rows to the unit they belong to, to whoever stands above it, and to the office that keeps the register. */
export const abilities = [
  { key: 'ledgers.see', label: { zh: '看台账', en: 'See ledgers' }, roles: readers },
  { key: 'ledgers.define', label: { zh: '设置台账，统看全部记录', en: 'Define ledgers and see all their rows' }, roles: ['partyOffice'] },
  { key: 'ledgers.enter', label: { zh: '登记、导入、更正台账记录', en: 'Enter, import and correct rows' }, roles: ['sectionHead', 'branchSecretary', 'branchCommittee', 'partyOffice'] },
] as const satisfies readonly AbilityOffer[]

/** True if the actor keeps the register: the office that defines them for the agency. */
export function keepsRegister(actor: Actor, register: Pick<Register, 'party_path' | 'agency_path'>): boolean {
  return may(actor, 'ledgers.define', register.party_path) || may(actor, 'ledgers.define', register.agency_path)
}

/** True if the actor enters rows for the unit at `unitPath`: within one's own scope, or as the office. */
export function entersFor(actor: Actor, register: Register, unitPath: string): boolean {
  return may(actor, 'ledgers.enter', unitPath) || keepsRegister(actor, register)
}

/** True if the actor sees the rows of the unit at `unitPath`. */
export function seesRowsOf(actor: Actor, register: Register, unitPath: string): boolean {
  return may(actor, 'ledgers.see', unitPath) || keepsRegister(actor, register)
}
