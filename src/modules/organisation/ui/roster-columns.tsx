import type { Answer } from '../../../app-shell/client.ts'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { asProblem } from '../../../design/problem.ts'
import { useText } from '../../../design/use-text.ts'

type Mapping = Answer<'POST /roster/preview'>['mapping']
export type ChosenHeadings = Partial<Record<Mapping['columns'][number]['key'], string>>

/** The headings that a refused file was found to have; undefined when it was refused for another reason. */
export const mappingIn = (error: unknown): Mapping | undefined => (error ? (asProblem(error) as { mapping?: Mapping }).mapping : undefined)

/** Which heading of the file is which column: as it was recognised, until the user says otherwise. */
export const RosterColumns = ({ mapping, chosen, open, onChange }: { mapping: Mapping; chosen: ChosenHeadings; /** shown at once: without it nothing goes on */ open: boolean; onChange: (chosen: ChosenHeadings) => void }) => {
  const t = useText()
  const options = [...new Set(mapping.headings)].map(heading => ({ value: heading, label: heading }))
  return (
    <details open={open}>
      <summary>{t('organisation.roster.mapping')}</summary>
      <p className="tp-muted">{t('organisation.roster.mapping.note')}</p>
      <div className="tp-cols tp-cols-6-6">
        {mapping.columns.map(({ key, header, required, heading }) => (
          <SelectField key={key} label={header} required={required} placeholder={t('organisation.roster.mapping.none')} options={options} value={chosen[key] ?? heading ?? ''} onChange={next => onChange({ ...chosen, [key]: next || undefined })} />
        ))}
      </div>
    </details>
  )
}
