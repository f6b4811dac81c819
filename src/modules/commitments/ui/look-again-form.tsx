import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'

/** What was found when the helped item was looked at again. */
export const LookAgainForm = ({ id, onDone }: { id: string; onDone: () => void }) => {
  const t = useText()
  const [result, setResult] = useState<'caughtUp' | 'stillBehind'>('caughtUp')
  const [word, setWord] = useState('')
  const look = useAct('POST /commitment-help/:id/second-look', { onDone })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); look.mutate({ params: { id }, body: { result, ...(word ? { word } : {}) } }) }}>
      <FormProblem error={look.error} />
      <ChoiceChips label={t('commitments.help.result')} value={result} options={(['caughtUp', 'stillBehind'] as const).map(value => ({ value, label: t(`commitments.help.${value}`) }))} onChange={setResult} />
      <TextField label={t('commitments.check.word')} optional value={word} maxLength={60} onChange={setWord} />
      <div className="tp-btns"><Button size="row" type="submit" busy={look.isPending}>{t('commitments.save')}</Button></div>
    </form>
  )
}
