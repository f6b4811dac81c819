import { useId } from 'react'
import { Icon } from '../icon.tsx'
import { useText } from '../use-text.ts'
import './fields.css'

/** A small whole number by pressing (phone first); its keys still type. */
export const Stepper = ({ label, value, min = 0, max = 999, onChange }: { label: string; value: number; min?: number; max?: number; onChange: (value: number) => void }) => {
  const t = useText()
  const id = useId()
  const to = (next: number) => onChange(Math.min(max, Math.max(min, next)))
  return (
    <div className="tp-field">
      <label htmlFor={id}>{label}</label>
      <div className="tp-stepper">
        <button type="button" aria-label={t('design.stepper.less', { label })} disabled={value <= min} onClick={() => to(value - 1)}><Icon name="minus" /></button>
        <input id={id} inputMode="numeric" value={value} onChange={event => { const next = Number.parseInt(event.target.value, 10); if (!Number.isNaN(next)) to(next) }} />
        <button type="button" aria-label={t('design.stepper.more', { label })} disabled={value >= max} onClick={() => to(value + 1)}><Icon name="plus" /></button>
      </div>
    </div>
  )
}
