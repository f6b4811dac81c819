import { Field, type FieldWords } from './field.tsx'

/** A day (YYYY-MM-DD) with the browser's own calendar (phone and PC). */
export const DateField = ({ label, hint, optional, required, error, id, value, min, max, onChange }: FieldWords & { id?: string; value: string; min?: string; max?: string; onChange: (day: string) => void }) => (
  <Field {...{ label, hint, optional, required, error, id }}>{wiring => <input {...wiring} type="date" className="tp-input" value={value} min={min} max={max} onChange={event => onChange(event.target.value)} />}</Field>
)
