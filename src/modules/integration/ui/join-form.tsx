import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Proposal } from './map-shapes.ts'
import { nameOf } from './pair-rules.ts'

/** Asks once before a line is drawn; a word why is welcome and not asked for. Esc leaves it. */
export const JoinForm = ({ proposal, onDone, onLeave }: { proposal: Proposal; onDone: () => void; onLeave: () => void }) => {
  const t = useText()
  const [why, setWhy] = useState('')
  const link = useAct('POST /links', { onDone })
  const { party, business } = proposal
  const question = t('integration.link.question', { party: nameOf(party), business: nameOf(business) })
  return (
    <form className="tp-map-join" aria-label={question} onKeyDown={event => { if (event.key === 'Escape') { event.preventDefault(); onLeave() } }}
      onSubmit={event => { event.preventDefault(); link.mutate({ body: { partyGoal: party.id, businessGoal: business.id, ...(why.trim() ? { why: why.trim() } : {}) } }) }}>
      <p>{question}</p>
      <FormProblem error={link.error} />
      <TextField label={t('integration.link.why')} optional value={why} maxLength={200} onChange={setWhy} />
      <div className="tp-btns">
        <Button type="submit" size="row" kind="primary" busy={link.isPending} autoFocus>{t('integration.link.yes')}</Button>
        <Button size="row" onClick={onLeave}>{t('design.notNow')}</Button>
      </div>
    </form>
  )
}
