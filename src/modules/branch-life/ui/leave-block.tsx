import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button, LinkButton } from '../../../design/button.tsx'
import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Meeting } from './meeting-types.ts'
import './leave-block.css'

type Leave = NonNullable<Meeting['attendees'][number]['leaveKind']>

const kinds: readonly Leave[] = ['duty', 'training', 'posting', 'annual', 'personal']

/** Asking for leave oneself: a kind, one press; taken back the same way. The recorder decides what the list says. */
export const LeaveBlock = ({ meeting }: { meeting: Meeting }) => {
  const t = useText()
  const [kind, setKind] = useState<Leave>('duty')
  const ask = useAct('POST /meetings/:id/leave')
  if (!meeting.can.askLeave) return null
  const asked = meeting.mine?.askedLeave
  const send = (leaveKind: Leave | null) => ask.mutate({ params: { id: meeting.id }, body: { leaveKind } })
  return (
    <Block title={t('branch-life.leave.ask.title')}>
      <FormProblem error={ask.error} />
      {asked ? (
        <div className="tp-between"><span>{t('branch-life.leave.asked', { kind: t(`branch-life.leave.${asked}`) })}</span><Button size="row" busy={ask.isPending} onClick={() => send(null)}>{t('branch-life.leave.takeBack')}</Button></div>
      ) : (
        <div className="bl-leave">
          <ChoiceChips label={t('branch-life.leave')} options={kinds.map(value => ({ value, label: t(`branch-life.leave.${value}`) }))} value={kind} onChange={value => setKind(value as Leave)} />
          <p className="tp-muted">{t('branch-life.leave.ask.hint')}</p>
          <div className="tp-btns"><Button busy={ask.isPending} onClick={() => send(kind)}>{t('branch-life.leave.ask')}</Button>{meeting.day === meeting.today && <LinkButton kind="quiet" to={`/branch-life/meetings/${meeting.id}/arrive`}>{t('branch-life.arrival.type')}</LinkButton>}</div>
        </div>
      )}
    </Block>
  )
}
