import { describe, expect, it } from 'vitest'
import { dayIn } from './roster-days.ts'

describe('a day in a cell', () => {
  it.each([
    ['2012-07-01', '2012-07-01'], ['2012/7/1', '2012-07-01'], ['2012.7.1', '2012-07-01'], ['2012年7月1日', '2012-07-01'], ['20120701', '2012-07-01'],
    [{ day: '2012-07-01' }, '2012-07-01'], [{ number: '41091' }, '2012-07-01'], [{ number: '20120701' }, '2012-07-01'], [{ number: '41091.0' }, '2012-07-01'],
    ['2012-02-30', null], ['2012-07', null], ['七一', null], [{ number: '12' }, null], [{ truth: true }, null], [null, null],
  ])('%j → %s', (cell, day) => {
    expect(dayIn(cell)).toBe(day)
  })
})
