import { CheckField } from '../../../design/fields/check-field.tsx'
import './check-list.css'

type CheckListProps<V extends string> = { label: string; hint?: string; options: readonly { value: V; label: string }[]; value: readonly V[]; onChange: (value: V[]) => void }

/** Several of a few, each with its box. */
export const CheckList = <V extends string>({ label, hint, options, value, onChange }: CheckListProps<V>) => (
  <fieldset className="bl-check-list">
    <legend>{label}{hint && <span className="tp-muted"> · {hint}</span>}</legend>
    {options.map(option => <CheckField key={option.value} label={option.label} checked={value.includes(option.value)} onChange={on => onChange(on ? [...value, option.value] : value.filter(one => one !== option.value))} />)}
  </fieldset>
)
