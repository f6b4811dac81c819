import { useEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { useText } from './use-text.ts'
import './confirm.css'

type ConfirmProps = {
  /** the button at rest: "撤回" */
  action: React.ReactNode
  /** what will happen, in one sentence: "撤回后，支部看不到这一条，你可以改好再交。" */
  question: string
  /** the button that does it: a verb, never "确定" */
  yes: string
  onYes: () => void
  size?: 'row'
  busy?: boolean
}

/** Asks in place before something that is felt by others; Esc or "先不" goes back to the button. */
export const Confirm = ({ action, question, yes, onYes, size, busy }: ConfirmProps) => {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => { if (wasAsking.current && !asking) button.current?.focus(); wasAsking.current = asking }, [asking])
  if (!asking) return <Button ref={button} size={size} busy={busy} onClick={() => setAsking(true)}>{action}</Button>
  return (
    <div className="tp-confirm" role="group" aria-label={question} onKeyDown={event => { if (event.key === 'Escape') { event.preventDefault(); setAsking(false) } }}>
      <p>{question}</p>
      <div className="tp-btns">
        <Button size="row" kind="primary" busy={busy} autoFocus onClick={() => { setAsking(false); onYes() }}>{yes}</Button>
        <Button size="row" onClick={() => setAsking(false)}>{t('design.notNow')}</Button>
      </div>
    </div>
  )
}
