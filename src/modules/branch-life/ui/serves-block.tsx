import { useState } from 'react'
import { useAct, useCall } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import { Link } from 'react-router'
import type { Meeting } from './meeting-types.ts'
import { ServesWord } from './serves-word.tsx'

/** Which business work the meeting serves; where none is named yet, it says so kindly and offers to name it. */
export const ServesBlock = ({ meeting, onReload }: { meeting: Meeting; onReload: () => void }) => {
  const t = useText()
  const [editing, setEditing] = useState(false)
  const edits = meeting.can.record || meeting.can.correct
  if (!meeting.namesWork && !meeting.learning && !meeting.serves) return null
  return (
    <Block title={t('branch-life.serves')} end={edits && !editing && <Button size="row" onClick={() => setEditing(true)}>{t(meeting.can.correct ? 'branch-life.correct.serves' : 'branch-life.suggest.do')}</Button>}>
      {meeting.serves ? <Link to={`/goals/${meeting.serves.id}`}><ServesWord meeting={meeting} /></Link> : meeting.servesWhyNot ? <p>{t('branch-life.whyNot')}：{meeting.servesWhyNot}</p> : <p className="tp-muted">{t('branch-life.suggest')} <ServesWord meeting={meeting} /></p>}
      {editing && <EditServes key={meeting.version} meeting={meeting} onReload={onReload} onClose={() => setEditing(false)} />}
    </Block>
  )
}

const EditServes = ({ meeting, onReload, onClose }: { meeting: Meeting; onReload: () => void; onClose: () => void }) => {
  const t = useText()
  const options = useCall('GET /meeting-options')
  const [serves, setServes] = useState(meeting.serves?.id ?? '')
  const [whyNot, setWhyNot] = useState(meeting.servesWhyNot ?? '')
  const [reason, setReason] = useState('')
  const change = useAct('PATCH /meetings/:id', { onDone: onClose })
  const labels = { serves: t('branch-life.form.serves'), servesWhyNot: t('branch-life.whyNot'), reason: t('branch-life.reason.correct') }
  return (
    <div>
      <FormProblem error={change.error} labels={labels} onReload={onReload} />
      <SelectField label={labels.serves} optional value={serves} placeholder={t('branch-life.form.serves.none')} options={(options.data?.goals ?? []).map(goal => ({ value: goal.id, label: `${goal.code} ${goal.title}` }))} onChange={setServes} />
      {!serves && <TextField label={labels.servesWhyNot} optional value={whyNot} maxLength={200} onChange={setWhyNot} />}
      {meeting.can.correct && <TextField label={labels.reason} value={reason} maxLength={200} onChange={setReason} />}
      <div className="tp-btns"><Button busy={change.isPending} onClick={() => change.mutate({ params: { id: meeting.id }, body: { version: meeting.version, serves: serves || null, servesWhyNot: serves ? null : whyNot || null, ...(reason ? { reason } : {}) } })}>{t('branch-life.suggest.do')}</Button><Button kind="quiet" onClick={onClose}>{t('design.notNow')}</Button></div>
    </div>
  )
}
