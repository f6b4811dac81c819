import { expect, test } from 'vitest'
import { forbidsHelp, helpState } from './help-rules.ts'

test('first shown, then planned, then looked at again', () => {
  expect(helpState({ planned_on: null, result: null })).toBe('shown')
  expect(helpState({ planned_on: '2026-09-01', result: null })).toBe('planned')
  expect(helpState({ planned_on: '2026-09-01', result: 'caughtUp' })).toBe('closed')
})

test.each([
  [null, 'plan', 'help-only-after-it-was-shown'],
  [null, 'talk', 'help-only-after-it-was-shown'],
  ['shown', 'plan', null],
  ['shown', 'lookAgain', 'nothing-planned-to-look-at'],
  ['planned', 'lookAgain', null],
  ['closed', 'plan', 'help-is-closed'],
  ['closed', 'talk', null],
] as const)('%s + %s → %s', (state, act, sentence) => expect(forbidsHelp(state, act)).toBe(sentence))
