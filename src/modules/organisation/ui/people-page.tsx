import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { LinkButton } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FilterSelect } from '../../../design/fields/filter-select.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useTableAddress } from '../../../design/table-address.ts'
import { useText } from '../../../design/use-text.ts'
import { pageSize, PeopleTable } from './people-table.tsx'
import { RosterLinks } from './roster-links.tsx'
import { SearchBox } from './search-box.tsx'

const sorts = ['name', '-name', 'staffNumber', '-staffNumber'] as const

/** 组织与党员: everybody within reach, found by name, pinyin or staff number, or by unit. */
export const Page = () => {
  const t = useText()
  const { can } = useSession()
  const address = useTableAddress(['search', 'unit'])
  const { search, unit } = address.filters
  const wished = address.sort ? `${address.sort.down ? '-' : ''}${address.sort.key}` : 'name'
  const sort = sorts.find(one => one === wished) ?? 'name'
  const units = useCall('GET /units', {})
  const { data, error, refetch } = useCall('GET /people', { query: { search, unit, sort, limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true })
  if (error?.problem.status === 403) return <PageProblem error={error} audience={t('organisation.audience')} onRetry={() => void refetch()} />
  const mayImport = can('organisation.edit-people')
  const options = [{ value: '', label: t('organisation.people.all') }, ...(units.data?.rows ?? []).map(row => ({ value: row.id, label: `${'　'.repeat(row.depth)}${row.name}` }))]
  const empty = search || unit || address.page > 1
    ? <EmptyState title={t('organisation.people.none')} actions={<LinkButton to="/people">{t('organisation.people.clear')}</LinkButton>}>{t('organisation.people.none.hint')}</EmptyState>
    : <EmptyState title={t('organisation.people.empty')} actions={mayImport && <LinkButton to="/roster-import">{t('organisation.roster.title')}</LinkButton>}>{t('organisation.people.empty.hint')}</EmptyState>
  return (
    <PageFrame title={t('organisation.people.title')} audience={t('organisation.audience')} facts={data ? [t('organisation.people.count', { count: data.total })] : []}
      filters={<><SearchBox label={t('organisation.people.search')} value={search ?? ''} onSearch={words => address.setFilter('search', words)} /><FilterSelect label={t('organisation.people.unit')} value={unit ?? ''} options={options} onChange={value => address.setFilter('unit', value)} /></>}
      actions={mayImport && <LinkButton kind="primary" to="/roster-import">{t('organisation.roster.title')}</LinkButton>}>
      <Block flush title={t('organisation.people.list')} end={<RosterLinks />} foot={data?.rows.some(row => row.masked) ? t('organisation.people.masked.foot') : undefined}>
        <PeopleTable rows={data?.rows} total={data?.total} address={address} error={error} onRetry={() => void refetch()} empty={empty} />
      </Block>
    </PageFrame>
  )
}
