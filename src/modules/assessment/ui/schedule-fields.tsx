import type { Answer } from '../../../app-shell/client.ts'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError } from '../../../design/fields/form-problem.tsx'
import { useText } from '../../../design/use-text.ts'

type Schedule = Answer<'GET /schemes'>['schedule']

/** The day by which each step should be done; all proposed already. */
export const ScheduleFields = ({ schedule, error, onChange }: { schedule: Schedule; error: Parameters<typeof fieldError>[0]; onChange: (schedule: Schedule) => void }) => {
  const t = useText()
  return (
    <fieldset>
      <legend>{t('assessment.form.schedule')}</legend>
      <div className="tp-row">
        {(Object.keys(schedule) as (keyof Schedule)[]).map(step => <DateField key={step} label={t(`assessment.step.${step}`)} value={schedule[step]} onChange={day => onChange({ ...schedule, [step]: day })} error={fieldError(error, `schedule.${step}`)} />)}
      </div>
    </fieldset>
  )
}
