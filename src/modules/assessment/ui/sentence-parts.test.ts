import { describe, expect, it } from 'vitest'
import { sentenceParts } from './sentence-parts.ts'

const figure = (indicator: string) => ({ indicator, scope: 'u', from: '2026-01-01', to: '2026-06-30' })
const due = { title: '应开', value: '6', figure: figure('due') }
const held = { title: '支委会实开', value: '5', figure: figure('held') }

describe('sentenceParts', () => {
  it('opens the values that follow the names of inputs', () => {
    expect(sentenceParts('应开6次,支委会实开5次,少1次 × 5分 = 扣5分;得25分', [due, held])).toEqual([
      '应开', { value: '6', figure: due.figure, name: '应开' }, '次,支委会实开', { value: '5', figure: held.figure, name: '支委会实开' }, '次,少1次 × 5分 = 扣5分;得25分',
    ])
  })

  it('allows a blank in English and leaves longer numbers alone', () => {
    expect(sentenceParts('due 6 times', [{ ...due, title: 'due' }])).toEqual(['due ', { value: '6', figure: due.figure, name: 'due' }, ' times'])
    for (const text of ['应开60次', '应开6.5次', '应开6/7', '应开次']) expect(sentenceParts(text, [due])).toEqual([text])
    expect(sentenceParts('应开6.', [due])).toHaveLength(3)
  })

  it('does not take a name within another for it', () => {
    const longer = { title: '实际应开', value: '6', figure: figure('longer') }
    expect(sentenceParts('实际应开6次', [due, longer])).toEqual(['实际应开', { value: '6', figure: longer.figure, name: '实际应开' }, '次'])
  })

  it('loses nothing', () => {
    const text = '应开6次,应开6次'
    expect(sentenceParts(text, [due]).map(part => (typeof part === 'string' ? part : part.value)).join('')).toBe(text)
  })
})
