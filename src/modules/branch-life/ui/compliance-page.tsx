import { Link, useSearchParams } from 'react-router'
import { linkTo, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { buttonClass } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FilterSelect } from '../../../design/fields/filter-select.tsx'
import { Figure } from '../../../design/figure/figure.tsx'
import { Icon } from '../../../design/icon.tsx'
import { Light } from '../../../design/light.tsx'
import { MonthMatrix, type MonthGroup } from '../../../design/month-matrix.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { SealLine } from '../../../design/seal.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { ComplianceCell } from './compliance-cell.tsx'
import { indicatorsOfDuty } from './duty-indicators.ts'
import type { Compliance } from './meeting-types.ts'
import { MissingList } from './missing-list.tsx'
import { Views } from './views.tsx'

type Branch = Compliance['branches'][number]
type Duty = Branch['duties'][number]

const monthOf = (day: string) => Number(day.slice(5, 7))

/** 组织生活对照表: branch × duty × month; every figure in it opens. */
export const Page = () => {
  const t = useText()
  const say = useSay()
  const { today } = useSession()
  const [params, setParams] = useSearchParams()
  const thisYear = Number(today.slice(0, 4))
  const year = Number(params.get('year') ?? thisYear)
  const only = params.get('duty') ?? ''
  const unit = params.get('unit') ?? ''
  const short = params.get('show') === 'short'
  const put = (name: string, value: string) => setParams(now => { const next = new URLSearchParams(now); if (value) next.set(name, value); else next.delete(name); return next }, { replace: true })
  const { data, error, refetch } = useCall('GET /compliance', { query: { year } }, { keepLast: true })
  if (error) return <PageProblem error={error} audience={t('branch-life.audience.matrix')} onRetry={() => void refetch()} />
  const duties = [...new Map(data?.branches.flatMap(branch => branch.duties.map(duty => [duty.duty, say(duty.label)] as const)) ?? [])]
  const end = `${year}-12-31` < today ? `${year}-12-31` : today
  const shown = (data?.branches ?? []).filter(branch => !unit || branch.unit.id === unit)
  const groups = shown.map(branch => groupOf(branch, branch.duties.filter(duty => (!only || duty.duty === only) && (!short || isShort(duty))), { t, say, year, end })).filter(group => group.rows.length > 0)
  return (
    <PageFrame title={t('branch-life.matrix.title')} trail={[{ label: t('branch-life.title'), to: '/branch-life' }]} facts={data ? [data.unit.name, <Link key="source" className="tp-link" to="/duties">{t('branch-life.matrix.source')}</Link>] : []} audience={t('branch-life.audience.matrix')} actions={<><Views value="matrix" /><a className={buttonClass({})} href={linkTo('GET /compliance/export', { query: { year, ...(unit ? { unit } : {}) } })} download><Icon name="download" size="s" />{t('branch-life.export')}</a></>}
      filters={<>
        <FilterSelect label={t('branch-life.matrix.year')} value={String(year)} options={[thisYear, thisYear - 1, thisYear - 2].map(one => ({ value: String(one), label: t('branch-life.matrix.year.of', { year: one }) }))} onChange={value => put('year', value)} />
        <FilterSelect label={t('branch-life.filter.kind')} value={only} options={[{ value: '', label: t('branch-life.filter.all') }, ...duties.map(([value, label]) => ({ value, label }))]} onChange={value => put('duty', value)} />
        <FilterSelect label={t('branch-life.filter.unit')} value={unit} options={[{ value: '', label: t('branch-life.filter.all') }, ...(data?.branches ?? []).map(branch => ({ value: branch.unit.id, label: branch.unit.name }))]} onChange={value => put('unit', value)} />
        <FilterSelect label={t('branch-life.matrix.show')} value={short ? 'short' : ''} options={[{ value: '', label: t('branch-life.matrix.show.all') }, { value: 'short', label: t('branch-life.matrix.show.short') }]} onChange={value => put('show', value)} />
        <Legend />
      </>}>
      {!data ? <Block><Skeleton lines={10} /></Block> : data.branches.length === 0 ? <Block><EmptyState title={t('branch-life.matrix.none')} /></Block> : (
        <Block flush foot={<><SealLine state="sealed">{t('branch-life.matrix.foot', { count: data.meetings })}</SealLine><div className="bl-paper-legend"><Legend /></div></>}>
          <div className="bl-matrix"><MonthMatrix caption={t('branch-life.matrix.title')} head={t('branch-life.matrix.head')} groups={groups} sums={[t('branch-life.matrix.due'), t('branch-life.matrix.held'), t('branch-life.matrix.short')]} now={year === thisYear ? monthOf(today) : undefined} /></div>
        </Block>
      )}
      {data && short && <Block flush title={t('branch-life.missing.title')}><MissingList branches={shown.map(branch => ({ ...branch, duties: branch.duties.filter(duty => !only || duty.duty === only) }))} /></Block>}
    </PageFrame>
  )
}

/** Owed and not there yet: past its day, without quorum, or due in this period. */
const isShort = (duty: Duty) => duty.cells.some(cell => cell.state !== 'ahead' && cell.missing.length > 0)

const Legend = () => {
  const t = useText()
  return (
    <span className="tp-legend tp-btns">
      <Light state="done">{t('branch-life.matrix.done')}</Light>
      <Light state="missing">{t('branch-life.matrix.missed')}</Light>
      <Light state="short">{t('branch-life.matrix.noQuorum')}</Light>
      <Light state="lateEntry">{t('branch-life.matrix.lateEntry')}</Light>
      <Light state="oneSided">{t('branch-life.matrix.oneSided')}</Light>
      <Light state="grace">{t('branch-life.matrix.grace')}</Light>
      <Light state="waiting">{t('branch-life.matrix.waiting')}</Light>
    </span>
  )
}

type Words = { t: ReturnType<typeof useText>; say: ReturnType<typeof useSay>; year: number; end: string }

const groupOf = (branch: Branch, duties: readonly Duty[], words: Words): MonthGroup => {
  const { t, say, year, end } = words
  const short = duties.filter(duty => duty.short > 0).map(duty => t('branch-life.matrix.missing', { count: duty.short, duty: say(duty.label) }))
  return {
    id: branch.unit.id,
    title: branch.unit.name,
    note: t(branch.kind === 'committee' ? 'branch-life.matrix.committee' : 'branch-life.matrix.branch', { secretary: branch.secretary ?? '', members: branch.members, groups: branch.groups }),
    end: short.length > 0 ? short.join(t('design.listComma')) : t('branch-life.matrix.allDone'),
    rows: duties.map(duty => {
      const indicators = indicatorsOfDuty(duty.duty)
      const reference = { scope: branch.unit.id, from: `${year}-01-01`, to: end }
      return {
        id: duty.duty,
        title: say(duty.label),
        note: t(duty.duty === 'groupMeeting' && duty.every === 'month' ? 'branch-life.matrix.every.group' : `branch-life.matrix.every.${duty.every as 'month'}`),
        cells: duty.cells.map(cell => ({ from: monthOf(cell.from), months: monthOf(cell.to) - monthOf(cell.from) + 1, content: cell.state === 'ahead' ? null : <ComplianceCell branch={branch.unit} duty={duty} cell={cell} /> })),
        sums: [
          <Figure key="due" value={duty.due} figure={{ indicator: indicators.due, ...reference }} name={`${say(duty.label)} ${t('branch-life.matrix.due')}`} />,
          <Figure key="held" value={duty.held} figure={{ indicator: indicators.done, ...reference }} name={`${say(duty.label)} ${t('branch-life.matrix.held')}`} />,
          <span key="short" className={duty.short > 0 ? 'tp-strong' : 'tp-muted'}>{duty.short > 0 ? `−${duty.short}` : '0'}</span>,
        ],
      }
    }),
  }
}
