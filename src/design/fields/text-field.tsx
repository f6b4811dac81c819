import { Field, type FieldWords } from './field.tsx'

type TextFieldProps = FieldWords & { id?: string; value: string; onChange: (value: string) => void } & Pick<React.ComponentProps<'input'>, 'type' | 'autoComplete' | 'placeholder' | 'inputMode' | 'maxLength' | 'disabled' | 'name' | 'autoFocus' | 'onBlur'>

/** One line of text. */
export const TextField = ({ label, hint, optional, required, error, id, onChange, ...rest }: TextFieldProps) => (
  <Field {...{ label, hint, optional, required, error, id }}>{wiring => <input {...rest} {...wiring} className="tp-input" onChange={event => onChange(event.target.value)} />}</Field>
)
