import { useState } from 'react'
import { useAct, type Answer } from '../../../app-shell/client.ts'
import { Button, buttonClass } from '../../../design/button.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { Popover } from '../../../design/popover.tsx'
import { useText } from '../../../design/use-text.ts'
import type { CoverageItem } from './plan-shapes.ts'

type TakeUpFormProps = { coverage: Answer<'GET /plans/:id/coverage'>; item: CoverageItem }

/** Names the goal that takes an item up, and how far; nothing for those who set no goal's work. */
export const TakeUpForm = ({ coverage, item }: TakeUpFormProps) => {
  const t = useText()
  const takers = coverage.takers.filter(goal => !item.goals.some(({ id }) => id === goal.id))
  if (takers.length === 0) return null
  return (
    <Popover align="end" button={t('planning.coverage.take-up')} buttonClass={buttonClass({ size: 'row' })} label={t('planning.coverage.take-up.which', { words: item.words })}>
      {close => <Fields item={item} options={takers.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))} onDone={close} />}
    </Popover>
  )
}

const Fields = ({ item, options, onDone }: { item: CoverageItem; options: readonly { value: string; label: string }[]; onDone: () => void }) => {
  const t = useText()
  const [goal, setGoal] = useState('')
  const [how, setHow] = useState('')
  const take = useAct('POST /source-items/:id/take-ups', { onDone })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); take.mutate({ params: { id: item.id }, body: { goal, how } }) }}>
      <FormProblem error={take.error} labels={{ goal: t('planning.coverage.take-up.by'), how: t('planning.coverage.how') }} />
      <SelectField label={t('planning.coverage.take-up.by')} value={goal} options={options} placeholder={t('planning.link.choose')} onChange={setGoal} error={fieldError(take.error, 'goal')} />
      <TextField label={t('planning.coverage.how')} optional value={how} onChange={setHow} error={fieldError(take.error, 'how')} />
      <div className="tp-btns"><Button type="submit" size="row" busy={take.isPending} disabled={goal === ''}>{t('planning.coverage.take-up.save')}</Button></div>
    </form>
  )
}
