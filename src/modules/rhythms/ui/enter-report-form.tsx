import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { OpenReport } from './reports-view.tsx'

/** Enters one report that was handed in: day, title, number; after its last day also why. */
export const EnterReportForm = ({ open, today, onClose }: { open: OpenReport; today: string; onClose: () => void }) => {
  const t = useText()
  const [day, setDay] = useState(today)
  const [title, setTitle] = useState('')
  const [number, setNumber] = useState('')
  const [reason, setReason] = useState('')
  const enter = useAct('POST /duty-reports', { onDone: onClose })
  const labels = { day: t('rhythms.report.day'), title: t('rhythms.report.title'), number: t('rhythms.report.number'), reason: t('rhythms.report.reason') }
  const wrong = (path: string) => fieldError(enter.error, path)
  const save = () => enter.mutate({ body: { duty: open.duty, unit: open.unit.id, periodFrom: open.periodFrom, day, title, number, ...(reason ? { reason } : {}) } })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); save() }}>
      <FormProblem error={enter.error} labels={labels} />
      <DateField label={labels.day} value={day} min={open.periodFrom} max={today} error={wrong('day')} onChange={setDay} />
      <TextField label={labels.title} value={title} maxLength={120} error={wrong('title')} onChange={setTitle} />
      <TextField label={labels.number} optional value={number} maxLength={40} error={wrong('number')} onChange={setNumber} />
      {day > open.dueBy && <TextField label={labels.reason} value={reason} maxLength={200} error={wrong('reason')} onChange={setReason} />}
      <div className="tp-btns"><Button kind="primary" type="submit" busy={enter.isPending}>{t('rhythms.report.enter')}</Button><Button kind="quiet" onClick={onClose}>{t('design.notNow')}</Button></div>
    </form>
  )
}
