import { Link, useParams } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { GapTag } from '../../../design/gap-tag.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Popover } from '../../../design/popover.tsx'
import { SideTag } from '../../../design/side-tag.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { period } from '../../../design/format-date.ts'
import { useLanguage, useSay, useText } from '../../../design/use-text.ts'
import { CarriersBlock } from './carriers-block.tsx'
import { EditGoalForm } from './edit-goal-form.tsx'
import { FollowUpsBlock } from './follow-ups-block.tsx'
import { HighlightBlock } from './highlight-block.tsx'
import { GoalLight } from './goal-light.tsx'
import { LinkedBlock } from './linked-block.tsx'
import { MeasuresBlock } from './measures-block.tsx'
import { ParentForm } from './parent-form.tsx'
import type { GoalDetail } from './plan-shapes.ts'
import { ProposalsBlock } from './proposals-block.tsx'
import { ProposeChangeForm } from './propose-change-form.tsx'
import { ProgressBlock } from './progress-block.tsx'
import { TasksBlock } from './tasks-block.tsx'
import { VersionsBlock } from './versions-block.tsx'

/** One goal: its measures as figures, what stands behind it, its tasks, every entry of progress. */
export const Page = () => {
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /goals/:id', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  return data ? <GoalView goal={data} /> : <Skeleton lines={10} />
}

const GoalView = ({ goal }: { goal: GoalDetail }) => {
  const t = useText()
  const say = useSay()
  const language = useLanguage()
  const facts: [string, React.ReactNode][] = [
    [t('planning.goal.unit'), [goal.unit.name, goal.person?.name].filter(Boolean).join(' · ')],
    ...(goal.cooperating.length > 0 ? [[t('planning.goal.cooperating'), goal.cooperating.map(({ name }) => name).join(t('design.listComma'))] as [string, React.ReactNode]] : []),
    [t('planning.goal.period'), period(goal.starts, goal.ends, language)],
    ...(goal.deliverable ? [[t('planning.goal.deliverable'), goal.deliverable] as [string, React.ReactNode]] : []),
    [t('planning.goal.action'), t(`planning.goal.action.${goal.action}`)],
    ...(goal.sourceDocument ? [[t('planning.goal.source'), [goal.sourceDocument, goal.sourceNumber, goal.sourceClause].filter(Boolean).join(' · ')] as [string, React.ReactNode]] : []),
    ...(goal.coverage ? [[t('planning.goal.coverage'), goal.coverage] as [string, React.ReactNode]] : []),
    ...(goal.takesUp.length > 0 ? [[t('planning.coverage.this-goal'), <TakenUp key="taken" goal={goal} />] as [string, React.ReactNode]] : []),
    ...(goal.parent ? [[t('planning.parent'), <Relatives key="parent" goals={[goal.parent]} />] as [string, React.ReactNode]] : []),
    ...(goal.children.length > 0 ? [[t('planning.children'), <Relatives key="children" goals={goal.children} />] as [string, React.ReactNode]] : []),
    [t('planning.goal.weight'), goal.weight],
  ]
  return (
    <PageFrame
      title={`${goal.code} ${goal.title}`}
      facts={[<SideTag key="side" side={goal.side} />, ...(goal.kind ? [t(`planning.goal.kind.${goal.kind}`)] : []), <GoalLight key="light" goal={goal} words />, ...(goal.unlinked ? [<GapTag key="gap" />] : [])]}
      audience={t('planning.goal.audience')}
      actions={<>
        {goal.can.edit && <Popover align="end" button={t('planning.goal.edit')}>{close => <EditGoalForm goal={goal} onDone={close} />}</Popover>}
        {goal.parents.length > 0 && <Popover align="end" button={t('planning.parent.name')}>{close => <ParentForm goal={goal} onDone={close} />}</Popover>}
        {goal.can.propose && <Popover align="end" button={t('planning.propose')}>{close => <ProposeChangeForm goal={goal} onDone={close} />}</Popover>}
      </>}
      trail={[{ label: t('planning.plan.of', { year: goal.planYear }), to: `/plans/${goal.plan}` }]}>
      <div className="tp-cols tp-cols-8-4">
        <div className="tp-stack">
          <MeasuresBlock goal={goal} />
          <ProgressBlock goal={goal} />
          <TasksBlock goal={goal} />
        </div>
        <div className="tp-stack">
          <LinkedBlock goal={goal} />
          {goal.side === 'business' && <CarriersBlock goal={goal} />}
          <Block title={t('planning.goal.about')}><FactsList facts={facts} /></Block>
          {(goal.mayFollowUp || goal.followUps.length > 0) && <FollowUpsBlock goal={goal} />}
          {(goal.mayRaise || goal.highlight) && <HighlightBlock goal={goal} />}
          {goal.hints.length > 0 && <Block title={t('planning.hints')}><ul>{goal.hints.map(hint => <li key={hint.code + hint.field}>{say(hint.text)}</li>)}</ul></Block>}
          {goal.proposals.length > 0 && <ProposalsBlock goal={goal} />}
          <VersionsBlock goal={goal} />
        </div>
      </div>
    </PageFrame>
  )
}

/** The items of source documents that this goal takes up; each leads to its line. */
const TakenUp = ({ goal }: { goal: GoalDetail }) => (
  <ul>{goal.takesUp.map(({ takeUp, item, document, clause, words }) => <li key={takeUp}><Link className="tp-link" to={`/plans/${goal.plan}/coverage#${item}`}>{words}</Link> <span className="tp-small tp-muted">{[document, clause].filter(Boolean).join(' · ')}</span></li>)}</ul>
)

/** Goals of a longer or shorter plan, each with the plan that it stands in. */
const Relatives = ({ goals }: { goals: GoalDetail['children'] }) => <ul>{goals.map(({ id, code, title, plan }) => <li key={id}><Link className="tp-link" to={`/plans/goals/${id}`}>{code} {title}</Link> <span className="tp-small tp-muted">{plan}</span></li>)}</ul>
