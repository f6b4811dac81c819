import { Link } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { clockTime } from '../../../design/format-date.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useSay, useText } from '../../../design/use-text.ts'

type Row = Answer<'GET /schemes'>['rows'][number]

/** 考核方案: every version of every scheme. */
export const Page = () => {
  const t = useText()
  const say = useSay()
  const { data, error, refetch } = useCall('GET /schemes')
  if (error) return <PageProblem error={error} audience={t('assessment.schemes.audience')} onRetry={() => void refetch()} />
  const columns: Column<Row>[] = [
    { key: 'title', header: t('assessment.schemes.name'), cell: row => <Link className="tp-link" to={`/schemes/${row.id}`}>{say(row.title)}</Link>, names: true },
    { key: 'version', header: t('assessment.schemes.version'), cell: row => t('assessment.schemes.versionWord', { version: row.version }) },
    { key: 'entered', header: t('assessment.schemes.entered'), cell: row => `${row.entererName} ${clockTime(row.enteredAt).slice(0, 10)}` },
  ]
  return (
    <PageFrame title={t('assessment.schemes.title')} audience={t('assessment.schemes.audience')} trail={[{ label: t('assessment.list.title'), to: '/assessments' }]}>
      <Block flush>
        <DataTable caption={t('assessment.schemes.title')} columns={columns} rows={data?.rows} rowKey={row => row.id} empty={<EmptyState title={t('assessment.schemes.empty')}>{t('assessment.schemes.emptyNote')}</EmptyState>} />
      </Block>
    </PageFrame>
  )
}
