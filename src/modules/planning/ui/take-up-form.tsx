import { useState } from 'react'
import { useAct, type Answer } from '../../../app-shell/client.ts'
import { Button, buttonClass } from '../../../design/button.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { Popover } from '../../../design/popover.tsx'
import { useText } from '../../../design/use-text.ts'
import type { CoverageItem } from './plan-shapes.ts'

type Coverage = Answer<'GET /plans/:id/coverage'>

/** The goals that the reader may still name for an item. */
const openTo = (coverage: Coverage, item: CoverageItem) => coverage.takers.filter(goal => !item.goals.some(({ id }) => id === goal.id))

/** A button that asks which goal takes an item up; nothing for those who set no goal's work. */
export const TakeUpForm = ({ coverage, item }: { coverage: Coverage; item: CoverageItem }) => {
  const t = useText()
  if (openTo(coverage, item).length === 0) return null
  return <Popover align="end" button={t('planning.coverage.take-up')} buttonClass={buttonClass({ size: 'row' })} label={t('planning.coverage.take-up.which', { words: item.words })}>{close => <TakeUpFields coverage={coverage} item={item} onDone={close} />}</Popover>
}

/** Which goal takes an item up, and how far. */
export const TakeUpFields = ({ coverage, item, onDone }: { coverage: Coverage; item: CoverageItem; onDone: () => void }) => {
  const options = openTo(coverage, item).map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))
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
