import { linkTo, useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { usePhone } from '../../../app-shell/use-phone.ts'
import { Block } from '../../../design/block.tsx'
import { buttonClass, LinkButton } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { FilterSelect } from '../../../design/fields/filter-select.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { Icon } from '../../../design/icon.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useTableAddress } from '../../../design/table-address.ts'
import { useSay, useText } from '../../../design/use-text.ts'
import { AuditSentence } from './audit-sentence.tsx'
import { InstantWord } from './instant-word.tsx'
import { RecordCards } from './record-cards.tsx'
import './audit-page.css'

type Entry = Answer<'GET /audit'>['rows'][number]

const pageSize = 50

/** 审计记录: who did what to which thing, the newest first, each a sentence that opens. */
export const Page = () => {
  const t = useText()
  const say = useSay()
  const phone = usePhone()
  const address = useTableAddress(['action', 'who', 'record', 'from', 'to'])
  const { action, who, record, from, to } = address.filters
  const { data, error, refetch } = useCall('GET /audit', { query: { action, who, record, from, to, limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true })
  const acts = useCall('GET /audit/acts')
  if (error?.problem.status === 403) return <PageProblem error={error} onRetry={() => void refetch()} />
  const columns: Column<Entry>[] = [
    { key: 'at', header: t('access.audit.at'), width: '11rem', cell: row => <InstantWord at={row.at} /> },
    { key: 'sentence', header: t('access.audit.sentence'), names: true, cell: row => <AuditSentence entry={row} /> },
  ]
  const options = [{ value: '', label: t('access.audit.every-act') }, ...(acts.data?.rows ?? []).map(one => ({ value: one.action, label: say(one.label) }))]
  const filters = (
    <>
      <TextField label={t('access.audit.person')} type="search" value={who ?? ''} maxLength={60} onChange={words => address.setFilter('who', words)} />
      <FilterSelect label={t('access.audit.act')} value={action ?? ''} options={options} onChange={value => address.setFilter('action', value)} />
      <DateField label={t('access.audit.from')} value={from ?? ''} onChange={day => address.setFilter('from', day)} />
      <DateField label={t('access.audit.to')} value={to ?? ''} onChange={day => address.setFilter('to', day)} />
    </>
  )
  const list = { caption: t('access.audit.title'), rows: data?.rows, rowKey: (row: Entry) => row.id, address, total: data?.total, pageSize, error, onRetry: () => void refetch() }
  return (
    <PageFrame title={t('access.audit.title')} audience={t('access.audit.audience')} facts={data ? [t('access.audit.count', { count: data.total })] : []} filters={filters}
      actions={<a className={buttonClass({})} href={linkTo('GET /audit/export', { query: { action, who, record, from, to } })} download><Icon name="download" size="s" />{t('access.audit.export')}</a>}>
      {record && <p role="status">{t('access.audit.of-one')} <LinkButton size="row" to="/audit">{t('access.audit.all-things')}</LinkButton></p>}
      {phone
        ? <RecordCards {...list} card={row => <><InstantWord at={row.at} /><AuditSentence entry={row} /></>} />
        : <Block flush><div className="tp-audit-table"><DataTable {...list} columns={columns} /></div></Block>}
    </PageFrame>
  )
}
