import './fields.css'

/** A yes or no. */
export const CheckField = ({ label, hint, checked, onChange, disabled }: { label: string; hint?: string; checked: boolean; onChange: (checked: boolean) => void; disabled?: boolean }) => (
  <label className="tp-check"><input type="checkbox" checked={checked} disabled={disabled} onChange={event => onChange(event.target.checked)} /><span>{label}{hint && <small>{hint}</small>}</span></label>
)
