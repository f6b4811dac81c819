import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Duty } from './duty-words.ts'
import { RhythmFields, type Rhythm } from './rhythm-fields.tsx'

/** Words a duty anew from a day on. */
export const ChangeDutyForm = ({ duty, today, onClose }: { duty: Duty; today: string; onClose: () => void }) => {
  const t = useText()
  const [rhythm, setRhythm] = useState<Rhythm>({ appliesTo: duty.appliesTo as Rhythm['appliesTo'], every: duty.every, times: String(duty.times), graceDays: String(duty.graceDays), required: duty.required, fromDay: duty.fromDay > today ? duty.fromDay : today })
  const change = useAct('PUT /duties/:code', { onDone: onClose })
  const labels = { appliesTo: t('rhythms.who'), every: t('rhythms.change.every'), times: t('rhythms.change.times'), graceDays: t('rhythms.grace'), fromDay: t('rhythms.change.from') }
  const save = () => change.mutate({ params: { code: duty.code }, body: { ...rhythm, times: Number(rhythm.times), graceDays: Number(rhythm.graceDays) } })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); save() }}>
      <FormProblem error={change.error} labels={labels} />
      <RhythmFields value={rhythm} today={today} wrong={path => fieldError(change.error, path)} onChange={one => setRhythm(now => ({ ...now, ...one }))} />
      <p className="tp-muted">{t('rhythms.history.hint')}</p>
      <div className="tp-btns"><Button kind="primary" type="submit" busy={change.isPending}>{t('rhythms.change.save')}</Button><Button kind="quiet" onClick={onClose}>{t('design.notNow')}</Button></div>
    </form>
  )
}
