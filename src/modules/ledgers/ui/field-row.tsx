import { Button } from '../../../design/button.tsx'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'

const types = ['text', 'number', 'date', 'choice', 'unit', 'person', 'goal'] as const

export type FieldDraft = { key: string; label: string; type: (typeof types)[number]; required: boolean; choices: string }

/** One field of a ledger that is being defined. */
export const FieldRow = ({ number, field, error, onChange, onRemove }: { number: number; field: FieldDraft; error?: string; onChange: (field: FieldDraft) => void; onRemove?: () => void }) => {
  const t = useText()
  return (
    <fieldset className="tp-stack">
      <legend className="tp-strong">{t('ledgers.field', { number })}</legend>
      <TextField label={t('ledgers.field.label')} value={field.label} maxLength={20} onChange={label => onChange({ ...field, label })} error={error} />
      <SelectField label={t('ledgers.field.type')} value={field.type} options={types.map(value => ({ value, label: t(`ledgers.type.${value}`) }))} onChange={type => onChange({ ...field, type: type as FieldDraft['type'] })} />
      {field.type === 'choice' && <TextField label={t('ledgers.field.choices')} value={field.choices} onChange={choices => onChange({ ...field, choices })} />}
      <CheckField label={t('ledgers.field.required')} checked={field.required} onChange={required => onChange({ ...field, required })} />
      {onRemove && <div className="tp-btns"><Button size="row" onClick={onRemove}>{t('ledgers.field.remove')}</Button></div>}
    </fieldset>
  )
}
