import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Report } from './reports-view.tsx'

/** Takes a report back that was entered by mistake; it stays to be seen, with the reason. */
export const TakeBack = ({ report, onReload }: { report: Report; onReload: () => void }) => {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const act = useAct('POST /duty-reports/:id/withdrawal')
  if (!asking) return <Button size="row" kind="quiet" onClick={() => setAsking(true)}>{t('rhythms.report.takeBack')}</Button>
  return (
    <form onSubmit={event => { event.preventDefault(); act.mutate({ params: { id: report.id }, body: { version: report.version, reason } }) }}>
      <FormProblem error={act.error} labels={{ reason: t('rhythms.report.reason') }} onReload={onReload} />
      <TextField label={t('rhythms.report.reason')} value={reason} maxLength={200} autoFocus onChange={setReason} />
      <div className="tp-btns"><Button size="row" type="submit" busy={act.isPending}>{t('rhythms.report.takeBack')}</Button><Button size="row" kind="quiet" onClick={() => setAsking(false)}>{t('design.notNow')}</Button></div>
    </form>
  )
}
