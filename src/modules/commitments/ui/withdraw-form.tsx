import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Row } from './letter-shapes.ts'

/** Takes an item back: at once before its publication; afterwards it is proposed, and group and branch decide. Says what will happen first. */
export const WithdrawForm = ({ item, onDone }: { item: Row; onDone: () => void }) => {
  const t = useText()
  const [reason, setReason] = useState('')
  const withdraw = useAct('POST /commitment-items/:id/withdrawal', { onDone })
  const propose = useAct('POST /commitment-items/:id/withdrawal-proposals', { onDone })
  const open = item.can.withdraw
  const act = open ? withdraw : propose
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); act.mutate({ params: { id: item.id }, body: { version: item.version, reason } }) }}>
      <FormProblem error={act.error} labels={{ reason: t('commitments.withdraw.reason'), text: t('commitments.text'), target: t('commitments.target'), due: t('commitments.due') }} />
      <p className="tp-sec">{t(open ? 'commitments.withdraw.question' : 'commitments.withdraw.question.propose')}</p>
      <TextField label={t('commitments.withdraw.reason')} value={reason} maxLength={200} onChange={setReason} error={fieldError(act.error, 'reason')} autoFocus />
      <div className="tp-btns"><Button size="row" type="submit" busy={act.isPending} disabled={reason.trim() === ''}>{t(open ? 'commitments.withdraw' : 'commitments.withdraw.propose')}</Button></div>
    </form>
  )
}
