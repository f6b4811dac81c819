import { describe, expect, it } from 'vitest'
import { structureNumbers } from './structure-numbers.ts'
import { structureFindings, yearsLater, type Structure } from './structure-rules.ts'

const numbers = structureNumbers('2026-07-08')
const branch: Structure = { kind: 'party.branch', fullMembers: 12, members: 13, committeePosts: 5, hasSecretary: true, foundingBasis: null, electedOn: '2024-04-10' }
const states = (structure: Structure, today = '2026-07-08') => Object.fromEntries(structureFindings(structure, numbers, today).map(({ rule, state }) => [rule, state]))

describe('a branch', () => {
  it('of twelve with a committee of five keeps every rule', () => {
    expect(states(branch)).toEqual({ 'branch-at-least': 'kept', 'branch-at-most': 'kept', 'committee-elected': 'kept', 'committee-size': 'kept', term: 'kept' })
  })
  it('needs three full members: probationary ones do not count', () => {
    expect(states({ ...branch, fullMembers: 2, members: 5, committeePosts: 1 })['branch-at-least']).toBe('broken')
    expect(states({ ...branch, fullMembers: 3, members: 3, committeePosts: 1 })['branch-at-least']).toBe('kept')
  })
  it('of seven full members elects a committee, of six it has a secretary only', () => {
    expect(states({ ...branch, fullMembers: 7, committeePosts: 1 })['committee-elected']).toBe('broken')
    expect(states({ ...branch, fullMembers: 6, committeePosts: 1 })).toMatchObject({ 'secretary-only': 'kept' })
    expect(states({ ...branch, fullMembers: 6, committeePosts: 0, hasSecretary: false })).toMatchObject({ 'secretary-only': 'broken' })
  })
  it('has a committee of three to seven', () => {
    expect([2, 3, 7, 8].map((committeePosts) => states({ ...branch, committeePosts })['committee-size'])).toEqual(['broken', 'kept', 'kept', 'broken'])
  })
  it('has at most fifty members', () => {
    expect([50, 51].map((members) => states({ ...branch, members })['branch-at-most'])).toEqual(['kept', 'broken'])
  })
  it('has a term of three years, with notice half a year before its end', () => {
    expect(states(branch, '2026-10-11').term).toBe('kept')
    expect(states(branch, '2026-10-12').term).toBe('soon')
    expect(states(branch, '2027-04-09').term).toBe('soon')
    expect(states(branch, '2027-04-10').term).toBe('broken')
    expect(states({ ...branch, electedOn: null }).term).toBe('unknown')
  })
})

describe('larger organisations', () => {
  it('stand on their number or on an approval', () => {
    const committee: Structure = { ...branch, kind: 'party.committee', members: 41 }
    expect(states(committee)['party-committee-size']).toBe('broken')
    expect(states({ ...committee, foundingBasis: '经市直机关工委批准设立' })['party-committee-size']).toBe('by-approval')
    expect(states({ ...committee, members: 100 })['party-committee-size']).toBe('kept')
    expect(states({ ...committee, kind: 'party.generalBranch', members: 50 })['general-branch-size']).toBe('kept')
    expect(states({ ...committee, kind: 'party.generalBranch', members: 49 })['general-branch-size']).toBe('broken')
  })
  it('and groups have no rules of their own here', () => {
    expect(states({ ...branch, kind: 'party.group' })).toEqual({})
  })
})

describe('a day years later', () => {
  it.each([['2024-02-29', 3, '2027-03-01'], ['2024-02-29', 4, '2028-02-29'], ['2024-04-10', 3, '2027-04-10']])('%s + %i years is %s', (day, years, later) => {
    expect(yearsLater(day, years)).toBe(later)
  })
})
