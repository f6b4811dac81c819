import { Link, useParams } from 'react-router'
import { linkTo, useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { buttonClass, LinkButton } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FilterSelect } from '../../../design/fields/filter-select.tsx'
import { formatNumber } from '../../../design/format-number.ts'
import { Icon } from '../../../design/icon.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useTableAddress } from '../../../design/table-address.ts'
import { useText } from '../../../design/use-text.ts'

type Register = Answer<'GET /ledgers/:id'>
type Row = Answer<'GET /ledgers/:id/entries'>['rows'][number]
type Sort = 'date' | '-date' | 'key' | '-key' | 'unit' | '-unit'

const pageSize = 50

/** One ledger: its rows. */
export const Page = () => {
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /ledgers/:id', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  return data ? <Rows register={data} /> : <Skeleton lines={10} />
}

const Rows = ({ register }: { register: Register }) => {
  const t = useText()
  const chosen = register.columns.find(({ type, retired }) => type === 'choice' && !retired)
  const address = useTableAddress(['unit', 'value', 'struck'])
  const { unit, value, struck } = address.filters
  const sort = address.sort ? ([`${address.sort.down ? '-' : ''}${address.sort.key}`] as Sort[])[0] : undefined
  const query = { ...(unit ? { unit } : {}), ...(value && chosen ? { field: chosen.key, value } : {}), ...(struck ? { struck: 'true' as const } : {}), ...(sort ? { sort } : {}) }
  const { data, error, refetch } = useCall('GET /ledgers/:id/entries', { params: { id: register.id }, query: { ...query, limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true })
  const all = { value: '', label: t('ledgers.filter.all') }
  const playing: Record<string, string> = { [register.key]: 'key', [register.date]: 'date', [register.unit]: 'unit' }
  const columns = register.columns.map((field): Column<Row> => ({
    key: playing[field.key] ?? field.key, header: field.retired ? `${field.label} · ${t('ledgers.form.retired')}` : field.label, names: field.key === register.key, figures: field.type === 'number', sortable: field.key in playing,
    cell: row => field.key === register.key ? <Link className="tp-link" to={`/ledgers/entries/${row.id}`}>{row.values[field.key]}</Link> : field.type === 'number' ? formatNumber(row.values[field.key] ?? '') : <span className={field.type === 'text' ? undefined : 'tp-nowrap'}>{row.values[field.key]}</span>,
  }))
  return (
    <PageFrame title={register.name} facts={register.purpose ? [register.purpose] : []} audience={t('ledgers.audience')} trail={[{ label: t('ledgers.title'), to: '/ledgers' }]}
      actions={<>
        <a className={buttonClass({})} href={linkTo('GET /ledgers/:id/export', { params: { id: register.id }, query })} download><Icon name="download" size="s" />{t('ledgers.export')}</a>
        {register.can.define && <LinkButton to={`/ledgers/${register.id}/form`}>{t('ledgers.form.change')}</LinkButton>}
        {register.can.enter && <LinkButton to={`/ledgers/${register.id}/import`}>{t('ledgers.import')}</LinkButton>}
        {register.can.enter && <LinkButton kind="primary" to={`/ledgers/${register.id}/new`}><Icon name="plus" size="s" />{t('ledgers.enter')}</LinkButton>}
      </>}
      filters={<>
        <FilterSelect label={t('ledgers.unit')} value={unit ?? ''} options={[all, ...register.shown.map(({ id, name }) => ({ value: id, label: name }))]} onChange={to => address.setFilter('unit', to)} />
        {chosen && <FilterSelect label={chosen.label} value={value ?? ''} options={[all, ...[...chosen.choices, ...chosen.pastChoices].map(one => ({ value: one, label: one }))]} onChange={to => address.setFilter('value', to)} />}
        <FilterSelect label={t('ledgers.state')} value={struck ?? ''} options={[{ value: '', label: t('ledgers.filter.live') }, { value: 'true', label: t('ledgers.filter.struck') }]} onChange={to => address.setFilter('struck', to)} />
      </>}>
      <Block flush>
        <DataTable caption={t('ledgers.entries', { name: register.name })} columns={columns} rows={data?.rows} rowKey={row => row.id} address={address} total={data?.total} pageSize={pageSize} error={error} onRetry={refetch} empty={<EmptyState title={t('ledgers.entries.none')} />} />
      </Block>
    </PageFrame>
  )
}
