import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { GoalDetail } from './plan-shapes.ts'

/** Names the goal of a longer plan that this one carries forward. */
export const ParentForm = ({ goal, onDone }: { goal: GoalDetail; onDone: () => void }) => {
  const t = useText()
  const [parent, setParent] = useState(goal.parent?.id ?? '')
  const name = useAct('POST /goals/:id/parent', { onDone })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); name.mutate({ params: { id: goal.id }, body: { parent: parent || null } }) }}>
      <FormProblem error={name.error} labels={{ parent: t('planning.parent') }} />
      <SelectField label={t('planning.parent')} value={parent} options={goal.parents.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))} placeholder={t('planning.parent.none')} onChange={setParent} error={fieldError(name.error, 'parent')} />
      <div className="tp-btns"><Button type="submit" size="row" busy={name.isPending}>{t('planning.goal.save')}</Button></div>
    </form>
  )
}
