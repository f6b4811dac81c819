import { Button } from '../../../design/button.tsx'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { FieldDraft } from './field-draft.ts'
import './field-row.css'

const types = ['text', 'number', 'date', 'choice', 'unit', 'person', 'goal'] as const

type FieldRowProps = {
  number: number
  field: FieldDraft
  error?: string
  /** it stands in a form already: its type stays */
  standing?: boolean
  /** it is the day, the unit, the key or the amount: it stays, and stays required */
  part?: boolean
  onChange: (field: FieldDraft) => void
  onRemove?: () => void
}

/** One field of a ledger's form. */
export const FieldRow = ({ number, field, error, standing, part, onChange, onRemove }: FieldRowProps) => {
  const t = useText()
  return (
    <fieldset className="lg-field">
      <legend className="tp-strong">{t('ledgers.field', { number })}</legend>
      <TextField label={t('ledgers.field.label')} value={field.label} maxLength={20} onChange={label => onChange({ ...field, label })} error={error} />
      <SelectField label={t('ledgers.field.type')} disabled={standing} value={field.type} options={types.map(value => ({ value, label: t(`ledgers.type.${value}`) }))} onChange={type => onChange({ ...field, type: type as FieldDraft['type'] })} />
      {field.type === 'choice' && <TextField label={t('ledgers.field.choices')} value={field.choices} onChange={choices => onChange({ ...field, choices })} />}
      <TextField label={t('ledgers.field.hint')} optional value={field.hint} maxLength={60} onChange={hint => onChange({ ...field, hint })} />
      <CheckField label={t('ledgers.field.required')} checked={field.required} disabled={part} onChange={required => onChange({ ...field, required })} />
      {onRemove && !part && <div className="tp-btns"><Button size="row" onClick={onRemove}>{t(standing ? 'ledgers.field.retire' : 'ledgers.field.remove')}</Button></div>}
    </fieldset>
  )
}
