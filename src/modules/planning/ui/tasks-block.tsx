import { useState } from 'react'
import { Link } from 'react-router'
import { useAct, useCall } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { Popover } from '../../../design/popover.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { GoalDetail, Task } from './plan-shapes.ts'
import { TaskProgressForm } from './task-progress-form.tsx'

const tones = { open: 'line', doing: 'info', blocked: 'warn', done: 'ok', dropped: 'line' } as const

/** The tasks under a goal, each with who does it, by when, where it stands; those who may record or add one. */
export const TasksBlock = ({ goal }: { goal: GoalDetail }) => {
  const t = useText()
  return (
    <Block title={t('planning.tasks')} note={t('planning.unlinked.count', { count: goal.tasks.length })} flush end={goal.can.enterTask && <Popover align="end" button={t('planning.task.add')} buttonClass="tp-btn tp-btn-row">{close => <TaskForm goal={goal} onDone={close} />}</Popover>}>
      <DataTable caption={t('planning.tasks')} rows={goal.tasks} rowKey={task => task.id} empty={<EmptyState title={t('planning.tasks.none')} />}
        columns={[
          { key: 'title', header: t('planning.task.title'), names: true, cell: task => <span id={task.id}><SideDot side={task.side} /> {task.title}{task.from && <Source task={task} />}</span> },
          { key: 'unit', header: t('planning.goal.unit'), cell: task => [task.unit.name, task.person?.name].filter(Boolean).join(' · ') },
          { key: 'due', header: t('planning.task.due'), cell: task => <span className="tp-nowrap">{task.due}</span> },
          { key: 'status', header: t('planning.task.status'), cell: task => <><StateTag tone={task.late ? 'warn' : tones[task.status]}>{task.late ? t('planning.task.late') : t(`planning.task.status.${task.status}`)}</StateTag>{task.status !== 'done' && task.percent > 0 && <> {t('planning.task.percent', { percent: task.percent })}</>}{task.blocker && <div className="tp-small tp-sec">{t('planning.task.blocker')}{t('design.comma')}{task.blocker}</div>}</> },
          { key: 'last', header: t('planning.task.last'), cell: task => task.log[0] && <span className="tp-small tp-sec">{task.log[0].date} {task.log[0].by} {task.log[0].note}</span> },
          ...(goal.tasks.some(({ can }) => can.progress) ? [{ key: 'act', header: t('planning.progress.add'), cell: (task: Task) => task.can.progress && <Popover align="end" button={t('planning.progress.add')} buttonClass="tp-btn tp-btn-row" label={t('planning.task.record', { title: task.title })}>{close => <TaskProgressForm task={task} onDone={close} />}</Popover> }] : []),
        ]} />
    </Block>
  )
}

const Source = ({ task }: { task: Task }) => {
  const t = useText()
  return task.from?.href ? <> <Link className="tp-link tp-small" to={task.from.href}>{t('planning.task.from')}</Link></> : null
}

const TaskForm = ({ goal, onDone }: { goal: GoalDetail; onDone: () => void }) => {
  const t = useText()
  const [title, setTitle] = useState('')
  const [due, setDue] = useState('')
  const [unit, setUnit] = useState(goal.unit.id)
  const units = useCall('GET /units')
  const enter = useAct('POST /tasks', { onDone })
  const options = [{ value: goal.unit.id, label: goal.unit.name }, ...(units.data?.rows ?? []).filter(({ id, kind, side }) => id !== goal.unit.id && (kind === 'admin.section' || kind === 'admin.institution' || kind === 'party.branch') && (goal.side === 'business' || side === 'party')).map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); enter.mutate({ body: { goal: goal.id, title, unit, due: due || null } }) }}>
      <FormProblem error={enter.error} />
      <TextField label={t('planning.task.title')} value={title} onChange={setTitle} error={fieldError(enter.error, 'title')} />
      <SelectField label={t('planning.goal.unit')} value={unit} options={options} onChange={setUnit} error={fieldError(enter.error, 'unit')} />
      <DateField label={t('planning.task.due')} optional value={due} min={goal.today} onChange={setDue} error={fieldError(enter.error, 'due')} />
      <div className="tp-btns"><Button type="submit" size="row" busy={enter.isPending} disabled={title.trim() === ''}>{t('planning.task.add')}</Button></div>
    </form>
  )
}
