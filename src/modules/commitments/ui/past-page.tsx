import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { LinkButton } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FilterSelect } from '../../../design/fields/filter-select.tsx'
import { formatNumber } from '../../../design/format-number.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useTableAddress } from '../../../design/table-address.ts'
import { useText } from '../../../design/use-text.ts'
import type { Answer } from '../../../app-shell/client.ts'
import { useCategoryName } from './use-category-name.ts'

type Deed = Answer<'GET /past-deeds'>['rows'][number]

const pageSize = 50

/** Practical deeds of the years before the program, as they were imported: where a figure of those years opens to. */
export const Page = () => {
  const t = useText()
  const { can } = useSession()
  const nameOf = useCategoryName()
  const address = useTableAddress(['year'])
  const year = address.filters['year']
  const { data, error, refetch } = useCall('GET /past-deeds', { query: { ...(year ? { year: Number(year) } : {}), limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  const figure = (key: 'deeds' | 'kept' | 'people' | 'students' | 'money' | 'goods'): Column<Deed> => ({ key, header: t(`commitments.past.${key}`), figures: true, cell: row => (Number(row[key]) === 0 ? '' : formatNumber(String(row[key]))) })
  return (
    <PageFrame
      title={t('commitments.past')}
      facts={data ? [t('commitments.past.counts', { rows: data.total })] : []}
      trail={[{ label: t('commitments.title'), to: '/commitments' }]}
      actions={can('commitments.import-past') && <LinkButton kind="primary" to="/commitments/past/import">{t('commitments.past.import')}</LinkButton>}
      filters={<FilterSelect label={t('commitments.year')} value={year ?? ''} options={[{ value: '', label: t('commitments.filter.all') }, ...(data?.years ?? []).map(one => ({ value: String(one), label: String(one) }))]} onChange={value => address.setFilter('year', value)} />}>
      <Block flush>
        <DataTable caption={t('commitments.past')} rows={data?.rows} rowKey={row => row.id} address={address} total={data?.total} pageSize={pageSize} empty={<EmptyState title={t('commitments.past.none')}>{t('commitments.past.none.next')}</EmptyState>}
          columns={[
            { key: 'number', header: t('commitments.past.number'), cell: row => <span className="tp-num tp-nowrap" id={row.id}>{row.number}</span> },
            { key: 'unit', header: t('commitments.past.unit'), cell: row => row.unit.name },
            { key: 'category', header: t('commitments.category'), cell: row => <span className="tp-nowrap">{nameOf(row.category)}</span> },
            { key: 'text', header: t('commitments.past.text'), names: true, cell: row => row.text },
            figure('deeds'), figure('kept'), figure('people'), figure('students'), figure('money'), figure('goods'),
          ]} />
      </Block>
    </PageFrame>
  )
}
