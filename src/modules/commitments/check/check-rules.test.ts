import { expect, test } from 'vitest'
import { daysOfMonth, goesWeakly } from './check-rules.ts'

const item = { target: '10', done: '4', due: '2026-12-31', year: 2026 }

test.each([['2026-02', '2026-02-28'], ['2028-02', '2028-02-29'], ['2026-12', '2026-12-31']])('%s ends on %s', (month, last) => expect(daysOfMonth(month)).toEqual({ first: `${month}-01`, last }))

test('an item goes weakly when well behind an even pace, or past its day', () => {
  expect(goesWeakly(item, '2026-06-30')).toBe(false)
  expect(goesWeakly(item, '2026-10-31')).toBe(true)
  expect(goesWeakly({ ...item, done: '10' }, '2027-01-31')).toBe(false)
  expect(goesWeakly({ ...item, done: '9', due: '2026-09-30' }, '2026-10-01')).toBe(true)
  expect(goesWeakly({ ...item, target: null }, '2026-12-30')).toBe(false)
  expect(goesWeakly({ ...item, target: null, due: null }, '2026-12-30')).toBe(false)
})
