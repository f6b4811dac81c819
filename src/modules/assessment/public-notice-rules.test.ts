import { expect, it } from 'vitest'
import { noticedOutcomes } from './public-notice-rules.ts'
import type { Outcomes } from './work-out.ts'

const outcomes = (grade: string): Outcomes => ({ party: { state: 'value', type: 'number', value: '91' }, score: { state: 'value', type: 'number', value: '93.5' }, grade: { state: 'value', type: 'text', value: grade } })

it('shows of a unit its total and grade only', () => {
  expect(noticedOutcomes({ person: null }, outcomes('合格'))).toEqual({ total: '93.5', grade: '合格' })
})

it('names of members only those who are praised, without a number', () => {
  expect(noticedOutcomes({ person: 'p' }, outcomes('优秀'))).toEqual({ total: null, grade: '优秀' })
  expect(noticedOutcomes({ person: 'p' }, outcomes('合格'))).toBeNull()
})
