import { useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { ReasonForm } from './reason-form.tsx'

type AskReasonProps = { action: string; /** the whole action for those who hear the page: "退回业务目标" */ name?: string; label: string; error: unknown; busy: boolean; onSend: (reason: string) => void }

/** A button that opens the question for its reason in place, below it; pressed again it closes. */
export const AskReason = ({ action, name, label, error, busy, onSend }: AskReasonProps) => {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button size="row" aria-label={name} aria-expanded={asking} onClick={() => setAsking(now => !now)}>{action}</Button>
      {asking && <div className="tp-ask-reason"><ReasonForm label={label} send={action} error={error} busy={busy} onSend={onSend} /></div>}
    </>
  )
}
