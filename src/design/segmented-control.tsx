import './segmented-control.css'

/** One of a few, always visible (views of the same thing). A radio group: arrow keys move, the choice is at once in force. */
export const SegmentedControl = <V extends string>({ label, value, options, onChange }: {
  label: string; value: V; options: readonly { value: V; label: string }[]; onChange: (value: V) => void
}) => (
  <fieldset className="tp-seg">
    <legend className="tp-hidden">{label}</legend>
    {options.map(option => (
      <label key={option.value} className={option.value === value ? 'tp-seg-on' : undefined}>
        <input type="radio" className="tp-seg-input" name={label} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
        {option.label}
      </label>
    ))}
  </fieldset>
)
