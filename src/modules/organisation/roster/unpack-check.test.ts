import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { unpackFault } from './unpack-check.ts'

const workbook = { 'xl/workbook.xml': strToU8('<workbook/>') }

describe('an archive', () => {
  it('that is a workbook has nothing against it', () => {
    expect(unpackFault(zipSync(workbook))).toBeNull()
  })
  it('that is none is told apart by its first bytes and its parts', () => {
    expect(unpackFault(strToU8('工号,姓名\n1,张三'))).toBe('workbook-not-excel')
    expect(unpackFault(new Uint8Array(0))).toBe('workbook-not-excel')
    expect(unpackFault(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('workbook-old-or-locked')
    expect(unpackFault(zipSync({ 'word/document.xml': strToU8('<w/>') }))).toBe('workbook-not-excel')
  })
  it('with macros is refused', () => {
    expect(unpackFault(zipSync({ ...workbook, 'xl/vbaProject.bin': strToU8('x') }))).toBe('workbook-has-macros')
  })
  it('that unpacks beyond the limit is stopped, whatever it claims', () => {
    const bomb = zipSync({ ...workbook, 'xl/worksheets/sheet1.xml': new Uint8Array(3 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(10_000)
    expect(unpackFault(bomb, 2 * 1024 * 1024)).toBe('workbook-too-large')
    expect(unpackFault(bomb, 4 * 1024 * 1024)).toBeNull()
  })
  it('with thousands of parts is stopped', () => {
    expect(unpackFault(zipSync(Object.fromEntries(Array.from({ length: 1100 }, (_, n) => [`x${n}`, strToU8('x')]))))).toBe('workbook-too-large')
  })
  it('that is cut off is broken or no workbook', () => {
    const whole = zipSync({ ...workbook, 'xl/worksheets/sheet1.xml': strToU8('<sheet>'.repeat(5000)) })
    expect(['workbook-broken', 'workbook-not-excel', null]).toContain(unpackFault(whole.subarray(0, 60)))
  })
})
