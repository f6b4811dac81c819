import { useParams } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { withDigits } from './exact-text.ts'

type Row = Answer<'GET /assessments/:id/public-notice'>['rows'][number]

/** 公示: subject, total, grade, and nothing else, in the order of the organisation. */
export const Page = () => {
  const t = useText()
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /assessments/:id/public-notice', { params: { id } })
  const trail = [{ label: t('assessment.list.title'), to: '/assessments' }]
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  if (!data) return <PageFrame title={t('assessment.step.publicNotice')} trail={trail}><Skeleton lines={4} /></PageFrame>
  const columns: Column<Row>[] = [
    { key: 'name', header: t('assessment.column.unit'), cell: row => row.name, names: true },
    ...(data.rows.some(({ total }) => total !== null) ? [{ key: 'total', header: t('assessment.notice.total'), cell: (row: Row) => (row.total === null ? '—' : withDigits(row.total, 2)), figures: true }] : []),
    { key: 'grade', header: t('assessment.notice.grade'), cell: row => row.grade ?? '—' },
  ]
  return (
    <PageFrame title={t('assessment.notice.title', { title: data.title })} facts={[data.unitName, t('assessment.notice.days', { from: data.from, until: data.until })]} audience={t('assessment.notice.audience')} trail={trail}>
      <Block title={t('assessment.notice.list')} flush foot={<><span>{t('assessment.notice.objection', { unit: data.unitName })}</span><span className="tp-end">{t('assessment.notice.order')}</span></>}>
        <DataTable caption={t('assessment.notice.list')} columns={columns} rows={data.rows} rowKey={row => row.name} empty={<EmptyState title={t('assessment.notice.none')} />} />
      </Block>
    </PageFrame>
  )
}
