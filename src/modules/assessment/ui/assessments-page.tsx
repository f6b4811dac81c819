import { Link } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { LinkButton } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { period } from '../../../design/format-date.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useTableAddress } from '../../../design/table-address.ts'
import { useLanguage, useText } from '../../../design/use-text.ts'
import { AssessmentState } from './assessment-state.tsx'
import { SchemeLink } from './scheme-link.tsx'

type Row = Answer<'GET /assessments'>['rows'][number]

const pageSize = 50

/** 考核: the assessments that one may see, the latest period first. */
export const Page = () => {
  const t = useText()
  const language = useLanguage()
  const address = useTableAddress()
  const { data, error, refetch } = useCall('GET /assessments', { query: { limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true })
  const columns: Column<Row>[] = [
    { key: 'title', header: t('assessment.column.title'), cell: row => <Link className="tp-link" to={`/assessments/${row.id}`}>{row.title}</Link>, names: true },
    { key: 'period', header: t('assessment.column.period'), cell: row => period(row.from, row.to, language) },
    { key: 'scheme', header: t('assessment.column.scheme'), cell: row => <SchemeLink id={row.schemeId} title={row.schemeTitle} version={row.schemeVersion} assessment={row.id} /> },
    { key: 'subjects', header: t('assessment.column.subjects'), cell: row => row.subjects, figures: true },
    { key: 'state', header: t('assessment.column.state'), cell: row => <AssessmentState step={row.step} /> },
  ]
  return (
    <PageFrame title={t('assessment.list.title')} audience={t('assessment.list.audience')} actions={<>{data?.can.readSchemes && <LinkButton to="/schemes">{t('assessment.list.schemes')}</LinkButton>}{data?.can.open && <LinkButton kind="primary" to="/assessments/new">{t('assessment.list.open')}</LinkButton>}</>}>
      <Block flush>
        <DataTable caption={t('assessment.list.title')} columns={columns} rows={data?.rows} rowKey={row => row.id} address={address} total={data?.total} pageSize={pageSize} error={error} onRetry={() => void refetch()} empty={<EmptyState title={t('assessment.list.empty')}>{t('assessment.list.emptyNote')}</EmptyState>} />
      </Block>
    </PageFrame>
  )
}
