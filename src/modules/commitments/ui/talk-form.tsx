import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { useText } from '../../../design/use-text.ts'

/** A support talk was held: its day, and nothing of what was said. */
export const TalkForm = ({ id, today, onDone }: { id: string; today: string; onDone: () => void }) => {
  const t = useText()
  const [heldOn, setHeldOn] = useState(today)
  const record = useAct('POST /commitment-help/:id/support-talk', { onDone })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); record.mutate({ params: { id }, body: { heldOn } }) }}>
      <FormProblem error={record.error} />
      <DateField label={t('commitments.help.talk.day')} value={heldOn} max={today} onChange={setHeldOn} />
      <div className="tp-btns"><Button size="row" type="submit" busy={record.isPending}>{t('commitments.save')}</Button></div>
    </form>
  )
}
