import { Field, type FieldWords } from './field.tsx'

type NumberFieldProps = FieldWords & { id?: string; value: string; onChange: (value: string) => void; unit?: string; placeholder?: string }

/** A figure typed by hand. Kept as text, so that "0.150" stays what was typed; the server reads it exactly. */
export const NumberField = ({ label, hint, optional, required, error, id, onChange, unit, ...rest }: NumberFieldProps) => (
  <Field {...{ label, hint, optional, required, error, id }}>
    {wiring => <span className="tp-input-unit"><input {...rest} {...wiring} className="tp-input tp-num" inputMode="decimal" autoComplete="off" onChange={event => onChange(event.target.value)} />{unit && <span>{unit}</span>}</span>}
  </Field>
)
