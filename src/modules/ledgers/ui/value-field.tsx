import { DateField } from '../../../design/fields/date-field.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import type { Answer } from '../../../app-shell/client.ts'
import { useText } from '../../../design/use-text.ts'

type Register = Answer<'GET /ledgers/:id'>

/** One field of a row, by its type. */
export const ValueField = ({ field, register, value, onChange, error }: { field: Register['fields'][number]; register: Register; value: string; onChange: (value: string) => void; error?: string }) => {
  const t = useText()
  const words = { label: field.label, hint: field.hint, optional: !field.required, value, onChange, error }
  if (field.type === 'number') return <NumberField {...words} />
  if (field.type === 'date') return <DateField {...words} max={field.key === register.date ? register.today : undefined} />
  if (field.type === 'text') return <TextField {...words} maxLength={120} />
  const { units, people, goals } = register.options
  const options = field.type === 'choice' ? field.choices.map(one => ({ value: one, label: one })) : { unit: units, person: people, goal: goals }[field.type].map(({ id, name }) => ({ value: id, label: name }))
  return <SelectField {...words} options={options} placeholder={t('ledgers.choose')} />
}
