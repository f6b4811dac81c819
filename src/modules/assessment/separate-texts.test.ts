import { describe, expect, it } from 'vitest'
import { separately } from './separate-texts.ts'

describe('separately', () => {
  it('takes apart what is written with semicolons, in both languages where they match', () => {
    expect(separately({ zh: '甲;乙；丙', en: 'a; b; c' })).toEqual([{ zh: '甲', en: 'a' }, { zh: '乙', en: 'b' }, { zh: '丙', en: 'c' }])
    expect(separately({ zh: '甲;乙', en: 'only this' })).toEqual([{ zh: '甲', en: '甲' }, { zh: '乙', en: '乙' }])
  })
})
