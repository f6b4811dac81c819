import { useCall } from '../../../app-shell/client.ts'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { useText } from '../../../design/use-text.ts'

const forms = ['study', 'discussion', 'site', 'service', 'visit', 'film', 'practice'] as const
export type Form = (typeof forms)[number]

/** In which form: with a kind word when the last months all had the same. */
export const FormField = ({ unit, day, value, onChange }: { unit: string; day: string; value: '' | Form; onChange: (value: '' | Form) => void }) => {
  const t = useText()
  const { data } = useCall('GET /form-hint', unit && day ? { query: { unit, day } } : null)
  const hint = data?.form ? t('branch-life.form.form.hint', { months: data.months, form: t(`branch-life.form.${data.form}`) }) : undefined
  return <SelectField label={t('branch-life.form.form')} optional hint={hint} value={value} placeholder={t('branch-life.form.form.none')} options={forms.map(one => ({ value: one, label: t(`branch-life.form.${one}`) }))} onChange={chosen => onChange(chosen as '' | Form)} />
}
