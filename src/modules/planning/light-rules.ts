import type { Day } from '../../foundation/clock/day.ts'
import { daysBetween } from '../../foundation/clock/day.ts'
import { type Decimal, percentOf, scaled } from './decimal.ts'

/** How a measure's records make its value: added up, the latest reading, or one measure in hundredths of another. */
export type Gathers = 'sum' | 'level' | 'ratio'

/** A measure of a goal: what is counted, in what unit, against which target. */
export type Measure = {
  key: string
  label: string
  unit: string
  target: Decimal
  comparison: 'atLeast' | 'atMost'
  gathers: Gathers
  /** For 'ratio': the keys of the two measures. */
  part?: string | undefined
  whole?: string | undefined
  /** The indicator that opens this measure's value, where the catalogue has one. */
  indicator?: string | undefined
}

/** The light of a goal: 正 on track, 迟 late, 逾 overdue; or it has not begun. */
export type Light = 'notStarted' | 'onTrack' | 'late' | 'overdue'
export type LightReason = { measure: string; why: 'behind' | 'unfinished' | 'standard-missed' | 'no-value' }

/**
 * The values of all measures from the recorded sums (key → sum of increments). What is counted and has no records is 0; a
 * reading that nobody has stated, or a ratio of nothing, is null.
 */
export function measureValues(measures: readonly Measure[], sums: ReadonlyMap<string, Decimal>): Map<string, Decimal | null> {
  return new Map(
    measures.map((measure) => {
      if (measure.gathers !== 'ratio') return [measure.key, sums.get(measure.key) ?? (measure.gathers === 'sum' ? '0' : null)]
      const part = sums.get(measure.part ?? '') ?? '0'
      const whole = sums.get(measure.whole ?? '') ?? '0'
      return [measure.key, percentOf(part, whole)]
    }),
  )
}

/** True when `value` keeps the target; equal keeps it. */
export function keepsTarget(measure: Pick<Measure, 'comparison' | 'target'>, value: Decimal): boolean {
  return measure.comparison === 'atLeast' ? scaled(value) >= scaled(measure.target) : scaled(value) <= scaled(measure.target)
}

/**
 * The light follows from dates and measures alone; nobody types it.
 * Counted work that is not finished when the goal ends is overdue; counted work more than a tenth of its target behind
 * an even pace is late; a standard (a rate, a reading, a ceiling) that is missed is late, never overdue.
 */
export function lightOf(goal: { starts: Day; ends: Day; measures: readonly Measure[] }, values: ReadonlyMap<string, Decimal | null>, today: Day): { light: Light; reasons: LightReason[] } {
  if (today < goal.starts) return { light: 'notStarted', reasons: [] }
  const reasons = goal.measures.flatMap((measure): LightReason[] => {
    const why = faultOf(goal, measure, values.get(measure.key) ?? null, today)
    return why ? [{ measure: measure.key, why }] : []
  })
  const light = reasons.some(({ why }) => why === 'unfinished') ? 'overdue' : reasons.length > 0 ? 'late' : 'onTrack'
  return { light, reasons }
}

function faultOf(goal: { starts: Day; ends: Day }, measure: Measure, value: Decimal | null, today: Day): LightReason['why'] | null {
  const ended = today >= goal.ends
  const isWork = measure.gathers === 'sum' && measure.comparison === 'atLeast'
  if (!isWork) {
    // A ceiling with nothing recorded against it is kept; a rate that nobody has stated is unknown once the goal ends.
    if (value === null) return ended && measure.comparison === 'atLeast' ? 'no-value' : null
    return keepsTarget(measure, value) ? null : 'standard-missed'
  }
  const done = scaled(value ?? '0')
  const target = scaled(measure.target)
  if (done >= target) return null
  if (ended) return 'unfinished'
  const whole = BigInt(daysBetween(goal.starts, goal.ends) + 1)
  const elapsed = BigInt(daysBetween(goal.starts, today) + 1)
  return done * whole * 10n < target * (elapsed * 10n - whole) ? 'behind' : null
}
