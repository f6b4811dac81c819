import { Link } from 'react-router'
import type { Answer } from '../../../app-shell/client.ts'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import type { TableAddress } from '../../../design/table-address.ts'
import { useText } from '../../../design/use-text.ts'

type PersonRow = Answer<'GET /people'>['rows'][number]

export const pageSize = 50

type PeopleTableProps = { rows: readonly PersonRow[] | undefined; total: number | undefined; address: TableAddress; error: unknown; onRetry: () => void }

/** People by pinyin: where they work, where they belong, what posts they hold. */
export const PeopleTable = ({ rows, total, address, error, onRetry }: PeopleTableProps) => {
  const t = useText()
  const columns: Column<PersonRow>[] = [
    { key: 'name', header: t('organisation.name'), names: true, sortable: true, cell: row => <Link to={`/people/${row.id}`}>{row.name}</Link> },
    { key: 'staffNumber', header: t('organisation.staff-number'), sortable: true, cell: row => <span className="tp-num">{row.staffNumber}</span> },
    { key: 'section', header: t('organisation.section'), cell: row => row.section && <Link to={`/units/${row.section.id}`}>{row.section.name}</Link> },
    { key: 'party', header: t('organisation.party-unit'), cell: row => (row.partyUnit ? <Link to={`/units/${row.partyUnit.id}`}>{row.partyUnit.name}</Link> : row.masked ? <span className="tp-muted">{t('organisation.people.masked')}</span> : '') },
    { key: 'posts', header: t('organisation.posts'), cell: row => row.posts.map(post => t(`organisation.post.${post}`)).join(t('design.listComma')) },
  ]
  return (
    <DataTable caption={t('organisation.people.title')} columns={columns} rows={rows} rowKey={row => row.id} address={address} total={total} pageSize={pageSize} error={error} onRetry={onRetry}
      empty={<EmptyState title={t('organisation.people.none')}>{t('organisation.people.none.hint')}</EmptyState>} />
  )
}
