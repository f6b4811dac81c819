import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Detail } from './assessment-types.ts'

/** Takes an assessment back to the review, with the reason. */
export const ReturnForm = ({ detail, reload }: { detail: Detail; reload: () => void }) => {
  const t = useText()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const back = useAct('POST /assessments/:id/return', { onDone: () => setOpen(false) })
  if (!open) return <Button kind="quiet" onClick={() => setOpen(true)}>{t('assessment.act.return')}</Button>
  return (
    <form className="tp-stack" onSubmit={event => { event.preventDefault(); back.mutate({ params: { id: detail.id }, body: { version: detail.version, reason: reason.trim() } }) }}>
      <TextField label={t('assessment.return.reason')} value={reason} onChange={setReason} maxLength={300} error={fieldError(back.error, 'reason')} />
      <FormProblem error={back.error} labels={{ reason: t('assessment.return.reason') }} onReload={reload} />
      <div className="tp-btns"><Button type="submit" busy={back.isPending}>{t('assessment.act.return')}</Button><Button kind="quiet" onClick={() => setOpen(false)}>{t('design.notNow')}</Button></div>
    </form>
  )
}
