import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import type { Duty } from './duty-words.ts'

/** Ends a duty from a day on, and says what that means before it is done. */
export const EndDutyForm = ({ duty, today, onReload, onClose }: { duty: Duty; today: string; onReload: () => void; onClose: () => void }) => {
  const t = useText()
  const say = useSay()
  const [fromDay, setFromDay] = useState(duty.fromDay > today ? duty.fromDay : today)
  const end = useAct('POST /duties/:code/end', { onDone: onClose })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); end.mutate({ params: { code: duty.code }, body: { fromDay, seen: duty.seen } }) }}>
      <FormProblem error={end.error} labels={{ fromDay: t('rhythms.end.from') }} onReload={onReload} />
      <DateField label={t('rhythms.end.from')} value={fromDay} min={today} error={fieldError(end.error, 'fromDay')} onChange={setFromDay} />
      <p className="tp-strong">{t('rhythms.end.question', { day: fromDay, name: say(duty.label) })}</p>
      <div className="tp-btns"><Button kind="primary" type="submit" busy={end.isPending}>{t('rhythms.end.yes')}</Button><Button kind="quiet" onClick={onClose}>{t('design.notNow')}</Button></div>
    </form>
  )
}
