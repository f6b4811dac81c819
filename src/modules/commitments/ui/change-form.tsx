import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { DraftProblem } from '../../../design/draft-problem.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError } from '../../../design/fields/form-problem.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { TextAreaField } from '../../../design/fields/text-area-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useKeptDraft } from '../../../design/use-kept-draft.ts'
import { useText } from '../../../design/use-text.ts'
import { useItemLabels } from './item-form.tsx'
import type { Row } from './letter-shapes.ts'

/** Proposes other words for a published item; they hold once group and branch have agreed. */
export const ChangeForm = ({ item, onDone }: { item: Row; onDone: () => void }) => {
  const t = useText()
  const labels = useItemLabels()
  const draft = useKeptDraft('commitments.change', item.id, { text: item.text, target: item.target ?? '', due: item.due ?? '', reason: '' }, item.version)
  const { text, target, due, reason } = draft.words
  const propose = useAct('POST /commitment-items/:id/changes', { onDone: () => { draft.drop(); onDone() } })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); propose.mutate({ params: { id: item.id }, body: { version: draft.hold().version, text, target: target || null, due: due || null, reason } }) }}>
      <DraftProblem error={propose.error} draft={draft} labels={labels} />
      <TextAreaField label={t('commitments.text')} value={text} onChange={value => draft.put({ text: value })} maxLength={300} error={fieldError(propose.error, 'text')} />
      <NumberField label={t('commitments.target')} optional value={target} unit={item.targetUnit} onChange={value => draft.put({ target: value })} error={fieldError(propose.error, 'target')} />
      <DateField label={t('commitments.due')} value={due} onChange={value => draft.put({ due: value })} error={fieldError(propose.error, 'due')} />
      <TextField label={t('commitments.change.reason')} value={reason} onChange={value => draft.put({ reason: value })} error={fieldError(propose.error, 'reason')} />
      <div className="tp-btns"><Button size="row" type="submit" busy={propose.isPending} disabled={reason.trim() === ''}>{t('commitments.change')}</Button></div>
    </form>
  )
}
