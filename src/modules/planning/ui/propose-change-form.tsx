import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { GoalDetail } from './plan-shapes.ts'

/** Proposes to the leading group what should become of an approved goal's dates, targets and weight, and why. */
export const ProposeChangeForm = ({ goal, onDone }: { goal: GoalDetail; onDone: () => void }) => {
  const t = useText()
  const [words, setWords] = useState({ title: goal.title, starts: goal.starts, ends: goal.ends, weight: goal.weight, reason: '' })
  const [targets, setTargets] = useState<Readonly<Record<string, string>>>({})
  const put = (name: keyof typeof words) => (value: string) => setWords(now => ({ ...now, [name]: value }))
  const propose = useAct('POST /goals/:id/changes', { onDone })
  const wrong = (path: string) => fieldError(propose.error, path)
  const measures = goal.measures.map(({ value: _value, keeps: _keeps, ...measure }) => ({ ...measure, target: targets[measure.key] ?? measure.target }))
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); propose.mutate({ params: { id: goal.id }, body: { version: goal.version, ...words, measures } }) }}>
      <FormProblem error={propose.error} labels={{ title: t('planning.goal.title'), starts: t('planning.goal.starts'), ends: t('planning.goal.ends'), weight: t('planning.goal.weight'), reason: t('planning.propose.reason') }} />
      <TextField label={t('planning.goal.title')} value={words.title} onChange={put('title')} error={wrong('title')} />
      <DateField label={t('planning.goal.starts')} value={words.starts} onChange={put('starts')} error={wrong('starts')} />
      <DateField label={t('planning.goal.ends')} value={words.ends} onChange={put('ends')} error={wrong('ends')} />
      <NumberField label={t('planning.goal.weight')} value={words.weight} onChange={put('weight')} error={wrong('weight')} />
      {goal.measures.map((measure, at) => <NumberField key={measure.key} label={t('planning.propose.target', { label: measure.label })} value={targets[measure.key] ?? measure.target} unit={measure.unit} onChange={value => setTargets(now => ({ ...now, [measure.key]: value }))} error={wrong(`measures.${at}.target`)} />)}
      <TextField label={t('planning.propose.reason')} value={words.reason} onChange={put('reason')} error={wrong('reason')} />
      <div className="tp-btns"><Button type="submit" kind="primary" busy={propose.isPending} disabled={words.reason.trim() === ''}>{t('planning.propose.send')}</Button></div>
    </form>
  )
}
