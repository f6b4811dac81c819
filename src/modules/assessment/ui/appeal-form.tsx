import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { TextAreaField } from '../../../design/fields/text-area-field.tsx'
import { useText } from '../../../design/use-text.ts'

/** Agree with a result, or appeal against it with the reason. */
export const AppealForm = ({ id, unit }: { id: string; unit: string }) => {
  const t = useText()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const file = useAct('POST /assessments/:id/appeals')
  const agree = useAct('POST /assessments/:id/agreement')
  if (!open) {
    return (
      <>
        <FormProblem error={agree.error} />
        <div className="tp-btns">
          <Confirm action={t('assessment.appeal.agree')} question={t('assessment.appeal.agreeAsk')} yes={t('assessment.appeal.agree')} busy={agree.isPending} onYes={() => agree.mutate({ params: { id }, body: { unit } })} />
          <Button onClick={() => setOpen(true)}>{t('assessment.appeal.do')}</Button>
        </div>
      </>
    )
  }
  return (
    <form className="tp-stack" onSubmit={event => { event.preventDefault(); file.mutate({ params: { id }, body: { unit, reason: reason.trim() } }) }}>
      <TextAreaField label={t('assessment.appeal.reason')} value={reason} onChange={setReason} maxLength={1000} error={fieldError(file.error, 'reason')} />
      <FormProblem error={file.error} labels={{ reason: t('assessment.appeal.reason') }} />
      <div className="tp-btns"><Button type="submit" busy={file.isPending}>{t('assessment.appeal.send')}</Button><Button kind="quiet" onClick={() => setOpen(false)}>{t('design.notNow')}</Button></div>
    </form>
  )
}
