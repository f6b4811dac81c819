import { useSearchParams } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FilterSelect } from '../../../design/fields/filter-select.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { CheckForm } from './check-form.tsx'

const monthsUntil = (today: string) => Array.from({ length: Number(today.slice(5, 7)) }, (_, index) => `${today.slice(0, 4)}-${String(index + 1).padStart(2, '0')}`).reverse()

/** 小组月检查: the group's items of a month on one page; each is ticked as going forward or blocked, with a word. */
export const Page = () => {
  const t = useText()
  const { today } = useSession()
  const [search, setSearch] = useSearchParams()
  const month = search.get('month') ?? today.slice(0, 7)
  const unit = search.get('unit')
  const { data, error, refetch } = useCall('GET /commitment-checks', { query: { month, ...(unit ? { unit } : {}) } }, { keepLast: true })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  const put = (key: string, value: string) => setSearch(now => { const next = new URLSearchParams(now); next.set(key, value); return next }, { replace: true })
  return (
    <PageFrame
      title={data?.unit ? t('commitments.check.of', { unit: data.unit.name, month }) : t('commitments.check')}
      facts={data && data.rows.length > 0 ? [t('commitments.check.facts', { rows: data.rows.length, open: data.rows.filter(({ mark }) => mark === null).length }), t('commitments.check.way')] : []}
      trail={[{ label: t('commitments.title'), to: '/commitments' }]}
      filters={<>
        {data && data.units.length > 1 && <FilterSelect label={t('commitments.check.unit')} value={data.unit?.id ?? ''} options={data.units.map(({ id, name }) => ({ value: id, label: name }))} onChange={value => put('unit', value)} />}
        <FilterSelect label={t('commitments.check.month')} value={month} options={monthsUntil(today).map(value => ({ value, label: value }))} onChange={value => put('month', value)} />
      </>}>
      {!data && <Skeleton lines={8} />}
      {data && data.rows.length === 0 && <Block><EmptyState title={t('commitments.check.none')}>{t('commitments.check.none.next')}</EmptyState></Block>}
      {data?.unit && data.rows.length > 0 && <CheckForm key={`${data.unit.id} ${data.month}`} unit={data.unit.id} check={data} />}
    </PageFrame>
  )
}
