import { daysBetween, type Day } from '../../foundation/clock/day.ts'
import { refuse } from './errors.ts'
import type { LeaveKind, Mark, MeetingState } from './tables.ts'

/** A meeting recorded more than so many days after its day is marked late and says why. */
export const lateAfterDays = 7

/** One line of the recorder's list, as far as the rules care. */
export type AttendanceLine = { expected: boolean; voting: boolean; mark: Mark | null; leaveKind?: LeaveKind | null }

/** Held and not-held are ends: from there a record is corrected, never moved on. */
export function demandOpen(state: MeetingState): void {
  if (state === 'held' || state === 'notHeld') throw refuse('meeting-is-closed')
}

/** What happened can be told from its day on. */
export function demandHappened(day: Day, today: Day): void {
  if (day > today) throw refuse('meeting-lies-ahead', { day })
}

/** Decisions, minutes and what came of it belong to a meeting that took place. */
export function demandHeld(state: MeetingState): void {
  if (state === 'notHeld') throw refuse('not-held-decides-nothing')
  if (state !== 'held') throw refuse('meeting-is-not-held')
}

/** Papers belong to a meeting that is to come or took place. */
export function demandOpenForPapers(state: MeetingState): void {
  if (state === 'notHeld') throw refuse('not-held-decides-nothing')
}

/** A talk is recorded as having taken place; agenda, minutes and effect of it are kept by nobody. */
export function demandContentAllowed(keepsContent: boolean, contents: readonly (string | undefined)[]): void {
  if (!keepsContent && contents.some((text) => text !== undefined && text !== '')) throw refuse('talk-keeps-no-content')
}

/** What a meeting fulfils beyond its kind is among what its kind may. */
export function demandKindFulfils(kind: { mayFulfil: readonly string[] }, duties: readonly string[]): void {
  const at = duties.findIndex((duty) => !kind.mayFulfil.includes(duty))
  if (at >= 0) throw refuse('kind-does-not-fulfil', {}, [{ path: `fulfils.${at}`, code: 'branch-life.error.kind-does-not-fulfil' }])
}

/** Before a meeting counts as held somebody is expected, and everybody expected has a mark. */
export function demandAttendanceComplete(lines: readonly AttendanceLine[]): void {
  if (lines.length === 0) throw refuse('nobody-is-expected')
  const open = lines.filter((line) => line.expected && line.mark === null).length
  if (open > 0) throw refuse('attendance-incomplete', { count: open })
}

/** A leave says of what kind it was; nothing else does. */
export function demandLeaveKind(mark: Mark, leaveKind: LeaveKind | null | undefined, path: string): void {
  if ((mark === 'leave') !== Boolean(leaveKind)) throw refuse('leave-needs-its-kind', {}, [{ path, code: 'branch-life.error.leave-needs-its-kind' }])
}

/** True if an entry made `today` for `day` is late; then it needs a reason, which is returned, null when it is in time. */
export function lateReasonFor(day: Day, today: Day, reason: string | null | undefined): string | null {
  const days = daysBetween(day, today)
  if (days <= lateAfterDays) return null
  if (!reason) throw refuse('late-entry-needs-a-reason', { days, limit: lateAfterDays }, [{ path: 'reason', code: 'branch-life.error.late-entry-needs-a-reason', params: { days, limit: lateAfterDays } }])
  return reason
}
