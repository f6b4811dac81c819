import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { TextAreaField } from '../../../design/fields/text-area-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Row } from './letter-shapes.ts'

/** Proposes other words for a published item; they hold once group and branch have agreed. */
export const ChangeForm = ({ item, onDone }: { item: Row; onDone: () => void }) => {
  const t = useText()
  const [text, setText] = useState(item.text)
  const [target, setTarget] = useState(item.target ?? '')
  const [due, setDue] = useState(item.due ?? '')
  const [reason, setReason] = useState('')
  const propose = useAct('POST /commitment-items/:id/changes', { onDone })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); propose.mutate({ params: { id: item.id }, body: { version: item.version, text, target: target || null, due: due || null, reason } }) }}>
      <FormProblem error={propose.error} />
      <TextAreaField label={t('commitments.text')} value={text} onChange={setText} maxLength={300} error={fieldError(propose.error, 'text')} />
      <NumberField label={t('commitments.target')} optional value={target} unit={item.targetUnit} onChange={setTarget} error={fieldError(propose.error, 'target')} />
      <DateField label={t('commitments.due')} value={due} onChange={setDue} error={fieldError(propose.error, 'due')} />
      <TextField label={t('commitments.change.reason')} value={reason} onChange={setReason} error={fieldError(propose.error, 'reason')} />
      <div className="tp-btns"><Button size="row" type="submit" busy={propose.isPending} disabled={reason.trim() === ''}>{t('commitments.change')}</Button></div>
    </form>
  )
}
