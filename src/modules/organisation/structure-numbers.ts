import type { Day } from '../../foundation/clock/day.ts'

/**
 * The numbers of the regulation on organisations of the Party in agencies, by the day from which they hold. Source:
 * 中国共产党党和国家机关基层组织工作条例 (revised 2019-11-29); committee sizes as units' guides state them.
 */
export type StructureNumbers = {
  from: Day
  branchAtLeast: number
  branchAtMost: number
  committeeFrom: number
  committeeAtLeast: number
  committeeAtMost: number
  generalBranchFrom: number
  partyCommitteeFrom: number
  termYears: Readonly<Record<'party.branch' | 'party.generalBranch' | 'party.committee', number>>
  /** Days before the end of a term from which it is shown as ending. */
  termNoticeDays: number
}

const numbers: readonly StructureNumbers[] = [
  {
    from: '2019-11-29',
    branchAtLeast: 3,
    branchAtMost: 50,
    committeeFrom: 7,
    committeeAtLeast: 3,
    committeeAtMost: 7,
    generalBranchFrom: 50,
    partyCommitteeFrom: 100,
    termYears: { 'party.branch': 3, 'party.generalBranch': 3, 'party.committee': 5 },
    termNoticeDays: 180,
  },
]

/** The numbers that hold on `day`; days before the first use the first. */
export function structureNumbers(day: Day): StructureNumbers {
  const found = [...numbers].reverse().find((one) => one.from <= day) ?? numbers[0]
  if (!found) throw new Error('There are no structure numbers.')
  return found
}
