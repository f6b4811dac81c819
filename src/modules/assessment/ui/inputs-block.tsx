import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { Figure } from '../../../design/figure/figure.tsx'
import { TypedFigure } from '../../../design/figure/typed-figure.tsx'
import { clockTime } from '../../../design/format-date.ts'
import { useSay, useText } from '../../../design/use-text.ts'
import type { Input, Score } from './assessment-types.ts'
import { figureRef } from './explain-sections.ts'

/** Everything that a score was worked out from, each figure as it was then. */
export const InputsBlock = ({ score }: { score: Score }) => {
  const t = useText()
  const say = useSay()
  const columns: Column<Input>[] = [
    { key: 'title', header: t('assessment.column.input'), cell: input => say(input.title), names: true },
    { key: 'value', header: t('assessment.column.value'), cell: input => <Value input={input} />, figures: true },
  ]
  const { asOf } = score.assessment
  return (
    <Block title={t('assessment.score.inputs')} note={asOf && t('assessment.score.inputsNote', { at: clockTime(asOf) })} flush>
      <DataTable caption={t('assessment.score.inputs')} columns={columns} rows={score.inputs} rowKey={input => input.name} />
    </Block>
  )
}

const Value = ({ input }: { input: Input }) => {
  const t = useText()
  const say = useSay()
  const unit = input.unit ? say(input.unit) : undefined
  if (input.figure) return <Figure value={input.value} unit={unit} figure={figureRef(input.figure)} state={input.na !== null ? 'na' : input.value === null ? 'missing' : 'value'} name={say(input.title)} />
  if (input.value !== null && input.stated) return <><TypedFigure value={input.value} by={input.stated.by} on={clockTime(input.stated.at)} />{unit}</>
  return <span className="tp-muted">{t('design.figure.missing')}</span>
}
