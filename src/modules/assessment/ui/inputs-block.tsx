import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { clockTime } from '../../../design/format-date.ts'
import { useSay, useText } from '../../../design/use-text.ts'
import type { Input, Score } from './assessment-types.ts'
import { InputValue } from './input-value.tsx'

/** Everything that a score was worked out from, each figure as it was then. */
export const InputsBlock = ({ score }: { score: Score }) => {
  const t = useText()
  const say = useSay()
  const columns: Column<Input>[] = [
    { key: 'title', header: t('assessment.column.input'), cell: input => say(input.title), names: true },
    { key: 'value', header: t('assessment.column.value'), cell: input => <InputValue input={input} />, figures: true },
  ]
  const { asOf } = score.assessment
  return (
    <Block title={t('assessment.score.inputs')} note={asOf && t('assessment.score.inputsNote', { at: clockTime(asOf) })} flush>
      <DataTable caption={t('assessment.score.inputs')} columns={columns} rows={score.inputs} rowKey={input => input.name} />
    </Block>
  )
}
