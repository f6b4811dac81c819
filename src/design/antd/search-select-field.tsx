import { Select } from 'antd'
import { Field, type FieldWords } from '../fields/field.tsx'
import { AntdFrame } from './antd-frame.tsx'

type SearchSelectFieldProps = FieldWords & {
  value: string | null
  options: readonly { value: string; label: string; /** further words to find it by: pinyin, code */ find?: string }[]
  onChange: (value: string | null) => void
  placeholder?: string
}

/** One of many, found by typing (PC): people, units, goals. */
export const SearchSelectField = ({ label, hint, optional, required, error, value, options, onChange, placeholder }: SearchSelectFieldProps) => (
  <Field {...{ label, hint, optional, required, error }}>
    {wiring => (
      <AntdFrame>
        <Select {...wiring} style={{ width: '100%' }} status={error ? 'error' : undefined} value={value} placeholder={placeholder} allowClear={optional} options={[...options]}
          showSearch={{ filterOption: (words, option) => `${option?.label ?? ''} ${option?.find ?? ''}`.toLowerCase().includes(words.toLowerCase()) }} onChange={next => onChange(next ?? null)} />
      </AntdFrame>
    )}
  </Field>
)
