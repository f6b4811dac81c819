import { useText } from '../../../design/use-text.ts'
import type { OutcomeValue } from './assessment-types.ts'
import { withDigits } from './exact-text.ts'

/** The value of a number outcome, or null. */
export const numberIn = (outcome: OutcomeValue | undefined): string | null => (outcome?.state === 'value' && outcome.type === 'number' ? String(outcome.value) : null)

/** An outcome in a word: a number with two decimals, a text, 不适用, 缺数. */
export const OutcomeWord = ({ outcome }: { outcome: OutcomeValue | undefined }) => {
  const t = useText()
  if (!outcome || outcome.state === 'none') return <span className="tp-muted">—</span>
  if (outcome.state === 'value') return <>{outcome.type === 'number' ? withDigits(String(outcome.value), 2) : String(outcome.value)}</>
  return <span className="tp-muted">{outcome.state === 'na' ? t('design.figure.na') : t('design.figure.missing')}</span>
}
