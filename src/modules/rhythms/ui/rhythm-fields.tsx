import { CheckField } from '../../../design/fields/check-field.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { useText } from '../../../design/use-text.ts'
import { owing, useDutyWords, type Every } from './duty-words.ts'

export type Rhythm = { appliesTo: (typeof owing)[number]; every: Every; times: string; graceDays: string; required: boolean; fromDay: string }

const lengths: readonly Every[] = ['month', 'quarter', 'halfYear', 'year']

/** Who owes a duty how often, from which day on. */
export const RhythmFields = ({ value, today, wrong, onChange }: { value: Rhythm; today: string; wrong: (path: string) => string | undefined; onChange: (change: Partial<Rhythm>) => void }) => {
  const t = useText()
  const words = useDutyWords()
  return (
    <>
      <SelectField label={t('rhythms.who')} value={value.appliesTo} options={owing.map(kind => ({ value: kind, label: words.who(kind) }))} error={wrong('appliesTo')} onChange={kind => onChange({ appliesTo: kind as Rhythm['appliesTo'] })} />
      <SelectField label={t('rhythms.change.every')} value={value.every} options={lengths.map(every => ({ value: every, label: t(`rhythms.every.${every}`) }))} onChange={every => onChange({ every: every as Every })} />
      <NumberField label={t('rhythms.change.times')} unit={t('rhythms.unit.times')} value={value.times} error={wrong('times')} onChange={times => onChange({ times })} />
      <NumberField label={t('rhythms.grace')} unit={t('rhythms.unit.days')} value={value.graceDays} error={wrong('graceDays')} onChange={graceDays => onChange({ graceDays })} />
      <CheckField label={t('rhythms.required')} checked={value.required} onChange={required => onChange({ required })} />
      <DateField label={t('rhythms.change.from')} value={value.fromDay} min={today} error={wrong('fromDay')} onChange={fromDay => onChange({ fromDay })} />
    </>
  )
}
