import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { useAnnounce } from '../../../design/announce.tsx'
import { Button } from '../../../design/button.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { GoalDetail } from './plan-shapes.ts'
import './progress-form.css'

const lateAfter = 31

/** One entry: which measure, how much, which day. A day long past asks why it comes so late. */
export const ProgressForm = ({ goal }: { goal: GoalDetail }) => {
  const t = useText()
  const [say, Live] = useAnnounce()
  const entered = goal.measures.filter(({ gathers }) => gathers !== 'ratio')
  const [key, setKey] = useState(entered[0]?.key ?? '')
  const [quantity, setQuantity] = useState('')
  const [date, setDate] = useState(goal.today)
  const [note, setNote] = useState('')
  const [lateReason, setLateReason] = useState('')
  const record = useAct('POST /goals/:id/progress', { onDone: () => { setQuantity(''); setNote(''); setLateReason(''); say(t('planning.progress.saved')) } })
  const measure = entered.find(known => known.key === key)
  const late = date !== '' && (Date.parse(goal.today) - Date.parse(date)) / 86_400_000 > lateAfter
  return (
    <form className="tp-progress-form" onSubmit={event => { event.preventDefault(); record.mutate({ params: { id: goal.id }, body: { measure: key, date, quantity, note, ...(late && lateReason ? { lateReason } : {}) } }) }}>
      <FormProblem error={record.error} labels={{ quantity: t('planning.progress.quantity'), date: t('planning.progress.date'), measure: t('planning.measure') }} />
      <div className="tp-progress-fields">
        <SelectField label={t('planning.measure')} value={key} options={entered.map(({ key: value, label }) => ({ value, label }))} onChange={setKey} />
        <NumberField label={t(measure?.gathers === 'level' ? 'planning.progress.reading' : 'planning.progress.quantity')} value={quantity} onChange={setQuantity} unit={measure?.unit} error={fieldError(record.error, 'quantity')} />
        <DateField label={t('planning.progress.date')} value={date} min={goal.starts} max={goal.today} onChange={setDate} error={fieldError(record.error, 'date')} />
        <TextField label={t('planning.progress.note.short')} optional value={note} onChange={setNote} />
        {late && <TextField label={t('planning.progress.late-reason')} value={lateReason} onChange={setLateReason} />}
        <Button kind="primary" type="submit" busy={record.isPending} disabled={quantity === ''}>{t('planning.progress.add')}</Button>
      </div>
      {Live}
    </form>
  )
}
