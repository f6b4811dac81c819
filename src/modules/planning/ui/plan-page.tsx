import { lazy, Suspense, useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { linkTo, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { usePhone } from '../../../app-shell/use-phone.ts'
import { Block } from '../../../design/block.tsx'
import { buttonClass, LinkButton } from '../../../design/button.tsx'
import { clockTime, dayInSentence } from '../../../design/format-date.ts'
import { FilterSelect } from '../../../design/fields/filter-select.tsx'
import { Icon } from '../../../design/icon.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { SegmentedControl } from '../../../design/segmented-control.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useLanguage, useSay, useText } from '../../../design/use-text.ts'
import { ApprovalBlock } from './approval-block.tsx'
import { DispatchesBlock } from './dispatches-block.tsx'
import { LongPlanTree } from './long-plan-tree.tsx'
import { PlanCalendar } from './plan-calendar.tsx'
import { PlanFigures } from './plan-figures.tsx'
import { PlanTable } from './plan-table.tsx'
import { PlanTree } from './plan-tree.tsx'
import type { Plan } from './plan-shapes.ts'
import { UnlinkedBlock } from './unlinked-block.tsx'
import './plan-page.css'

const PlanLanes = lazy(async () => ({ default: (await import('./plan-lanes.tsx')).PlanLanes }))

const views = ['lanes', 'tree', 'table', 'calendar'] as const
type View = (typeof views)[number]

/** One plan: both lanes with their links, or the same as a tree, a table or a calendar; beside it what is not yet paired. */
export const Page = () => {
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /plans/:id', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  return data ? <PlanView plan={data} /> : <Skeleton lines={10} />
}

const PlanView = ({ plan }: { plan: Plan }) => {
  const t = useText()
  const say = useSay()
  const language = useLanguage()
  const [search, setSearch] = useSearchParams()
  const [picked, setPicked] = useState<string>()
  // A time axis needs a wide window; the tree says the same on a narrow one.
  const phone = usePhone()
  const long = plan.years > 1
  const offered = long ? views.filter(one => one !== 'lanes') : views
  const usual: View = phone || long ? 'tree' : 'lanes'
  const view: View = offered.find(known => known === search.get('view')) ?? usual
  const unit = search.get('unit') ?? ''
  const first = phone && plan.sides.some(({ can }) => can.decide)
  const put = (name: string, value: string) => setSearch(now => { const next = new URLSearchParams(now); if (value) next.set(name, value); else next.delete(name); return next }, { replace: true })
  const linkedTo = new Set(plan.links.flatMap(link => { const ends = [link.partyGoal, link.businessGoal]; return ends.some(end => plan.goals.find(goal => goal.id === end)?.unit.id === unit) ? ends : [] }))
  const goals = unit === '' ? plan.goals : plan.goals.filter(goal => goal.unit.id === unit || linkedTo.has(goal.id))
  const units = [...new Map(plan.goals.map(goal => [goal.unit.id, goal.unit.name])).entries()].map(([value, label]) => ({ value, label }))
  const enters = plan.can.enterPartyGoal || plan.can.enterBusinessGoal
  const unlinked = plan.goals.filter(goal => goal.unlinked).length
  const approved = plan.sides.flatMap(({ side, state, decidedAt }) => (state === 'approved' && decidedAt ? [t('planning.approval.fact', { side: t(`planning.side.${side}`), on: dayInSentence(clockTime(decidedAt), language, plan.today) })] : []))
  return (
    <PageFrame
      title={plan.title}
      facts={[plan.unit.name, long ? t('planning.span.from', { from: plan.year, to: plan.year + plan.years - 1 }) : t('planning.plan.counts', { goals: plan.goals.length, linked: plan.goals.length - unlinked, unlinked }), ...approved]}
      audience={t('planning.plan.audience')}
      trail={[{ label: t('planning.plans.all'), to: '/plans?all=true' }]}
      actions={<><a className={buttonClass({})} href={linkTo('GET /goals/export', { query: { plan: plan.id } })} download><Icon name="download" size="s" />{t('planning.export')}</a>{enters && !phone && <LinkButton to={`/plans/${plan.id}/import`}>{t('planning.sheet.import')}</LinkButton>}{enters && <LinkButton kind="primary" to={`/plans/${plan.id}/new-goal`}><Icon name="plus" size="s" />{t('planning.goal.add')}</LinkButton>}</>}
      filters={<>
        <SegmentedControl label={t('planning.view')} value={view} options={offered.map(value => ({ value, label: t(`planning.view.${value}`) }))} onChange={value => put('view', value === usual ? '' : value)} />
        <FilterSelect label={t('planning.filter.unit')} value={unit} options={[{ value: '', label: t('planning.filter.all') }, ...units]} onChange={value => put('unit', value)} />
      </>}>
      <div className="tp-plan-cols">
        <div className="tp-stack">
          {/* What waits for this leader comes before the long tree. */}
          {first && <ApprovalBlock plan={plan} />}
          {view === 'lanes' && <Suspense fallback={<Skeleton lines={10} />}><PlanLanes plan={plan} goals={goals} picked={picked} onPick={id => setPicked(now => (now === id ? undefined : id))} /></Suspense>}
          {view === 'tree' && (long ? <LongPlanTree plan={plan} goals={goals} /> : <PlanTree plan={plan} goals={goals} />)}
          {view === 'calendar' && <PlanCalendar plan={plan} unit={unit} />}
          {view === 'table' && <PlanTable plan={plan} goals={goals} />}
        </div>
        <div className="tp-stack">
          {!first && <ApprovalBlock plan={plan} />}
          <DispatchesBlock plan={plan} />
          {!long && <PlanFigures plan={plan} />}
          {!long && <UnlinkedBlock plan={plan} goals={goals} />}
          {plan.hints.length > 0 && <Block title={t('planning.hints')}><ul>{plan.hints.map(hint => <li key={hint.field}>{say(hint.text)}</li>)}</ul></Block>}
        </div>
      </div>
    </PageFrame>
  )
}
