import { describe, expect, it } from 'vitest'
import { formRunBefore, monthBefore, type MonthForms } from './form-rules.ts'

const months = (...forms: MonthForms['forms'][]): MonthForms[] => forms.map((one, at) => ({ month: monthBefore('2026-07', at + 1), forms: one }))

describe('the same form', () => {
  it('three months running is noticed', () => {
    expect(formRunBefore('2026-07', months(['study'], ['study', 'study'], ['study']))).toBe('study')
  })
  it.each([
    ['another form in between', months(['study'], ['site'], ['study'])],
    ['two forms in a month', months(['study'], ['study', 'service'], ['study'])],
    ['a month without any', months(['study'], [], ['study'])],
    ['two months only', months(['study'], ['study'])],
  ])('is not, with %s', (_name, held) => {
    expect(formRunBefore('2026-07', held)).toBeNull()
  })
  it('counts months over the turn of the year', () => {
    expect([monthBefore('2026-02', 3), monthBefore('2026-12', 11), monthBefore('2026-01', 1)]).toEqual(['2025-11', '2026-01', '2025-12'])
  })
})
