import { Link, useSearchParams } from 'react-router'
import { linkTo, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { Button, buttonClass, LinkButton } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { Icon } from '../../../design/icon.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FilterSelect } from '../../../design/fields/filter-select.tsx'
import { monthWord } from '../../../design/format-date.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useTableAddress } from '../../../design/table-address.ts'
import { useLanguage, useSay, useText } from '../../../design/use-text.ts'
import { addDays } from '../../../foundation/clock/day.ts'
import { MeetingState } from './meeting-state.tsx'
import type { MeetingRow } from './meeting-types.ts'
import { daysOfMonth, MonthGrid } from './month-grid.tsx'
import { MeetingYear } from './meeting-year.tsx'
import { ServesWord } from './serves-word.tsx'
import { Views } from './views.tsx'

const pageSize = 50

const monthAfter = (month: string, by: number) => {
  const [year, at] = month.split('-').map(Number) as [number, number]
  const months = year * 12 + at - 1 + by
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** 组织生活: the calendar of a month, or the list of all, filtered alike. */
export const Page = () => {
  const t = useText()
  const say = useSay()
  const { can, today } = useSession()
  const [params, setParams] = useSearchParams()
  const asked = params.get('view')
  const view = asked === 'list' || asked === 'year' ? asked : 'calendar'
  const records = can('branch-life.record')
  const options = useCall('GET /meeting-options', records ? {} : null)
  const address = useTableAddress(['unit', 'kind', 'state'])
  const { unit, kind, state } = address.filters
  const put = (name: string, value: string) => setParams(now => { const next = new URLSearchParams(now); next.set(name, value); return next }, { replace: true })
  const chosen = { unit, kind, state: state as MeetingRow['state'] | undefined }
  const all = { value: '', label: t('branch-life.filter.all') }
  const filters = (
    <>
      {options.data && options.data.units.length > 1 && <FilterSelect label={t('branch-life.filter.unit')} value={unit ?? ''} options={[all, ...options.data.units.map(one => ({ value: one.id, label: one.name }))]} onChange={value => address.setFilter('unit', value)} />}
      {options.data && <FilterSelect label={t('branch-life.filter.kind')} value={kind ?? ''} options={[all, ...options.data.kinds.map(one => ({ value: one.key, label: say(one.label) }))]} onChange={value => address.setFilter('kind', value)} />}
      {view !== 'year' && <FilterSelect label={t('branch-life.filter.state')} value={state ?? ''} options={[all, ...(['planned', 'noticed', 'held', 'notHeld'] as const).map(one => ({ value: one, label: t(`branch-life.state.${one}`) }))]} onChange={value => address.setFilter('state', value)} />}
    </>
  )
  return (
    <PageFrame title={t('branch-life.title')} audience={t('branch-life.audience')} filters={filters}
      actions={<><Views value={view} onView={next => put('view', next)} /><LinkButton to="/branch-life/mine">{t('branch-life.own.title')}</LinkButton>{view === 'list' && <a className={buttonClass({})} href={linkTo('GET /meetings/export', { query: chosen })} download><Icon name="download" size="s" />{t('branch-life.export')}</a>}{records && <LinkButton kind="primary" to="/branch-life/new">{t('branch-life.plan')}</LinkButton>}</>}>
      {view === 'list' ? <MeetingList chosen={chosen} address={address} /> : view === 'year' ? <MeetingYear unit={unit} kind={kind} year={Number((params.get('month') ?? today).slice(0, 4))} onYear={year => put('month', `${year}-01`)} /> : <MeetingMonth chosen={chosen} month={params.get('month') ?? today.slice(0, 7)} today={today} onMonth={month => put('month', month)} />}
    </PageFrame>
  )
}

type Chosen = { unit?: string; kind?: string; state?: MeetingRow['state'] }

const MeetingMonth = ({ chosen, month, today, onMonth }: { chosen: Chosen; month: string; today: string; onMonth: (month: string) => void }) => {
  const t = useText()
  const language = useLanguage()
  const days = daysOfMonth(month)
  const { data, error, refetch } = useCall('GET /meetings', { query: { ...chosen, from: days[0]!, to: days[days.length - 1]!, limit: 200 } }, { keepLast: true })
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  const inMonth = data?.rows.filter(row => row.day.startsWith(month)).length
  return (
    <Block flush title={t('branch-life.month.title', { year: month.slice(0, 4), month: monthWord(`${month}-01`, language) })} note={inMonth === undefined ? undefined : inMonth === 0 ? t('branch-life.month.none') : t('branch-life.month.count', { count: inMonth })}
      end={<div className="tp-btns"><Button size="row" onClick={() => onMonth(monthAfter(month, -1))}>{t('branch-life.month.before')}</Button><Button size="row" onClick={() => onMonth(monthAfter(month, 1))}>{t('branch-life.month.next')}</Button></div>}>
      {data ? <MonthGrid month={month} today={today} meetings={[...data.rows].reverse()} /> : <Skeleton lines={8} />}
    </Block>
  )
}

const MeetingList = ({ chosen, address }: { chosen: Chosen; address: ReturnType<typeof useTableAddress> }) => {
  const t = useText()
  const say = useSay()
  const { today, can } = useSession()
  const { data, error, refetch } = useCall('GET /meetings', { query: { ...chosen, to: addDays(today, 366), limit: pageSize, offset: (address.page - 1) * pageSize } }, { keepLast: true })
  const columns: Column<MeetingRow>[] = [
    { key: 'day', header: t('branch-life.day'), cell: row => <span className="tp-num">{row.day}</span> },
    { key: 'title', header: t('branch-life.meeting'), names: true, cell: row => <Link to={`/branch-life/meetings/${row.id}`}>{say(row.label)} · {row.title}</Link> },
    { key: 'unit', header: t('branch-life.held-by'), cell: row => <>{row.unit.name}{row.jointWith.length > 0 && <> · {t('branch-life.joint', { names: row.jointWith.join(t('design.listComma')) })}</>}</> },
    { key: 'came', header: t('branch-life.came'), figures: true, cell: row => (row.state === 'held' || row.state === 'notHeld' ? t('branch-life.came.of', { attended: row.attended, due: row.due }) : '') },
    { key: 'serves', header: t('branch-life.serves'), cell: row => <ServesWord meeting={row} /> },
    { key: 'state', header: t('branch-life.state'), cell: row => <MeetingState state={row.state} late={row.late} /> },
  ]
  return (
    <Block flush>
      <DataTable caption={t('branch-life.title')} columns={columns} rows={data?.rows} rowKey={row => row.id} address={address} total={data?.total} pageSize={pageSize} error={error} onRetry={() => void refetch()}
        empty={<EmptyState title={t('branch-life.none.title')} actions={can('branch-life.record') && <LinkButton to="/branch-life/new">{t('branch-life.plan')}</LinkButton>}>{t('branch-life.none.hint')}</EmptyState>} />
    </Block>
  )
}
