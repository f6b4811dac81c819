import { describe, expect, it } from 'vitest'
import { newId } from './new-id.ts'
import { sm3Hex } from './sm3.ts'

describe('sm3', () => {
  it('gives the digests of the standard (GB/T 32905, appendix A)', () => {
    expect(sm3Hex('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
    expect(sm3Hex('abcd'.repeat(16))).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732')
  })
})

describe('newId', () => {
  it('makes version 7 ids that sort in the order they were made, within one millisecond and across them', () => {
    const ids = Array.from({ length: 3000 }, (_, index) => newId(new Date(1_780_000_000_000 + Math.floor(index / 1000))))
    expect(new Set(ids).size).toBe(ids.length)
    expect([...ids].sort()).toEqual(ids)
    expect(ids.every((made) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(made))).toBe(true)
  })
})
