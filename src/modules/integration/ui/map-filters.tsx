import { FilterSelect } from '../../../design/fields/filter-select.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Answer } from '../../../app-shell/client.ts'

export const periods = ['year', 'h1', 'h2', 'q1', 'q2', 'q3', 'q4'] as const
export const kinds = ['learning', 'results', 'people'] as const
export type Period = (typeof periods)[number]

const spans: Readonly<Record<Period, readonly [from: string, to: string]>> = { year: ['01-01', '12-31'], h1: ['01-01', '06-30'], h2: ['07-01', '12-31'], q1: ['01-01', '03-31'], q2: ['04-01', '06-30'], q3: ['07-01', '09-30'], q4: ['10-01', '12-31'] }

/** The days of a period of a year. */
export const daysOf = (year: number, period: Period): { from: string; to: string } => ({ from: `${year}-${spans[period][0]}`, to: `${year}-${spans[period][1]}` })

type MapFiltersProps = { answer: Answer<'GET /integration/map'> | undefined; values: Readonly<Record<'plan' | 'unit' | 'kind' | 'period', string>>; put: (name: string, value: string) => void }

/** Which plan, whose work, which class of Party goals, when: kept in the address. */
export const MapFilters = ({ answer, values, put }: MapFiltersProps) => {
  const t = useText()
  const plans = answer?.plans ?? []
  return (
    <>
      {plans.length > 1 && <FilterSelect label={t('integration.filter.plan')} value={values.plan || (answer?.map?.plan.id ?? '')} options={plans.map(({ id, title }) => ({ value: id, label: title }))} onChange={value => put('plan', value)} />}
      <FilterSelect label={t('integration.filter.unit')} value={values.unit} options={[{ value: '', label: t('integration.filter.unit.all') }, ...(answer?.map?.units ?? []).map(({ id, name }) => ({ value: id, label: name }))]} onChange={value => put('unit', value)} />
      <FilterSelect label={t('integration.filter.kind')} value={values.kind} options={[{ value: '', label: t('integration.filter.kind.all') }, ...kinds.map(value => ({ value, label: t(`integration.filter.kind.${value}`) }))]} onChange={value => put('kind', value)} />
      <FilterSelect label={t('integration.filter.period')} value={values.period} options={periods.map(value => ({ value, label: t(`integration.filter.period.${value}`) }))} onChange={value => put('period', value === 'year' ? '' : value)} />
    </>
  )
}
