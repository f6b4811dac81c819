import { describe, expect, it } from 'vitest'
import type { DutyWording } from './duty.ts'
import { bindsUnit, inForce, standing } from './duty-history-rules.ts'
import { ownCode } from './own-code-rules.ts'
import { standardDuties } from './standard-duties.ts'

const worded = (fromDay: string, more: Partial<DutyWording> = {}): DutyWording => ({ ...standardDuties[0]!, changedBy: null, changedAt: null, ended: false, fromDay, ...more })

describe('a duty with a history', () => {
  const history = [worded('2026-01-01'), worded('2026-07-01', { times: 2 }), worded('2026-10-01', { ended: true })]
  it('is owed until the day on which it ends', () => {
    expect([inForce(history, '2026-09-30')?.times, inForce(history, '2026-10-01')]).toEqual([2, undefined])
  })
  it('shows the wording in force, else the one to come, else the last', () => {
    const at = (day: string) => { const found = standing(history, day); return [found?.state, found?.wording.times, found?.ends] }
    expect([at('2025-12-31'), at('2026-03-01'), at('2026-12-31')]).toEqual([['ahead', 1, '2026-10-01'], ['inForce', 1, '2026-10-01'], ['ended', 2, '2026-10-01']])
    expect(standing([worded('2026-07-01', { ended: true })], '2026-08-01')).toMatchObject({ state: 'ended', ends: '2026-07-01' })
    expect(standing([], '2026-08-01')).toBeUndefined()
  })
  it('taken up again has no end', () => {
    expect(standing([...history, worded('2027-01-01')], '2026-12-31')).toMatchObject({ state: 'ahead', ends: null })
  })
  it('binds the organisation that set it and what is below', () => {
    const within = { id: 'b', name: 'B', path: '/a/b/' }
    expect([bindsUnit({ within }, '/a/b/'), bindsUnit({ within }, '/a/b/c/'), bindsUnit({ within }, '/a/bc/'), bindsUnit({ within: null }, '/x/')]).toEqual([true, true, false, true])
  })
})

describe('a code of one\'s own', () => {
  it('is made of the English name', () => {
    expect([ownCode('Youth theory study'), ownCode('party-day (extra)'), ownCode('学习 2')]).toEqual(['ownYouthTheoryStudy', 'ownPartyDayExtra', null])
    expect(ownCode('a'.repeat(60))).toHaveLength(40)
  })
})
