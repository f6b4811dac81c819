import { Figure } from '../../../design/figure/figure.tsx'
import { formatNumber } from '../../../design/format-number.ts'
import { useText } from '../../../design/use-text.ts'
import type { Goal, Measure } from './plan-shapes.ts'

/**
 * The value of a measure: a figure that opens where the catalogue has an indicator for it; else the sum of the entries
 * that the goal's page lists.
 */
export const MeasureValue = ({ goal, measure, today }: { goal: Pick<Goal, 'unit' | 'starts'>; measure: Measure; today: string }) => {
  const t = useText()
  if (measure.indicator) return <Figure value={measure.value} unit={measure.unit} name={measure.label} figure={{ indicator: measure.indicator, scope: goal.unit.id, from: `${goal.starts.slice(0, 4)}-01-01`, to: today }} state={measure.value === null ? 'missing' : 'value'} />
  if (measure.value === null) return <span className="tp-muted">{t('planning.measure.none')}</span>
  return <span className="tp-nowrap">{formatNumber(measure.value)}{measure.unit}</span>
}

/** A target in short: ≥ 100 家; a measure that is only counted has none. */
export const targetWords = ({ comparison, target, unit }: Measure): string => (comparison === 'atLeast' && target === '0' ? '' : `${comparison === 'atLeast' ? '≥' : '≤'} ${target}${unit}`)

/** The share of a goal that is done: the mean of its counted measures; undefined when it counts nothing. */
export const doneShare = (measures: readonly Measure[]): number | undefined => {
  const counted = measures.filter(({ gathers, comparison, target }) => gathers === 'sum' && comparison === 'atLeast' && Number(target) > 0)
  if (counted.length === 0) return undefined
  return counted.reduce((sum, { value, target }) => sum + Math.min(1, Number(value ?? 0) / Number(target)), 0) / counted.length
}

/** The first measure with a target, for the end of a bar and a row of a table. */
export const leadMeasure = (measures: readonly Measure[]): Measure | undefined => measures.find(measure => targetWords(measure) !== '') ?? measures[0]
