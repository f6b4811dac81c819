import { useState } from 'react'
import { useAct, useCall } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'

/** Who helps, with which step, by when, and when it is looked at again. */
export const HelpPlanForm = ({ id, today, year, onDone }: { id: string; today: string; year: number; onDone: () => void }) => {
  const t = useText()
  const [helper, setHelper] = useState('')
  const [step, setStep] = useState('')
  const [due, setDue] = useState('')
  const [again, setAgain] = useState('')
  const { data } = useCall('GET /commitment-choices', { query: { year } })
  const plan = useAct('POST /commitment-help/:id/plan', { onDone })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); plan.mutate({ params: { id }, body: { helper, step, due, lookAgainOn: again } }) }}>
      <FormProblem error={plan.error} />
      <SelectField label={t('commitments.help.helper')} value={helper} placeholder={t('commitments.help.helper.choose')} options={(data?.colleagues ?? []).map(({ id: person, name }) => ({ value: person, label: name }))} onChange={setHelper} error={fieldError(plan.error, 'helper')} />
      <TextField label={t('commitments.help.step')} value={step} maxLength={120} onChange={setStep} error={fieldError(plan.error, 'step')} />
      <DateField label={t('commitments.help.due')} value={due} min={today} onChange={setDue} error={fieldError(plan.error, 'due')} />
      <DateField label={t('commitments.help.look-again-on')} value={again} min={due || today} onChange={setAgain} error={fieldError(plan.error, 'lookAgainOn')} />
      <div className="tp-btns"><Button size="row" type="submit" busy={plan.isPending} disabled={!helper || !step.trim() || !due || !again}>{t('commitments.help.plan')}</Button></div>
    </form>
  )
}
