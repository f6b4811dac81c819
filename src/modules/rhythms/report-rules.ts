import type { Day } from '../../foundation/clock/day.ts'
import type { DueItem } from './duty.ts'
import { refuse } from './errors.ts'

/** A report is told once it has been handed in, and belongs to a period that had begun by then. */
export function demandHandedIn(day: Day, today: Day, item: Pick<DueItem, 'periodFrom'>): void {
  if (day > today) throw refuse('report-lies-ahead', { day }, [{ path: 'day', code: 'rhythms.error.report-lies-ahead', params: { day } }])
  if (day < item.periodFrom) throw refuse('report-before-its-period', { from: item.periodFrom }, [{ path: 'day', code: 'rhythms.error.report-before-its-period', params: { from: item.periodFrom } }])
}

/** The reason why a report comes after its last day; null for one in time. */
export function lateReasonOf(day: Day, { dueBy }: Pick<DueItem, 'dueBy'>, reason: string | null | undefined): string | null {
  if (day <= dueBy) return null
  if (!reason) throw refuse('late-report-needs-a-reason', { dueBy }, [{ path: 'reason', code: 'required' }])
  return reason
}

/** The day by which a report counts: its own, or the last of its period when it came in the days of grace or later. */
export function countsOn(day: Day, { periodTo }: Pick<DueItem, 'periodTo'>): Day {
  return day < periodTo ? day : periodTo
}
