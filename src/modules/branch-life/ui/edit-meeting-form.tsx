import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { FormField, type Form } from './form-field.tsx'
import type { Meeting } from './meeting-types.ts'

/** Changes what is planned; of a closed meeting, with a reason, what it was about and what it fulfilled. */
export const EditMeetingForm = ({ meeting, onReload, onClose }: { meeting: Meeting; onReload: () => void; onClose: () => void }) => {
  const t = useText()
  const say = useSay()
  const closed = meeting.can.correct
  const [title, setTitle] = useState(meeting.title)
  const [day, setDay] = useState(meeting.day)
  const [starts, setStarts] = useState(meeting.starts ?? '')
  const [place, setPlace] = useState(meeting.place)
  const [subject, setSubject] = useState(meeting.subject)
  const [form, setForm] = useState<'' | Form>(meeting.form ?? '')
  const [fulfils, setFulfils] = useState<readonly string[]>(meeting.fulfils)
  const [reason, setReason] = useState('')
  const change = useAct('PATCH /meetings/:id', { onDone: onClose })
  const labels = { title: t('branch-life.form.name'), day: t('branch-life.day'), starts: t('branch-life.form.starts'), place: t('branch-life.place'), subject: t('branch-life.subject'), reason: t('branch-life.reason.correct') }
  const wrong = (path: string) => fieldError(change.error, path)
  const plan = closed ? { ...(reason ? { reason } : {}) } : { day, starts: starts || null, place }
  const save = () => change.mutate({ params: { id: meeting.id }, body: { version: meeting.version, title, ...(meeting.learning ? { subject } : {}), ...(meeting.namesWork || meeting.learning ? { form: form || null } : {}), ...(meeting.mayFulfil.length > 0 ? { fulfils: [...fulfils] } : {}), ...plan } })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); save() }}>
      <FormProblem error={change.error} labels={labels} onReload={onReload} />
      <TextField label={labels.title} value={title} maxLength={120} error={wrong('title')} onChange={setTitle} />
      {!closed && <DateField label={labels.day} value={day} error={wrong('day')} onChange={setDay} />}
      {!closed && <TextField label={labels.starts} optional type="time" value={starts} error={wrong('starts')} onChange={setStarts} />}
      {!closed && <TextField label={labels.place} optional value={place} maxLength={80} onChange={setPlace} />}
      {meeting.learning && <TextField label={labels.subject} optional value={subject} maxLength={80} onChange={setSubject} />}
      {(meeting.namesWork || meeting.learning) && <FormField unit={meeting.unit.id} day={day} value={form} onChange={setForm} />}
      {meeting.mayFulfil.map(duty => <CheckField key={duty.code} label={t('branch-life.form.fulfils', { duty: say(duty.label) })} checked={fulfils.includes(duty.code)} onChange={on => setFulfils(now => (on ? [...now, duty.code] : now.filter(code => code !== duty.code)))} />)}
      {closed && <TextField label={labels.reason} value={reason} maxLength={200} error={wrong('reason')} onChange={setReason} />}
      <div className="tp-btns"><Button type="submit" busy={change.isPending}>{t('branch-life.edit.save')}</Button><Button kind="quiet" onClick={onClose}>{t('design.notNow')}</Button></div>
    </form>
  )
}
