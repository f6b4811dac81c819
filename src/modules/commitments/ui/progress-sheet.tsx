import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { Stepper } from '../../../design/fields/stepper.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { formatNumber } from '../../../design/format-number.ts'
import { Sheet } from '../../../design/sheet.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Row } from './letter-shapes.ts'

const dayBefore = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

type ProgressSheetProps = { item: Row; today: string; open: boolean; onClose: () => void; onSaved?: () => void }

/** Three presses: which day (today), how much (1), log it. A word may be added; nothing else is asked. */
export const ProgressSheet = ({ item, today, open, onClose, onSaved }: ProgressSheetProps) => {
  const t = useText()
  const [when, setWhen] = useState<'today' | 'yesterday' | 'other'>('today')
  const [other, setOther] = useState(today)
  const [quantity, setQuantity] = useState(1)
  const [note, setNote] = useState('')
  const log = useAct('POST /commitment-items/:id/progress', { onDone: () => { setQuantity(1); setNote(''); setWhen('today'); onSaved?.(); onClose() } })
  const date = when === 'today' ? today : when === 'yesterday' ? dayBefore(today) : other
  const next = formatNumber(String(Number(item.done) + quantity))
  return (
    <Sheet title={t('commitments.progress.add')} open={open} onClose={onClose}>
      <form className="tp-form" onSubmit={event => { event.preventDefault(); log.mutate({ params: { id: item.id }, body: { date, quantity: String(quantity), ...(note ? { note } : {}) } }) }}>
        <p className="tp-sec">{item.text}</p>
        <FormProblem error={log.error} />
        <ChoiceChips label={t('commitments.progress.date')} value={when} options={(['today', 'yesterday', 'other'] as const).map(value => ({ value, label: t(`commitments.progress.${value}`) }))} onChange={setWhen} end={date} />
        {when === 'other' && <DateField label={t('commitments.progress.date')} value={other} max={today} onChange={setOther} />}
        <Stepper label={`${t('commitments.progress.quantity')}${item.targetUnit ? ` (${item.targetUnit})` : ''}`} value={quantity} min={1} max={999} onChange={setQuantity} />
        <TextField label={t('commitments.progress.note.short')} optional value={note} onChange={setNote} maxLength={300} />
        <Button kind="primary" wide type="submit" busy={log.isPending}>{t('commitments.progress.save', { done: next, unit: item.targetUnit })}</Button>
        <p className="tp-small tp-muted">{t('commitments.progress.reuse')}</p>
      </form>
    </Sheet>
  )
}
