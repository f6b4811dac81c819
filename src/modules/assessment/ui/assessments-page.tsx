import { Link } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { usePhone } from '../../../app-shell/use-phone.ts'
import { ActionList, ActionRow } from '../../../design/action-row.tsx'
import { Block } from '../../../design/block.tsx'
import { LinkButton } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { period } from '../../../design/format-date.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
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
  const phone = usePhone()
  const address = useTableAddress()
  const { data, error, refetch } = useCall('GET /assessments', { query: { limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true })
  const columns: Column<Row>[] = [
    { key: 'title', header: t('assessment.column.title'), cell: row => <Link className="tp-link" to={`/assessments/${row.id}`}>{row.title}</Link>, names: true },
    { key: 'period', header: t('assessment.column.period'), cell: row => period(row.from, row.to, language) },
    { key: 'scheme', header: t('assessment.column.scheme'), cell: row => <SchemeLink id={row.schemeId} title={row.schemeTitle} version={row.schemeVersion} assessment={row.id} /> },
    { key: 'subjects', header: t('assessment.column.subjects'), cell: row => row.subjects, figures: true },
    { key: 'state', header: t('assessment.column.state'), cell: row => <AssessmentState step={row.step} /> },
  ]
  const empty = <EmptyState title={t('assessment.list.empty')}>{t('assessment.list.emptyNote')}</EmptyState>
  const schemes = data?.can.readSchemes && <LinkButton to="/schemes">{t('assessment.list.schemes')}</LinkButton>
  return (
    <PageFrame title={t('assessment.list.title')} audience={t('assessment.list.audience')} actions={!phone && <>{schemes}{data?.can.open && <LinkButton kind="primary" to="/assessments/new">{t('assessment.list.open')}</LinkButton>}</>}>
      {phone ? <PhoneList rows={data?.rows} empty={empty} error={error} onRetry={() => void refetch()}>{schemes}</PhoneList> : <Block flush>
        <DataTable caption={t('assessment.list.title')} columns={columns} rows={data?.rows} rowKey={row => row.id} address={address} total={data?.total} pageSize={pageSize} error={error} onRetry={() => void refetch()} empty={empty} />
      </Block>}
    </PageFrame>
  )
}

/** The same on the phone, one under the other. */
const PhoneList = ({ rows, empty, error, onRetry, children }: { rows: readonly Row[] | undefined; empty: React.ReactNode; error: unknown; onRetry: () => void; children: React.ReactNode }) => {
  const language = useLanguage()
  if (error) return <ErrorState error={error} onRetry={onRetry} />
  if (!rows) return <Skeleton lines={4} />
  return (
    <>
      {rows.length === 0 ? empty : <ActionList>{rows.map(row => <ActionRow key={row.id} title={<><Link className="tp-link" to={`/assessments/${row.id}`}>{row.title}</Link><AssessmentState step={row.step} /></>} note={<><span>{period(row.from, row.to, language)}</span><SchemeLink id={row.schemeId} title={row.schemeTitle} version={row.schemeVersion} assessment={row.id} /></>} />)}</ActionList>}
      {children && <div className="tp-btns">{children}</div>}
    </>
  )
}
