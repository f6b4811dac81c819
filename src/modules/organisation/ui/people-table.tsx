import { Link } from 'react-router'
import type { Answer } from '../../../app-shell/client.ts'
import { usePhone } from '../../../app-shell/use-phone.ts'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import type { TableAddress } from '../../../design/table-address.ts'
import { useText } from '../../../design/use-text.ts'

type PersonRow = Answer<'GET /people'>['rows'][number]

export const pageSize = 50

type PeopleTableProps = { rows: readonly PersonRow[] | undefined; total: number | undefined; address: TableAddress; error: unknown; onRetry: () => void; empty?: React.ReactNode; sortable?: boolean }

/** People by pinyin: where they work, where they belong, what posts they hold. Narrow windows get two columns of two lines. */
export const PeopleTable = ({ rows, total, address, error, onRetry, empty, sortable = true }: PeopleTableProps) => {
  const t = useText()
  const phone = usePhone()
  const name = (row: PersonRow) => <Link className="tp-link" to={`/people/${row.id}`}>{row.name}</Link>
  const section = (row: PersonRow) => row.section && <Link to={`/units/${row.section.id}`}>{row.section.name}</Link>
  const party = (row: PersonRow) => (row.partyUnit ? <Link to={`/units/${row.partyUnit.id}`}>{row.partyUnit.name}</Link> : row.masked ? <span className="tp-muted">{t('organisation.people.masked')}</span> : '')
  const posts = (row: PersonRow) => row.posts.map(post => t(`organisation.post.${post}`)).join(t('design.listComma'))
  const wide: Column<PersonRow>[] = [
    { key: 'name', header: t('organisation.name'), names: true, sortable, cell: name },
    { key: 'staffNumber', header: t('organisation.staff-number'), sortable, cell: row => <span className="tp-num">{row.staffNumber}</span> },
    { key: 'section', header: t('organisation.section'), cell: section },
    { key: 'party', header: t('organisation.party-unit'), cell: party },
    { key: 'posts', header: t('organisation.posts'), cell: posts },
  ]
  const narrow: Column<PersonRow>[] = [
    { key: 'name', header: t('organisation.name'), names: true, sortable, cell: row => <>{name(row)}<div className="tp-muted tp-small">{row.staffNumber}</div></> },
    { key: 'where', header: t('organisation.people.where'), cell: row => <>{section(row)}{row.section && (row.partyUnit || row.masked) && ' · '}{party(row)}<div className="tp-muted tp-small">{posts(row)}</div></> },
  ]
  return (
    <DataTable caption={t('organisation.people.title')} columns={phone ? narrow : wide} rows={rows} rowKey={row => row.id} address={address} total={total} pageSize={pageSize} error={error} onRetry={onRetry}
      empty={empty ?? <EmptyState title={t('organisation.people.none')} />} />
  )
}
