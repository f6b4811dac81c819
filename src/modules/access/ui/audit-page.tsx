import { useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useTableAddress } from '../../../design/table-address.ts'
import { useText } from '../../../design/use-text.ts'
import { InstantWord } from './instant-word.tsx'

type Entry = Answer<'GET /audit'>['rows'][number]

const pageSize = 50

/** 审计记录: who did what to which record, the newest first. */
export const Page = () => {
  const t = useText()
  const address = useTableAddress(['action', 'record', 'from', 'to'])
  const { action, record, from, to } = address.filters
  const { data, error, refetch } = useCall('GET /audit', { query: { action, record, from, to, limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true })
  if (error?.problem.status === 403) return <PageProblem error={error} onRetry={() => void refetch()} />
  const columns: Column<Entry>[] = [
    { key: 'at', header: t('access.audit.at'), cell: row => <InstantWord at={row.at} /> },
    { key: 'who', header: t('access.audit.who'), cell: row => row.accountName },
    { key: 'action', header: t('access.audit.action'), names: true, cell: row => row.action },
    { key: 'record', header: t('access.audit.record'), cell: row => <span className="tp-num">{row.record.slice(0, 13)}</span> },
    { key: 'change', header: t('access.audit.change'), cell: row => <span className="tp-muted">{Object.entries(row.change).map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`).join(' · ').slice(0, 160)}</span> },
  ]
  const filters = (
    <>
      <TextField label={t('access.audit.action')} type="search" value={action ?? ''} maxLength={100} onChange={words => address.setFilter('action', words)} />
      <DateField label={t('access.audit.from')} value={from ?? ''} onChange={day => address.setFilter('from', day)} />
      <DateField label={t('access.audit.to')} value={to ?? ''} onChange={day => address.setFilter('to', day)} />
    </>
  )
  return (
    <PageFrame title={t('access.audit.title')} audience={t('access.audit.audience')} facts={data ? [t('access.audit.count', { count: data.total })] : []} filters={filters}>
      <Block flush><DataTable caption={t('access.audit.title')} columns={columns} rows={data?.rows} rowKey={row => row.id} address={address} total={data?.total} pageSize={pageSize} error={error} onRetry={() => void refetch()} /></Block>
    </PageFrame>
  )
}
