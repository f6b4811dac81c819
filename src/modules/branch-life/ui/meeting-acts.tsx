import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { asProblem } from '../../../design/problem.ts'
import { useText } from '../../../design/use-text.ts'
import type { Meeting } from './meeting-types.ts'

/** What waits to be done with a meeting: notice, held, not held, a partner's confirmation. Nothing shows when nothing can be done. */
export const MeetingActs = ({ meeting, onReload }: { meeting: Meeting; onReload: () => void }) => {
  const t = useText()
  const [reason, setReason] = useState('')
  const [failed, setFailed] = useState(false)
  const notice = useAct('POST /meetings/:id/notice')
  const hold = useAct('POST /meetings/:id/hold')
  const notHeld = useAct('POST /meetings/:id/not-held')
  const joint = useAct('POST /meetings/:id/joint-confirmation')
  const { can, version } = meeting
  const params = { id: meeting.id }
  const error = notice.error ?? hold.error ?? notHeld.error ?? joint.error
  const complete = meeting.attendees.length > 0 && meeting.attendees.every(line => !line.expected || line.mark !== null)
  const open = meeting.state === 'planned' || meeting.state === 'noticed'
  const confirms = meeting.jointUnits.filter(one => one.can.confirm)
  const asksReason = failed || Boolean(error && asProblem(error).fields?.some(field => field.path === 'reason'))
  if (!can.notice && !(open && (can.hold || can.notHeld)) && confirms.length === 0) return null
  return (
    <Block>
      <FormProblem error={error} onReload={onReload} />
      {asksReason && <TextField label={t(failed ? 'branch-life.not-held.reason' : 'branch-life.reason.late')} value={reason} maxLength={200} autoFocus onChange={setReason} />}
      <div className="tp-btns">
        {open && can.hold && complete && !failed && <Button kind="primary" busy={hold.isPending} onClick={() => hold.mutate({ params, body: { version, ...(reason ? { reason } : {}) } })}>{t('branch-life.hold')}</Button>}
        {can.notice && <Button busy={notice.isPending} onClick={() => notice.mutate({ params, body: { version } })}>{t('branch-life.notice')}</Button>}
        {open && can.notHeld && <Button busy={notHeld.isPending} disabled={failed && !reason} onClick={() => (failed ? notHeld.mutate({ params, body: { version, reason } }) : setFailed(true))}>{t('branch-life.not-held')}</Button>}
        {failed && <Button kind="quiet" onClick={() => setFailed(false)}>{t('design.notNow')}</Button>}
        {confirms.map(one => <Button key={one.unit.id} kind="primary" busy={joint.isPending} onClick={() => joint.mutate({ params, body: { version, unit: one.unit.id, ...(reason ? { reason } : {}) } })}>{t('branch-life.joint.confirm', { unit: one.unit.name })}</Button>)}
      </div>
    </Block>
  )
}
