import { expect, test } from 'vitest'
import { approvedAmong, sideState, standsUnexplained } from './approval-rules.ts'

test('a side is a draft until its first round, then what the latest round says', () => {
  expect([sideState(undefined), sideState({ decision: null }), sideState({ decision: 'returned' }), sideState({ decision: 'approved' })]).toEqual(['draft', 'submitted', 'returned', 'approved'])
})

test('a goal is explained by a link or by a reason', () => {
  expect([standsUnexplained({ links: 0, unlinked_reason: null }), standsUnexplained({ links: 0, unlinked_reason: '支部自身建设' }), standsUnexplained({ links: 1, unlinked_reason: null })]).toEqual([true, false, false])
})

test('dates and targets are approved, the words around them are not', () => {
  expect(approvedAmong(['ends', 'deliverable', 'measures', 'person'])).toEqual(['ends', 'measures'])
})
