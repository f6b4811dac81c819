import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { Field, type FieldWords } from '../fields/field.tsx'
import { AntdFrame } from './antd-frame.tsx'

type DayFieldProps = FieldWords & { value: string | null; min?: string; max?: string; onChange: (day: string | null) => void }

/** A day with a calendar in the reader's language (PC). */
export const DayField = ({ label, hint, optional, required, error, value, min, max, onChange }: DayFieldProps) => (
  <Field {...{ label, hint, optional, required, error }}>
    {wiring => (
      <AntdFrame>
        <DatePicker {...wiring} style={{ width: '100%' }} status={error ? 'error' : undefined} value={value ? dayjs(value) : null} minDate={min ? dayjs(min) : undefined} maxDate={max ? dayjs(max) : undefined} allowClear={optional}
          onChange={next => onChange(next ? next.format('YYYY-MM-DD') : null)} />
      </AntdFrame>
    )}
  </Field>
)
