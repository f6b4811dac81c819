import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Row } from './letter-shapes.ts'

const outcomes = ['kept', 'partlyKept', 'notKept'] as const

/** Records how the branch judged an item. */
export const AssessForm = ({ item, onDone }: { item: Row; onDone: () => void }) => {
  const t = useText()
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('kept')
  const [note, setNote] = useState('')
  const assess = useAct('POST /commitment-items/:id/assessment', { onDone })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); assess.mutate({ params: { id: item.id }, body: { outcome, ...(note ? { note } : {}) } }) }}>
      <FormProblem error={assess.error} />
      <ChoiceChips label={t('commitments.outcome')} value={outcome} options={outcomes.map(value => ({ value, label: t(`commitments.outcome.${value}`) }))} onChange={setOutcome} />
      <TextField label={t('commitments.comment')} optional value={note} onChange={setNote} />
      <div className="tp-btns"><Button size="row" type="submit" busy={assess.isPending}>{t('commitments.save')}</Button></div>
    </form>
  )
}
