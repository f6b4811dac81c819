import { Link, Navigate, useSearchParams } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Popover } from '../../../design/popover.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { NewPlanForm } from './new-plan-form.tsx'

/** Leads to this year's plan where there is one; whoever sees several (a working committee) or asks for all years chooses. */
export const Page = () => {
  const t = useText()
  const { can, today } = useSession()
  const [search] = useSearchParams()
  const { data, error, refetch } = useCall('GET /plans')
  const long = useCall('GET /plans', { query: { long: 'true' } })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  if (!data) return <Skeleton lines={6} />
  const thisYear = data.rows.filter(({ year }) => year === Number(today.slice(0, 4)))
  if (thisYear.length === 1 && !search.has('all')) return <Navigate to={`/plans/${thisYear[0]!.id}`} replace />
  return (
    <PageFrame title={t('planning.plans')} actions={can('planning.keep-plan') && <Popover align="end" button={t('planning.plan.enter')}>{() => <NewPlanForm years={data.rows.map(({ year }) => year)} />}</Popover>}>
      <Block flush>
        <DataTable caption={t('planning.plans')} rows={data.rows} rowKey={row => row.id} empty={<EmptyState title={t('planning.plan.none')}>{t('planning.plan.none.next')}</EmptyState>}
          columns={[
            { key: 'title', header: t('planning.title'), names: true, cell: row => <Link className="tp-link" to={`/plans/${row.id}`}>{row.title}</Link> },
            { key: 'unit', header: t('planning.filter.unit'), cell: row => row.unit.name },
            { key: 'goals', header: t('planning.goals'), figures: true, cell: row => row.goals },
            { key: 'unlinked', header: t('planning.unlinked'), figures: true, cell: row => row.unlinked },
          ]} />
      </Block>
      {long.data && long.data.rows.length > 0 && (
        <Block flush title={t('planning.plans.long')}>
          <DataTable caption={t('planning.plans.long')} rows={long.data.rows} rowKey={row => row.id}
            columns={[
              { key: 'title', header: t('planning.title'), names: true, cell: row => <Link className="tp-link" to={`/plans/${row.id}`}>{row.title}</Link> },
              { key: 'years', header: t('planning.span'), cell: row => t('planning.span.from', { from: row.year, to: row.year + row.years - 1 }) },
              { key: 'unit', header: t('planning.filter.unit'), cell: row => row.unit.name },
              { key: 'goals', header: t('planning.goals'), figures: true, cell: row => row.goals },
            ]} />
        </Block>
      )}
    </PageFrame>
  )
}
