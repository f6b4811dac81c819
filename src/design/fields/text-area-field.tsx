import { Field, type FieldWords } from './field.tsx'

type TextAreaFieldProps = FieldWords & { id?: string; value: string; onChange: (value: string) => void; rows?: number; maxLength?: number; placeholder?: string }

/** Several lines of text. */
export const TextAreaField = ({ label, hint, optional, required, error, id, onChange, rows = 3, ...rest }: TextAreaFieldProps) => (
  <Field {...{ label, hint, optional, required, error, id }}>{wiring => <textarea {...rest} {...wiring} rows={rows} className="tp-input" onChange={event => onChange(event.target.value)} />}</Field>
)
