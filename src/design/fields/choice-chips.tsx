import { useId } from 'react'
import { Icon } from '../icon.tsx'
import './fields.css'

type ChoiceChipsProps<V extends string> = { label: string; options: readonly { value: V; label: string }[]; value: V | null; onChange: (value: V) => void; end?: React.ReactNode; error?: string }

/** One of a few, without a keyboard (phone first). */
export const ChoiceChips = <V extends string>({ label, options, value, onChange, end, error }: ChoiceChipsProps<V>) => {
  const name = useId()
  return (
    <fieldset className="tp-chips-field" aria-describedby={error ? `${name}-error` : undefined}>
      <legend><span>{label}</span>{end && <span>{end}</span>}</legend>
      <div className="tp-chips">
        {options.map(option => (
          <label key={option.value} className={option.value === value ? 'tp-chip tp-chip-on' : 'tp-chip'}>
            <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
            {option.value === value && <Icon name="ok" size="s" />}{option.label}
          </label>
        ))}
      </div>
      {error && <p className="tp-field-error" id={`${name}-error`}><Icon name="octagon" size="s" />{error}</p>}
    </fieldset>
  )
}
