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
import { SummaryForm } from './summary-form.tsx'
import { SummaryLists } from './summary-lists.tsx'

const quarters = [1, 2, 3, 4] as const

/** 季度小结: a branch's quarter as records tell it, worded by people; every number of the text is a list below. */
export const Page = () => {
  const t = useText()
  const { today } = useSession()
  const [search, setSearch] = useSearchParams()
  const year = Number(today.slice(0, 4))
  const quarter = quarters.find(one => String(one) === search.get('quarter')) ?? quarters[Math.floor((Number(today.slice(5, 7)) - 1) / 3)] ?? 1
  const branch = search.get('branch')
  const { data, error, refetch } = useCall('GET /commitment-summaries', { query: { year, quarter, ...(branch ? { branch } : {}) } }, { keepLast: true })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  const put = (key: string, value: string) => setSearch(now => { const next = new URLSearchParams(now); next.set(key, value); return next }, { replace: true })
  return (
    <PageFrame
      title={data?.branch ? t('commitments.summary.of', { branch: data.branch.name, year, quarter: t(`commitments.summary.${quarter}`) }) : t('commitments.summary')}
      facts={[t('commitments.summary.way')]}
      trail={[{ label: t('commitments.title'), to: '/commitments' }]}
      filters={<>
        {data && data.branches.length > 1 && <FilterSelect label={t('commitments.branch')} value={data.branch?.id ?? ''} options={data.branches.map(({ id, name }) => ({ value: id, label: name }))} onChange={value => put('branch', value)} />}
        <FilterSelect label={t('commitments.summary.quarter')} value={String(quarter)} options={quarters.map(value => ({ value: String(value), label: t(`commitments.summary.${value}`) }))} onChange={value => put('quarter', value)} />
      </>}>
      {!data && <Skeleton lines={8} />}
      {data && !data.branch && <Block><EmptyState title={t('commitments.summary.none')}>{t('commitments.board.none.next')}</EmptyState></Block>}
      {data?.branch && <div className="tp-stack"><SummaryForm key={`${data.branch.id} ${data.quarter} ${data.kept?.version ?? 0}`} branch={data.branch.id} summary={data} /><SummaryLists summary={data} /></div>}
    </PageFrame>
  )
}
