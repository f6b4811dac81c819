import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { useText } from '../../../design/use-text.ts'
import { owing, useDutyWords, type Duty, type Every } from './duty-words.ts'

const lengths: readonly Every[] = ['month', 'quarter', 'halfYear', 'year']

/** Words a duty anew from a day on. */
export const ChangeDutyForm = ({ duty, today, onClose }: { duty: Duty; today: string; onClose: () => void }) => {
  const t = useText()
  const words = useDutyWords()
  const [appliesTo, setAppliesTo] = useState(duty.appliesTo)
  const [every, setEvery] = useState(duty.every)
  const [times, setTimes] = useState(String(duty.times))
  const [graceDays, setGraceDays] = useState(String(duty.graceDays))
  const [required, setRequired] = useState(duty.required)
  const [fromDay, setFromDay] = useState(today)
  const change = useAct('PUT /duties/:code', { onDone: onClose })
  const labels = { appliesTo: t('rhythms.who'), every: t('rhythms.change.every'), times: t('rhythms.change.times'), graceDays: t('rhythms.grace'), fromDay: t('rhythms.change.from') }
  const wrong = (path: string) => fieldError(change.error, path)
  const save = () => change.mutate({ params: { code: duty.code }, body: { fromDay, appliesTo: appliesTo as (typeof owing)[number], every, times: Number(times), graceDays: Number(graceDays), required } })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); save() }}>
      <FormProblem error={change.error} labels={labels} />
      <SelectField label={labels.appliesTo} value={appliesTo} options={owing.map(value => ({ value, label: words.who(value) }))} error={wrong('appliesTo')} onChange={setAppliesTo} />
      <SelectField label={labels.every} value={every} options={lengths.map(value => ({ value, label: t(`rhythms.every.${value}`) }))} onChange={value => setEvery(value as Every)} />
      <NumberField label={labels.times} unit={t('rhythms.unit.times')} value={times} error={wrong('times')} onChange={setTimes} />
      <NumberField label={labels.graceDays} unit={t('rhythms.unit.days')} value={graceDays} error={wrong('graceDays')} onChange={setGraceDays} />
      <CheckField label={t('rhythms.required')} checked={required} onChange={setRequired} />
      <DateField label={labels.fromDay} value={fromDay} min={today} error={wrong('fromDay')} onChange={setFromDay} />
      <p className="tp-muted">{t('rhythms.history.hint')}</p>
      <div className="tp-btns"><Button kind="primary" type="submit" busy={change.isPending}>{t('rhythms.change.save')}</Button><Button kind="quiet" onClick={onClose}>{t('design.notNow')}</Button></div>
    </form>
  )
}
