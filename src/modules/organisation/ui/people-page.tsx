import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { LinkButton } from '../../../design/button.tsx'
import { FilterSelect } from '../../../design/fields/filter-select.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useTableAddress } from '../../../design/table-address.ts'
import { useText } from '../../../design/use-text.ts'
import { pageSize, PeopleTable } from './people-table.tsx'

type Sort = 'name' | '-name' | 'staffNumber' | '-staffNumber'

/** 组织与人员: everybody within reach, found by name, pinyin or staff number, or by unit. */
export const Page = () => {
  const t = useText()
  const { can } = useSession()
  const address = useTableAddress(['search', 'unit'])
  const { search, unit } = address.filters
  const sort = (address.sort ? `${address.sort.down ? '-' : ''}${address.sort.key}` : 'name') as Sort
  const units = useCall('GET /units', {})
  const { data, error, refetch } = useCall('GET /people', { query: { search: search || undefined, unit, sort, limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true })
  if (error?.problem.status === 403) return <PageProblem error={error} onRetry={() => void refetch()} />
  const options = [{ value: '', label: t('organisation.people.all') }, ...(units.data?.rows ?? []).map(row => ({ value: row.id, label: `${'　'.repeat(row.depth)}${row.name}` }))]
  const filters = (
    <>
      <TextField label={t('organisation.people.search')} type="search" value={search ?? ''} maxLength={60} onChange={words => address.setFilter('search', words)} />
      <FilterSelect label={t('organisation.people.unit')} value={unit ?? ''} options={options} onChange={value => address.setFilter('unit', value)} />
    </>
  )
  const masked = data?.rows.some(row => row.masked)
  return (
    <PageFrame title={t('organisation.people.title')} audience={t('organisation.audience')} facts={data ? [t('organisation.people.count', { count: data.total })] : []} filters={filters}
      actions={<><LinkButton to="/units">{t('organisation.units.title')}</LinkButton>{can('organisation.edit-people') && <LinkButton kind="primary" to="/roster">{t('organisation.roster.title')}</LinkButton>}</>}>
      <Block flush foot={masked ? t('organisation.people.masked.foot') : undefined}>
        <PeopleTable rows={data?.rows} total={data?.total} address={address} error={error} onRetry={() => void refetch()} />
      </Block>
    </PageFrame>
  )
}
