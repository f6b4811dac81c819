import { Link, useSearchParams } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { usePhone } from '../../../app-shell/use-phone.ts'
import { ActionList, ActionRow } from '../../../design/action-row.tsx'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { FilterSelect } from '../../../design/fields/filter-select.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import './own-life-page.css'

type Row = Answer<'GET /my-organisational-life'>['rows'][number]

/** 我的组织生活: where one took part this year, in every place where one belongs; for oneself alone. */
export const Page = () => {
  const t = useText()
  const say = useSay()
  const { today } = useSession()
  const phone = usePhone()
  const [params, setParams] = useSearchParams()
  const thisYear = Number(today.slice(0, 4))
  const year = Number(params.get('year') ?? thisYear)
  const { data, error, refetch } = useCall('GET /my-organisational-life', { query: { year } }, { keepLast: true })
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  const columns: Column<Row>[] = [
    { key: 'day', header: t('branch-life.day'), cell: row => <span className="tp-num">{row.day}</span> },
    { key: 'title', header: t('branch-life.meeting'), names: true, cell: row => <Link to={`/branch-life/meetings/${row.id}`}>{say(row.label)} · {row.title}</Link> },
    { key: 'place', header: t('branch-life.own.place'), cell: row => <>{row.unit.name}{row.asOrdinaryMember && <span className="tp-muted"> · {t('branch-life.ordinary')}</span>}{!row.expected && <span className="tp-muted"> · {t('branch-life.guest')}</span>}</> },
    { key: 'serves', header: t('branch-life.serves'), cell: row => [row.serves, row.subject].filter(Boolean).join(' ') },
    { key: 'hours', header: t('branch-life.hours'), figures: true, cell: row => row.hours ?? '' },
    { key: 'mark', header: t('branch-life.mark'), cell: row => (row.mark === null ? '' : <>{t(`branch-life.mark.${row.mark}`)}{row.leaveKind && <span className="tp-muted"> · {t(`branch-life.leave.${row.leaveKind}`)}</span>}</>) },
  ]
  return (
    <PageFrame title={t('branch-life.own.title')} trail={[{ label: t('branch-life.title'), to: '/branch-life' }]} audience={t('branch-life.own.audience')}
      filters={<FilterSelect label={t('branch-life.matrix.year')} value={String(year)} options={[thisYear, thisYear - 1, thisYear - 2].map(one => ({ value: String(one), label: t('branch-life.matrix.year.of', { year: one }) }))} onChange={value => setParams({ year: value }, { replace: true })} />}>
      {data && data.total > 0 && <div className="bl-own-sums"><Places rows={data.rows} /></div>}
      {phone && data && data.total > 0 ? <ActionList>{data.rows.map(row => <OwnCard key={row.id} row={row} />)}</ActionList> : <Block flush><DataTable caption={t('branch-life.own.title')} columns={columns} rows={data?.rows} rowKey={row => row.id} empty={<EmptyState title={t('branch-life.own.none')} />} /></Block>}
    </PageFrame>
  )
}

/** One meeting on the phone. */
const OwnCard = ({ row }: { row: Row }) => {
  const t = useText()
  const say = useSay()
  return <ActionRow icon="calendar" title={<Link to={`/branch-life/meetings/${row.id}`}>{say(row.label)} · {row.title}</Link>} due={<span className="tp-num">{row.day.slice(5)}</span>} note={[row.unit.name, row.asOrdinaryMember ? t('branch-life.ordinary') : '', row.mark ? t(`branch-life.mark.${row.mark}`) : ''].filter(Boolean).join(' · ')} />
}

/** The counts of the list right below, place by place. */
const Places = ({ rows }: { rows: readonly Row[] }) => {
  const t = useText()
  const leader = rows.some(row => row.asOrdinaryMember)
  const own = rows.filter(row => row.expected && !row.leading)
  const leading = rows.filter(row => row.expected && row.leading)
  const guest = rows.filter(row => !row.expected)
  const came = (list: readonly Row[]) => list.filter(row => row.mark === 'present').length
  const hours = rows.reduce((sum, row) => sum + (row.hours ?? 0), 0)
  const facts: [string, React.ReactNode][] = [[t(leader ? 'branch-life.own.ordinary' : 'branch-life.own.member'), t('branch-life.own.came', { came: came(own), due: own.length })]]
  if (leading.length > 0) facts.push([t('branch-life.own.leading'), t('branch-life.own.came', { came: came(leading), due: leading.length })])
  if (guest.length > 0) facts.push([t('branch-life.own.other'), t('branch-life.own.came.guest', { came: came(guest) })])
  facts.push([t('branch-life.own.hours'), String(hours)])
  return <Block title={t('branch-life.own.sums')} note={leading.length > 0 ? t('branch-life.own.both') : undefined}><FactsList facts={facts} /></Block>
}
