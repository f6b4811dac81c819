import { Icon } from '../icon.tsx'
import { Field, type FieldWords } from './field.tsx'

type Option = { value: string; label: string }
type SelectFieldProps = FieldWords & { id?: string; value: string; options: readonly Option[]; onChange: (value: string) => void; placeholder?: string; disabled?: boolean }

/** One of a known few, with the browser's own list (phone and PC). For search in many, use antd/SearchSelectField on PC. */
export const SelectField = ({ label, hint, optional, required, error, id, value, options, onChange, placeholder, disabled }: SelectFieldProps) => (
  <Field {...{ label, hint, optional, required, error, id }}>
    {wiring => (
      <span className="tp-select">
        <select {...wiring} className="tp-input" value={value} disabled={disabled} onChange={event => onChange(event.target.value)}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map(option => <option key={option.value} value={option.value}>{option.label}</option>)}
        </select>
        <Icon name="down" size="xs" />
      </span>
    )}
  </Field>
)
