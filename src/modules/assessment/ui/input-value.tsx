import { Figure } from '../../../design/figure/figure.tsx'
import { TypedFigure } from '../../../design/figure/typed-figure.tsx'
import { clockTime } from '../../../design/format-date.ts'
import { useSay, useText } from '../../../design/use-text.ts'
import type { Input } from './assessment-types.ts'
import { figureRef } from './explain-sections.ts'

/** An input as it is shown: a figure that opens, what somebody stated, how many sheets, or that it is missing. `plain`: its records no longer open. */
export const InputValue = ({ input, plain }: { input: Input; plain?: boolean }) => {
  const t = useText()
  const say = useSay()
  const unit = input.unit ? say(input.unit) : undefined
  if (input.figure && plain) return <>{input.value ?? t('design.figure.na')}{unit}</>
  if (input.figure) return <Figure value={input.value} unit={unit} figure={figureRef(input.figure)} state={input.na !== null ? 'na' : input.value === null ? 'missing' : 'value'} name={say(input.title)} />
  if (input.value !== null && input.stated) return <><TypedFigure value={input.value} by={input.stated.by} on={clockTime(input.stated.at)} />{unit}</>
  if (input.sheets) return <>{t('assessment.score.sheets', { count: input.sheets })}</>
  return <span className="tp-muted">{t('design.figure.missing')}</span>
}
