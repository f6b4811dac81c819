import { addDays, type Day } from '../../foundation/clock/day.ts'
import type { StructureNumbers } from './structure-numbers.ts'
import type { UnitKind } from './unit-kinds.ts'

/** A Party organisation as the rules see it. `committeePosts`: persons in its committee; `electedOn`: its last election. */
export type Structure = { kind: UnitKind; fullMembers: number; members: number; committeePosts: number; hasSecretary: boolean; foundingBasis: string | null; electedOn: Day | null }

export type FindingState = 'kept' | 'broken' | 'soon' | 'by-approval' | 'unknown'

/** One rule applied: its name, how it stands, and the numbers that its sentence shows. */
export type Finding = { rule: StructureRule; state: FindingState; params: Readonly<Record<string, string | number>> }

export type StructureRule = 'branch-at-least' | 'branch-at-most' | 'committee-elected' | 'committee-size' | 'secretary-only' | 'general-branch-size' | 'party-committee-size' | 'term'

/** Every structure rule that concerns this organisation, kept ones too: a page explains them, it does not only warn. */
export function structureFindings(structure: Structure, numbers: StructureNumbers, today: Day): Finding[] {
  switch (structure.kind) {
    case 'party.branch':
      return [...branchSize(structure, numbers), ...branchCommittee(structure, numbers), termFinding(structure.electedOn, numbers.termYears['party.branch'], numbers.termNoticeDays, today)]
    case 'party.generalBranch':
      return [sizeOrApproval('general-branch-size', structure, numbers.generalBranchFrom), termFinding(structure.electedOn, numbers.termYears['party.generalBranch'], numbers.termNoticeDays, today)]
    case 'party.committee':
      return [sizeOrApproval('party-committee-size', structure, numbers.partyCommitteeFrom), termFinding(structure.electedOn, numbers.termYears['party.committee'], numbers.termNoticeDays, today)]
    default:
      return []
  }
}

function branchSize({ fullMembers, members }: Structure, { branchAtLeast, branchAtMost }: StructureNumbers): Finding[] {
  return [
    { rule: 'branch-at-least', state: fullMembers >= branchAtLeast ? 'kept' : 'broken', params: { fullMembers, least: branchAtLeast } },
    { rule: 'branch-at-most', state: members <= branchAtMost ? 'kept' : 'broken', params: { members, most: branchAtMost } },
  ]
}

function branchCommittee({ fullMembers, committeePosts, hasSecretary }: Structure, { committeeFrom, committeeAtLeast, committeeAtMost }: StructureNumbers): Finding[] {
  if (fullMembers < committeeFrom) return [{ rule: 'secretary-only', state: hasSecretary ? 'kept' : 'broken', params: { fullMembers, from: committeeFrom } }]
  const elected: Finding = { rule: 'committee-elected', state: committeePosts > 1 ? 'kept' : 'broken', params: { fullMembers, from: committeeFrom } }
  const sized = committeePosts >= committeeAtLeast && committeePosts <= committeeAtMost
  return [elected, { rule: 'committee-size', state: sized ? 'kept' : 'broken', params: { posts: committeePosts, least: committeeAtLeast, most: committeeAtMost } }]
}

/** Below the number a unit stands only by an approval of the superior organisation, and says which. */
function sizeOrApproval(rule: StructureRule, { members, foundingBasis }: Structure, from: number): Finding {
  const params = { members, from, basis: foundingBasis ?? '' }
  if (members >= from) return { rule, state: 'kept', params }
  return { rule, state: foundingBasis ? 'by-approval' : 'broken', params }
}

/** How a term stands: `soon` from `noticeDays` before its end, so that the election can be prepared. */
export function termFinding(electedOn: Day | null, years: number, noticeDays: number, today: Day): Finding {
  if (!electedOn) return { rule: 'term', state: 'unknown', params: { years } }
  const ends = yearsLater(electedOn, years)
  const state = today >= ends ? 'broken' : today >= addDays(ends, -noticeDays) ? 'soon' : 'kept'
  return { rule: 'term', state, params: { years, electedOn, ends } }
}

/** The same day `years` later; 29 February becomes 1 March where there is none. */
export function yearsLater(day: Day, years: number): Day {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
  const date = new Date(`${later.slice(0, 4)}-01-01T00:00:00Z`)
  date.setUTCMonth(Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
  return date.toISOString().slice(0, 10)
}
