import type { Day } from '../../foundation/clock/day.ts'

/** One meeting as far as a duty is concerned. */
export type CountedMeeting = { id: string; unit: string; day: Day; state: 'held' | 'notHeld'; late: boolean; wantsQuorum: boolean; unlinked: boolean }

/** done · late (entered late) · short (no quorum, not made up) · missing (past its day) · grace · waiting (this period) · ahead */
export type CellState = 'done' | 'late' | 'short' | 'missing' | 'grace' | 'waiting' | 'ahead'

export type CellPeriod = { from: Day; to: Day; dueBy: Day }

/**
 * Where a duty of one period stands. Held often enough: done, or late when one of them was entered late. Otherwise what
 * stops it: not begun, still running, in its grace, or past: then `short` when a meeting failed for want of a quorum.
 */
export function cellState(period: CellPeriod, today: Day, due: number, meetings: readonly CountedMeeting[]): CellState {
  const held = meetings.filter(({ state }) => state === 'held')
  if (held.length >= due) return held.some(({ late }) => late) ? 'late' : 'done'
  if (period.from > today) return 'ahead'
  if (period.to >= today) return 'waiting'
  if (period.dueBy >= today) return 'grace'
  return meetings.some((meeting) => meeting.state === 'notHeld' && meeting.wantsQuorum) ? 'short' : 'missing'
}

/**
 * How many of the meetings owed took place: a unit's second meeting in a period does not make up for another unit that
 * had none.
 */
export function heldOf(dueByUnit: ReadonlyMap<string, number>, meetings: readonly CountedMeeting[]): number {
  let held = 0
  for (const [unit, due] of dueByUnit) held += Math.min(due, meetings.filter((meeting) => meeting.unit === unit && meeting.state === 'held').length)
  return held
}
