import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { neededOf, quorumOf, quorumSentence, type Quorum } from './quorum-rules.ts'

const atLeastHalf: Quorum = { part: 1, whole: 2, operator: 'atLeast', of: 'everyone' }
const moreThanHalf: Quorum = { ...atLeastHalf, operator: 'moreThan' }
const fourFifths: Quorum = { part: 4, whole: 5, operator: 'atLeast', of: 'voting' }
const lines = (due: number, present: number, voting = true) => Array.from({ length: due }, (_one, index) => ({ expected: true, voting, mark: index < present ? ('present' as const) : ('absent' as const) }))

describe('a quorum', () => {
  it.each([
    ['半数以上 is at least half', atLeastHalf, 5, 3],
    ['and of an even number exactly half', atLeastHalf, 6, 3],
    ['of one, one', atLeastHalf, 1, 1],
    ['超过半数 is more than half', moreThanHalf, 6, 4],
    ['of an odd number the same as at least half', moreThanHalf, 5, 3],
    ['of two, both', moreThanHalf, 2, 2],
    ['four fifths of 20 are 16', fourFifths, 20, 16],
    ['four fifths of 21 are 17', fourFifths, 21, 17],
    ['more than four fifths of 20 are 17', { ...fourFifths, operator: 'moreThan' as const }, 20, 17],
  ] as const)('%s', (_name, quorum, due, needed) => expect(neededOf(quorum, due)).toBe(needed))

  it('of the committee of five, two are too few and three are enough', () => {
    expect(quorumOf(atLeastHalf, lines(5, 2))).toEqual({ due: 5, present: 2, needed: 3, met: false })
    expect(quorumOf(atLeastHalf, lines(5, 3)).met).toBe(true)
  })
  it('counts only those with a vote where the rule says so, and never a guest', () => {
    const voting: Quorum = { ...atLeastHalf, of: 'voting' }
    const guests = [{ expected: false, voting: true, mark: 'present' as const }]
    expect(quorumOf(voting, [...lines(4, 1), ...lines(4, 4, false), ...guests])).toEqual({ due: 4, present: 1, needed: 2, met: false })
  })
  it('is not met by nobody', () => expect(quorumOf(atLeastHalf, [])).toEqual({ due: 0, present: 0, needed: 0, met: false }))
  it('is the smallest number that satisfies the fraction', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.constantFrom('atLeast' as const, 'moreThan' as const), (due, part, more, operator) => {
        const quorum: Quorum = { part, whole: part + more, operator, of: 'everyone' }
        const satisfies = (present: number) => (operator === 'atLeast' ? present * quorum.whole >= due * part : present * quorum.whole > due * part)
        const needed = neededOf(quorum, due)
        expect(satisfies(needed) && !satisfies(needed - 1)).toBe(true)
        expect(needed).toBeLessThanOrEqual(due)
      }),
    )
  })
  it('explains itself in a sentence', () => {
    expect(quorumSentence(atLeastHalf, quorumOf(atLeastHalf, lines(5, 2))).zh).toBe('应到 5 人，实到 2 人；半数以上须 3 人，少 1 人，没有达到，不能作决定，记为未开成。')
    expect(quorumSentence(fourFifths, quorumOf(fourFifths, lines(20, 16))).zh).toBe('有表决权的应到 20 人，实到 16 人；5 分之 4 以上须 16 人，达到。')
    expect(quorumSentence(moreThanHalf, quorumOf(moreThanHalf, lines(4, 3))).en).toBe('4 expected, 3 present; more than half means 3: met.')
  })
})
