import { describe, expect, it } from 'vitest'
import { Problem } from '../../foundation/errors/problem.ts'
import { cellState, heldOf, type CountedMeeting } from './compliance-rules.ts'
import { demandAttendanceComplete, demandContentAllowed, demandHappened, demandHeld, demandLeaveKind, demandOpen, lateReasonFor } from './meeting-rules.ts'

function broken(check: () => unknown): string {
  try {
    check()
    return 'kept'
  } catch (error) {
    return error instanceof Problem ? error.code : String(error)
  }
}

describe('what a meeting allows', () => {
  it('a closed record is corrected, never moved on', () => {
    expect(broken(() => demandOpen('held'))).toBe('branch-life.meeting-is-closed')
    expect(broken(() => demandOpen('notHeld'))).toBe('branch-life.meeting-is-closed')
    expect([broken(() => demandOpen('planned')), broken(() => demandOpen('noticed'))]).toEqual(['kept', 'kept'])
  })
  it('what happened is told from its day on', () => {
    expect(broken(() => demandHappened('2026-07-09', '2026-07-08'))).toBe('branch-life.meeting-lies-ahead')
    expect(broken(() => demandHappened('2026-07-08', '2026-07-08'))).toBe('kept')
  })
  it('a meeting not held decides nothing', () => {
    expect(broken(() => demandHeld('notHeld'))).toBe('branch-life.not-held-decides-nothing')
    expect(broken(() => demandHeld('noticed'))).toBe('branch-life.meeting-is-not-held')
    expect(broken(() => demandHeld('held'))).toBe('kept')
  })
  it('a talk keeps no content', () => {
    expect(broken(() => demandContentAllowed(false, ['', 'said this']))).toBe('branch-life.talk-keeps-no-content')
    expect([broken(() => demandContentAllowed(false, ['', undefined])), broken(() => demandContentAllowed(true, ['said this']))]).toEqual(['kept', 'kept'])
  })
  it('a leave has a kind and nothing else has', () => {
    expect(broken(() => demandLeaveKind('leave', null, 'marks.0'))).toBe('branch-life.leave-needs-its-kind')
    expect(broken(() => demandLeaveKind('present', 'duty', 'marks.0'))).toBe('branch-life.leave-needs-its-kind')
    expect([broken(() => demandLeaveKind('leave', 'duty', 'marks.0')), broken(() => demandLeaveKind('absent', undefined, 'marks.0'))]).toEqual(['kept', 'kept'])
  })
  it('the list is complete when everybody expected has a mark; guests need none', () => {
    expect(broken(() => demandAttendanceComplete([]))).toBe('branch-life.nobody-is-expected')
    expect(broken(() => demandAttendanceComplete([{ expected: true, voting: true, mark: null }]))).toBe('branch-life.attendance-incomplete')
    expect(broken(() => demandAttendanceComplete([{ expected: true, voting: true, mark: 'absent' }, { expected: false, voting: false, mark: null }]))).toBe('kept')
  })
  it('an entry is in time for seven days, and after that says why not', () => {
    expect(lateReasonFor('2026-07-01', '2026-07-08', undefined)).toBeNull()
    expect(broken(() => lateReasonFor('2026-06-30', '2026-07-08', ''))).toBe('branch-life.late-entry-needs-a-reason')
    expect(lateReasonFor('2026-06-30', '2026-07-08', '外业')).toBe('外业')
  })
})

describe('where a duty stands', () => {
  const may = { from: '2026-05-01', to: '2026-05-31', dueBy: '2026-06-05' }
  const meeting = (more: Partial<CountedMeeting>): CountedMeeting => ({ id: 'm', unit: 'B2', day: '2026-05-07', state: 'held', late: false, wantsQuorum: false, unlinked: false, ...more })
  it.each([
    ['done', '2026-07-08', [meeting({})]],
    ['late', '2026-07-08', [meeting({ late: true })]],
    ['short', '2026-07-08', [meeting({ state: 'notHeld', wantsQuorum: true })]],
    ['missing', '2026-07-08', []],
    ['missing', '2026-07-08', [meeting({ state: 'notHeld' })]],
    ['missing', '2026-06-06', []],
    ['grace', '2026-06-05', []],
    ['grace', '2026-06-01', []],
    ['waiting', '2026-05-31', []],
    ['waiting', '2026-05-01', []],
    ['ahead', '2026-04-30', []],
  ] as const)('%s on %s', (state, today, meetings) => expect(cellState(may, today, 1, meetings)).toBe(state))
  it('one group\'s second meeting does not make up for another\'s', () => {
    const due = new Map([['G6', 1], ['G7', 1]])
    expect(heldOf(due, [meeting({ unit: 'G6' }), meeting({ unit: 'G6', id: 'n' })])).toBe(1)
    expect(heldOf(due, [meeting({ unit: 'G6' }), meeting({ unit: 'G7', id: 'n' })])).toBe(2)
  })
})
