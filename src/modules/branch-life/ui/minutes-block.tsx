import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextAreaField } from '../../../design/fields/text-area-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Meeting } from './meeting-types.ts'

/** The minutes, read like a letter; written in place by whoever keeps the record. A talk has none, and says so. */
export const MinutesBlock = ({ meeting, onReload }: { meeting: Meeting; onReload: () => void }) => {
  const t = useText()
  const [editing, setEditing] = useState(false)
  const [minutes, setMinutes] = useState(meeting.minutes)
  const [effect, setEffect] = useState(meeting.effect)
  const write = useAct('POST /meetings/:id/minutes')
  const title = t('branch-life.minutes')
  if (!meeting.keepsContent) return <Block title={title}><p className="tp-muted">{t('branch-life.minutes.talk')}</p></Block>
  if (meeting.state === 'notHeld') return null
  if (editing) {
    return (
      <Block title={title}>
        <FormProblem error={write.error} labels={{ minutes: title, effect: t('branch-life.effect') }} onReload={onReload} />
        <TextAreaField label={title} value={minutes} rows={10} maxLength={20_000} onChange={setMinutes} />
        <TextAreaField label={t('branch-life.effect')} optional value={effect} rows={2} maxLength={500} onChange={setEffect} />
        <div className="tp-btns"><Button kind="primary" busy={write.isPending} onClick={() => write.mutate({ params: { id: meeting.id }, body: { version: meeting.version, minutes, effect } })}>{t('branch-life.minutes.save')}</Button><Button kind="quiet" onClick={() => setEditing(false)}>{t('design.notNow')}</Button></div>
      </Block>
    )
  }
  return (
    <Block title={title} end={meeting.can.minutes && <Button size="row" onClick={() => setEditing(true)}>{t('branch-life.minutes.write')}</Button>}>
      {meeting.minutes ? meeting.minutes.split('\n').map((line, at) => <p key={at} className="tp-doc">{line}</p>) : <p className="tp-muted">{t('branch-life.minutes.none')}</p>}
      {meeting.effect && <p><span className="tp-muted">{t('branch-life.effect')}：</span>{meeting.effect}</p>}
    </Block>
  )
}
