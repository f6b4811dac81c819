import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { TextAreaField } from '../../../design/fields/text-area-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { GoalDetail } from './plan-shapes.ts'
import { actions, SourceFields } from './source-fields.tsx'

/** Changes a goal's words, dates and weight (what is approved is left to a proposal), from the version that is shown; a newer one is said, with what it changed. */
export const EditGoalForm = ({ goal, onDone }: { goal: GoalDetail; onDone: () => void }) => {
  const t = useText()
  const [words, setWords] = useState({ title: goal.title, starts: goal.starts, ends: goal.ends, weight: goal.weight, deliverable: goal.deliverable, sourceDocument: goal.sourceDocument, sourceNumber: goal.sourceNumber, sourceClause: goal.sourceClause, coverage: goal.coverage })
  const [action, setAction] = useState(goal.action)
  const put = (name: keyof typeof words) => (value: string) => setWords(now => ({ ...now, [name]: value }))
  const change = useAct('PATCH /goals/:id', { onDone })
  const wrong = (path: string) => fieldError(change.error, path)
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); change.mutate({ params: { id: goal.id }, body: { version: goal.version, ...words, action } }) }}>
      <FormProblem error={change.error} labels={{ title: t('planning.goal.title'), starts: t('planning.goal.starts'), ends: t('planning.goal.ends'), weight: t('planning.goal.weight'), deliverable: t('planning.goal.deliverable') }} />
      {goal.approved ? <p className="tp-small tp-sec">{t('planning.edit.approved')}</p> : <>
        <TextField label={t('planning.goal.title')} value={words.title} onChange={put('title')} error={wrong('title')} />
        <DateField label={t('planning.goal.starts')} value={words.starts} onChange={put('starts')} error={wrong('starts')} />
        <DateField label={t('planning.goal.ends')} value={words.ends} onChange={put('ends')} error={wrong('ends')} />
        <NumberField label={t('planning.goal.weight')} value={words.weight} onChange={put('weight')} error={wrong('weight')} />
      </>}
      <TextAreaField label={t('planning.goal.deliverable')} optional value={words.deliverable} onChange={put('deliverable')} error={wrong('deliverable')} />
      <ChoiceChips label={t('planning.goal.action')} value={action} options={actions.map(value => ({ value, label: t(`planning.goal.action.${value}`) }))} onChange={setAction} />
      <SourceFields words={words} put={put} wrong={wrong} />
      <div className="tp-btns"><Button type="submit" kind="primary" busy={change.isPending}>{t('planning.goal.save')}</Button></div>
    </form>
  )
}
