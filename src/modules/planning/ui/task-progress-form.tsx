import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Task } from './plan-shapes.ts'

const choices = ['doing', 'blocked', 'done', 'dropped'] as const
type Choice = (typeof choices)[number]

/** Where a task stands now: a choice, a percentage, what blocks it. */
export const TaskProgressForm = ({ task, onDone }: { task: Task; onDone: () => void }) => {
  const t = useText()
  const [status, setStatus] = useState<Choice>(task.status === 'blocked' ? 'blocked' : 'doing')
  const [percent, setPercent] = useState(String(task.percent))
  const [note, setNote] = useState('')
  const record = useAct('POST /tasks/:id/progress', { onDone })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); record.mutate({ params: { id: task.id }, body: { version: task.version, status, percent: Number(percent), ...(status === 'blocked' ? { blocker: note } : { note }) } }) }}>
      <FormProblem error={record.error} />
      <ChoiceChips label={t('planning.task.status')} value={status} options={choices.map(value => ({ value, label: t(`planning.task.status.${value}`) }))} onChange={setStatus} />
      {status !== 'done' && status !== 'dropped' && <NumberField label={t('planning.task.percent.label')} value={percent} unit="%" onChange={setPercent} />}
      <TextField label={t(status === 'blocked' ? 'planning.task.blocker' : 'planning.progress.note.short')} optional={status !== 'blocked'} value={note} onChange={setNote} />
      <div className="tp-btns"><Button type="submit" size="row" busy={record.isPending}>{t('planning.goal.save')}</Button></div>
    </form>
  )
}
