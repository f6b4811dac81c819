import { useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'

type ReasonFormProps = { label: string; send: string; error: unknown; busy: boolean; onSend: (reason: string) => void }

/** One sentence of reason and the button that needs it. */
export const ReasonForm = ({ label, send, error, busy, onSend }: ReasonFormProps) => {
  const [reason, setReason] = useState('')
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); onSend(reason) }}>
      {error !== null && <FormProblem error={error} />}
      <TextField label={label} value={reason} onChange={setReason} />
      <div className="tp-btns"><Button type="submit" size="row" busy={busy} disabled={reason.trim() === ''}>{send}</Button></div>
    </form>
  )
}
