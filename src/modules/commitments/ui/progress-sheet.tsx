import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { DraftProblem } from '../../../design/draft-problem.tsx'
import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { Stepper } from '../../../design/fields/stepper.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { formatNumber } from '../../../design/format-number.ts'
import { Sheet } from '../../../design/sheet.tsx'
import { useKeptDraft } from '../../../design/use-kept-draft.ts'
import { useText } from '../../../design/use-text.ts'
import type { Row } from './letter-shapes.ts'

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

type ProgressSheetProps = { item: Row; today: string; open: boolean; onClose: () => void; onSaved?: () => void }

/** Three presses: which day (today), how much (1), log it. A word may be added; nothing else is asked. What was typed without a network stays. */
export const ProgressSheet = ({ item, today, open, onClose, onSaved }: ProgressSheetProps) => {
  const t = useText()
  const draft = useKeptDraft('commitments.progress', item.id, { date: today, quantity: 1, note: '' })
  const { date, quantity, note } = draft.words
  const [choosing, setChoosing] = useState(false)
  const log = useAct('POST /commitment-items/:id/progress', { onDone: () => { draft.drop(); setChoosing(false); onSaved?.(); onClose() } })
  const send = () => log.mutate({ params: { id: item.id }, body: { draft: draft.hold().id, date, quantity: String(quantity), ...(note ? { note } : {}) } })
  const yesterday = dayBefore(today)
  const when = choosing ? 'other' : date === today ? 'today' : date === yesterday ? 'yesterday' : 'other'
  const choose = (next: 'today' | 'yesterday' | 'other') => { setChoosing(next === 'other'); if (next !== 'other') draft.put({ date: next === 'today' ? today : yesterday }) }
  const next = formatNumber(String(Number(item.done) + quantity))
  return (
    <Sheet title={t('commitments.progress.add')} open={open} onClose={onClose}>
      <form className="tp-form" onSubmit={event => { event.preventDefault(); send() }}>
        <p className="tp-sec">{item.text}</p>
        <DraftProblem error={log.error} draft={draft} labels={{ date: t('commitments.progress.date'), note: t('commitments.progress.note.short') }} />
        <ChoiceChips label={t('commitments.progress.date')} value={when} options={(['today', 'yesterday', 'other'] as const).map(value => ({ value, label: t(`commitments.progress.${value}`) }))} onChange={choose} end={date} />
        {when === 'other' && <DateField label={t('commitments.progress.date')} value={date} max={today} onChange={value => draft.put({ date: value })} />}
        <Stepper label={`${t('commitments.progress.quantity')}${item.targetUnit ? ` (${item.targetUnit})` : ''}`} value={quantity} min={1} max={999} onChange={value => draft.put({ quantity: value })} />
        <TextField label={t('commitments.progress.note.short')} optional value={note} onChange={value => draft.put({ note: value })} maxLength={300} />
        <Button kind="primary" wide type="submit" busy={log.isPending}>{t('commitments.progress.save', { done: next, unit: item.targetUnit })}</Button>
        <p className="tp-small tp-muted">{t('commitments.progress.reuse')}</p>
      </form>
    </Sheet>
  )
}
