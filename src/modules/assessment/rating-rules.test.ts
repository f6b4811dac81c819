import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { markFits, mayRate, raterGroups, sheetItems } from './rating-rules.ts'
import { readScheme } from './read-scheme.ts'

describe('mayRate', () => {
  const rater = { person: 'p', homes: ['/wc/pc/b1/g1/', '/bureau/s2/'] }
  it('keeps raters from their own branch', () => {
    expect(mayRate(rater, { unit_path: '/wc/pc/b1/', person: null })).toBe(false)
    expect(mayRate(rater, { unit_path: '/wc/pc/b2/', person: null })).toBe(true)
  })
  it('keeps raters from themselves, and members to their own branch', () => {
    expect(mayRate(rater, { unit_path: '/wc/pc/b1/', person: 'p' })).toBe(false)
    expect(mayRate(rater, { unit_path: '/wc/pc/b1/', person: 'q' })).toBe(true)
    expect(mayRate(rater, { unit_path: '/wc/pc/b2/', person: 'q' })).toBe(false)
  })
})

describe('a sheet', () => {
  const { compiled } = readScheme(readFileSync(new URL('../../../schemes/branch-half-year.yaml', import.meta.url), 'utf8'))
  it('has the fields and groups that the scheme names', () => {
    expect(raterGroups(compiled!)).toEqual(['机关党委', '其他支部', '科室代表'])
    expect(sheetItems(compiled!).map(({ item, choices }) => [item, choices])).toEqual([['作用发挥', ['好', '较好', '一般', '差']]])
  })
  it('takes a choice where there are choices, otherwise an exact number within the bounds', () => {
    const field = { input: 'a', title: { zh: 'a', en: 'a' }, item: 'a', choices: ['好', '差'], atLeast: null, atMost: null }
    expect([markFits(field, '好'), markFits(field, '很好')]).toEqual([true, false])
    const number = { ...field, choices: null, atLeast: '0', atMost: '100' }
    expect(['92.5', '100', '101', '-1', '9e1', ''].map((value) => markFits(number, value))).toEqual([true, true, false, false, false, false])
  })
})
