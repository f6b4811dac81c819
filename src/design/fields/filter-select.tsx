import { useId } from 'react'
import { Icon } from '../icon.tsx'

/** A filter over a list: its name in grey and its value in one control ("单位 全局"). */
export const FilterSelect = ({ label, value, options, onChange }: { label: string; value: string; options: readonly { value: string; label: string }[]; onChange: (value: string) => void }) => {
  const id = useId()
  const shown = options.find(option => option.value === value)?.label ?? ''
  return (
    <span className="tp-filter">
      <label htmlFor={id}>{label}</label>
      <span aria-hidden="true">{shown}</span><Icon name="down" size="xs" />
      <select id={id} value={value} onChange={event => onChange(event.target.value)}>{options.map(option => <option key={option.value} value={option.value}>{option.label}</option>)}</select>
    </span>
  )
}
