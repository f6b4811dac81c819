import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'

/** A few words: what blocks an item (shown to its holder), or what the holder says to that. `id`: the item, or the help. */
export const HelpWordForm = ({ label, route, id, onDone }: { label: string; route: 'show' | 'answer'; id: string; onDone: () => void }) => {
  const t = useText()
  const [words, setWords] = useState('')
  const show = useAct('POST /commitment-items/:id/help', { onDone })
  const answer = useAct('POST /commitment-help/:id/answer', { onDone })
  const send = () => (route === 'show' ? show.mutate({ params: { id }, body: { blocker: words } }) : answer.mutate({ params: { id }, body: { answer: words } }))
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); send() }}>
      <FormProblem error={show.error ?? answer.error} />
      <TextField label={label} value={words} maxLength={60} onChange={setWords} />
      <div className="tp-btns"><Button size="row" type="submit" busy={show.isPending || answer.isPending} disabled={words.trim() === ''}>{t('commitments.save')}</Button></div>
    </form>
  )
}
