import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesBroken, joinsBothSides, lineBroken, measuresBroken, unlinkedStep, weightHints } from './planning-rules.ts'

const nobody = { own: false, sectionAnywhere: false, partyAnywhere: false }

describe('two lines of authority', () => {
  test('a branch sets no business work', () => {
    expect(lineBroken('business', { ...nobody, partyAnywhere: true })).toBe('branch-sets-no-business-work')
  })
  test('a branch secretary who heads another section still sets none for this one', () => {
    expect(lineBroken('business', { own: false, sectionAnywhere: true, partyAnywhere: true })).toBe('branch-sets-no-business-work')
  })
  test('a section head sets business work of the own section only', () => {
    expect(lineBroken('business', { ...nobody, own: true, sectionAnywhere: true })).toBeNull()
    expect(lineBroken('business', { ...nobody, sectionAnywhere: true })).toBe('goal-belongs-to-another-unit')
  })
  test('a section sets no Party goal', () => {
    expect(lineBroken('party', { ...nobody, sectionAnywhere: true })).toBe('section-sets-no-party-goal')
  })
  test('a branch sets no goal of another branch', () => {
    expect(lineBroken('party', { ...nobody, partyAnywhere: true })).toBe('goal-belongs-to-another-unit')
  })
  test('whoever stands in no line sets nothing', () => {
    expect(lineBroken('party', nobody)).toBe('no-line')
    expect(lineBroken('business', nobody)).toBe('no-line')
  })
})

describe('dates', () => {
  test.each([
    [{ starts: '2026-01-01', ends: '2026-12-31' }, null],
    [{ starts: '2025-12-31', ends: '2026-03-01' }, 'dates-outside-the-plan-year'],
    [{ starts: '2026-11-01', ends: '2027-01-01' }, 'dates-outside-the-plan-year'],
    [{ starts: '2026-06-02', ends: '2026-06-01' }, 'ends-before-it-starts'],
  ])('%o → %s', (goal, sentence) => expect(datesBroken(2026, goal)).toBe(sentence))
})

test('the weights of a side make 100, or a hint says what they make', () => {
  const goals = [{ side: 'business', weight: '99.5' }, { side: 'party', weight: '60' }, { side: 'party', weight: '40.0000' }] as const
  expect(weightHints(goals).map(({ field, found }) => [field, found])).toEqual([['weight.business', '99.5']])
})

test('measures have keys of their own and ratios name counted measures', () => {
  const found = { key: 'found', label: 'f', unit: '', target: '0', comparison: 'atLeast', gathers: 'sum' } as const
  expect(measuresBroken([found, found])).toBe('measure-key-twice')
  expect(measuresBroken([found, { ...found, key: 'rate', gathers: 'ratio', part: 'closed', whole: 'found' }])).toBe('ratio-needs-two-measures')
  expect(measuresBroken([found, { ...found, key: 'closed' }, { ...found, key: 'rate', gathers: 'ratio', part: 'closed', whole: 'found' }])).toBeNull()
})

test('a link joins the two sides', () => {
  expect(joinsBothSides('party', 'business')).toBe(true)
  expect(joinsBothSides('party', 'party')).toBe(false)
})

test('the stock moves exactly when a goal gets its first link or loses its last', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (changes) => {
      let links = 0
      let stock = 1
      for (const adds of changes) {
        const next = adds ? links + 1 : Math.max(0, links - 1)
        stock += unlinkedStep(links, next)
        links = next
        expect(stock).toBe(links === 0 ? 1 : 0)
      }
    }),
  )
})
