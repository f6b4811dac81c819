import { useState } from 'react'
import { useAct, useCall } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { StateTag, type TagTone } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { Link } from 'react-router'
import type { Meeting } from './meeting-types.ts'

type Resolution = Meeting['resolutions'][number]

const tones: Record<Resolution['state'], TagTone> = { noted: 'line', task: 'ok', proposed: 'info', accepted: 'ok', declined: 'line' }

/** What was resolved, and what became of it: a task, or a proposal that a section decides on. */
export const ResolutionsBlock = ({ meeting, onReload }: { meeting: Meeting; onReload: () => void }) => {
  const t = useText()
  const [adding, setAdding] = useState(false)
  return (
    <Block title={t('branch-life.resolutions')} end={meeting.can.resolve && !adding && <Button size="row" onClick={() => setAdding(true)}>{t('branch-life.resolution.add')}</Button>}>
      {meeting.resolutions.length === 0 && !adding && <p className="tp-muted">{t('branch-life.resolutions.none')}</p>}
      <ol>{meeting.resolutions.map(one => <ResolutionLine key={one.id} resolution={one} />)}</ol>
      {adding && <AddResolution key={meeting.version} meeting={meeting} onReload={onReload} onClose={() => setAdding(false)} />}
    </Block>
  )
}

const ResolutionLine = ({ resolution }: { resolution: Resolution }) => {
  const t = useText()
  return (
    <li className="tp-between">
      <span>{resolution.number}. {resolution.content}{resolution.goal && <> · <Link to={`/goals/${resolution.goal.id}`}>{resolution.goal.code}</Link></>}{resolution.unit && <span className="tp-muted"> · {resolution.unit.name}</span>}{resolution.due && <span className="tp-muted"> · {resolution.due}</span>}{resolution.answer && <><br /><span className="tp-muted">{t('branch-life.resolution.answer', { by: resolution.answeredBy ?? '', answer: resolution.answer })}</span></>}</span>
      <StateTag tone={tones[resolution.state]}>{t(`branch-life.resolution.${resolution.state}`)}</StateTag>
    </li>
  )
}

const AddResolution = ({ meeting, onReload, onClose }: { meeting: Meeting; onReload: () => void; onClose: () => void }) => {
  const t = useText()
  const options = useCall('GET /meeting-options')
  const year = meeting.day.slice(0, 4)
  const goals = useCall('GET /goals', { query: { limit: 200 } })
  const [content, setContent] = useState('')
  const [goal, setGoal] = useState('')
  const [unit, setUnit] = useState('')
  const [due, setDue] = useState('')
  const add = useAct('POST /meetings/:id/resolutions', { onDone: onClose })
  const labels = { content: t('branch-life.resolution.content'), goal: t('branch-life.resolution.goal'), unit: t('branch-life.resolution.unit'), due: t('branch-life.resolution.due') }
  return (
    <div>
      <p className="tp-muted">{t('branch-life.resolutions.hint')}</p>
      <FormProblem error={add.error} labels={labels} onReload={onReload} />
      <TextField label={labels.content} value={content} maxLength={300} autoFocus error={fieldError(add.error, 'content')} onChange={setContent} />
      <SelectField label={labels.goal} optional value={goal} placeholder={t('branch-life.resolution.nobody')} options={(goals.data?.rows ?? []).filter(one => one.starts.startsWith(year)).map(one => ({ value: one.id, label: `${one.code} ${one.title}` }))} error={fieldError(add.error, 'goal')} onChange={setGoal} />
      <SelectField label={labels.unit} optional value={unit} placeholder={t('branch-life.resolution.nobody')} options={(options.data?.organisations ?? []).map(one => ({ value: one.id, label: one.name }))} error={fieldError(add.error, 'unit')} onChange={setUnit} />
      {unit && <DateField label={labels.due} optional value={due} min={meeting.today} error={fieldError(add.error, 'due')} onChange={setDue} />}
      <div className="tp-btns"><Button kind="primary" busy={add.isPending} onClick={() => add.mutate({ params: { id: meeting.id }, body: { version: meeting.version, content, goal: goal || null, unit: unit || null, due: due || null } })}>{t('branch-life.resolution.add')}</Button><Button kind="quiet" onClick={onClose}>{t('design.notNow')}</Button></div>
    </div>
  )
}
