import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { formatNumber } from '../../../design/format-number.ts'
import { Popover } from '../../../design/popover.tsx'
import { useText } from '../../../design/use-text.ts'
import type { GoalDetail } from './plan-shapes.ts'
import { ProgressForm } from './progress-form.tsx'

type Entry = GoalDetail['progress'][number]

/** Every entry of progress with who made it; those who may add one or correct one. */
export const ProgressBlock = ({ goal }: { goal: GoalDetail }) => {
  const t = useText()
  const measure = (key: string) => goal.measures.find(known => known.key === key)
  const amount = (entry: Entry) => (entry.reading !== null ? `${formatNumber(entry.reading)}${measure(entry.measure)?.unit ?? ''}` : `+${formatNumber(entry.quantity)}${measure(entry.measure)?.unit ?? ''}`)
  return (
    <Block title={t('planning.progress')} note={t('planning.unlinked.count', { count: goal.progress.length })} flush>
      {goal.can.progress && goal.measures.some(({ gathers }) => gathers !== 'ratio') && <ProgressForm goal={goal} />}
      <DataTable caption={t('planning.progress')} rows={goal.progress} rowKey={entry => entry.id} empty={<EmptyState title={t('planning.progress.none')} />}
        columns={[
          { key: 'date', header: t('planning.progress.date'), cell: entry => <span id={entry.id} className="tp-nowrap">{entry.date}</span> },
          { key: 'measure', header: t('planning.measure'), names: true, cell: entry => measure(entry.measure)?.label ?? entry.measure },
          { key: 'quantity', header: t('planning.progress.amount'), figures: true, cell: entry => (entry.corrected ? <s>{amount(entry)}</s> : amount(entry)) },
          { key: 'note', header: t('planning.progress.note.short'), cell: entry => (entry.corrected ? t('planning.progress.corrected', { why: entry.corrected.why }) : entry.note) },
          { key: 'recorder', header: t('planning.progress.recorder'), cell: entry => entry.recorder },
          ...(goal.can.progress ? [{ key: 'act', header: t('planning.progress.correct'), cell: (entry: Entry) => entry.can.correct && <Correct entry={entry} /> }] : []),
        ]} />
    </Block>
  )
}

const Correct = ({ entry }: { entry: Entry }) => {
  const t = useText()
  return <Popover align="end" button={t('planning.progress.correct')} buttonClass="tp-btn tp-btn-row" label={t('planning.progress.correct.which', { date: entry.date })}>{close => <CorrectForm entry={entry} onDone={close} />}</Popover>
}

const CorrectForm = ({ entry, onDone }: { entry: Entry; onDone: () => void }) => {
  const t = useText()
  const [quantity, setQuantity] = useState(entry.reading ?? entry.quantity)
  const [reason, setReason] = useState('')
  const correct = useAct('POST /goal-progress/:id/correction', { onDone })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); correct.mutate({ params: { id: entry.id }, body: { quantity, reason } }) }}>
      <FormProblem error={correct.error} />
      <NumberField label={t('planning.progress.right')} value={quantity} onChange={setQuantity} error={fieldError(correct.error, 'quantity')} />
      <TextField label={t('planning.progress.reason')} value={reason} onChange={setReason} error={fieldError(correct.error, 'reason')} />
      <div className="tp-btns"><Button type="submit" size="row" busy={correct.isPending}>{t('planning.progress.correct')}</Button></div>
    </form>
  )
}
