import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'

/** Ends a link in place, with its reason. `title`: what stands at the other end. */
export const EndLinkForm = ({ link, title, onDone }: { link: string; title: string; onDone: () => void }) => {
  const t = useText()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const end = useAct('POST /integration/links/:id/ending', { onDone })
  if (!asking) return <div className="tp-map-act"><Button size="row" aria-label={t('integration.end.of', { title })} onClick={() => setAsking(true)}>{t('integration.end')}</Button></div>
  return (
    <form className="tp-map-join" aria-label={t('integration.end.of', { title })} onKeyDown={event => { if (event.key === 'Escape') { event.preventDefault(); setAsking(false) } }}
      onSubmit={event => { event.preventDefault(); end.mutate({ params: { id: link }, body: { reason } }) }}>
      <FormProblem error={end.error} />
      <TextField label={t('integration.end.reason')} value={reason} maxLength={200} autoFocus onChange={setReason} />
      <div className="tp-btns">
        <Button type="submit" size="row" busy={end.isPending} disabled={reason.trim() === ''}>{t('integration.end.yes')}</Button>
        <Button size="row" onClick={() => setAsking(false)}>{t('design.notNow')}</Button>
      </div>
    </form>
  )
}
