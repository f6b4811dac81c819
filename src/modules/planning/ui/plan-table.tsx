import { Link } from 'react-router'
import { Block } from '../../../design/block.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { GapTag } from '../../../design/gap-tag.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { GoalLight } from './goal-light.tsx'
import { leadMeasure, MeasureValue, targetWords } from './measure-value.tsx'
import type { Goal, Plan } from './plan-shapes.ts'

/** The same goals as rows, side after side. */
export const PlanTable = ({ plan, goals }: { plan: Plan; goals: readonly Goal[] }) => {
  const t = useText()
  const rows = [...goals].sort((a, b) => (a.side === b.side ? 0 : a.side === 'party' ? -1 : 1))
  return (
    <Block flush>
      <DataTable caption={plan.title} rows={rows} rowKey={goal => goal.id} group={goal => t(`planning.side.${goal.side}`)}
        columns={[
          { key: 'title', header: t('planning.goal.title'), names: true, cell: goal => <><SideDot side={goal.side} hollow={goal.unlinked} /> <Link className="tp-link" to={`/plans/goals/${goal.id}`}>{goal.code} {goal.title}</Link></> },
          { key: 'unit', header: t('planning.goal.unit'), cell: goal => goal.unit.name },
          { key: 'period', header: t('planning.goal.period'), cell: goal => <span className="tp-nowrap">{plan.years > 1 ? `${goal.starts} – ${goal.ends}` : `${goal.starts.slice(5)} – ${goal.ends.slice(5)}`}</span> },
          { key: 'measure', header: t('planning.measure'), cell: goal => leadMeasure(goal.measures)?.label },
          { key: 'value', header: t('planning.measure.value'), figures: true, cell: goal => { const lead = leadMeasure(goal.measures); return lead && <MeasureValue goal={goal} measure={lead} today={plan.today} /> } },
          { key: 'target', header: t('planning.measure.target'), figures: true, cell: goal => { const lead = leadMeasure(goal.measures); return lead && targetWords(lead) } },
          { key: 'weight', header: t('planning.goal.weight'), figures: true, cell: goal => goal.weight },
          { key: 'light', header: t('planning.light'), cell: goal => <GoalLight goal={goal} /> },
          { key: 'links', header: t('planning.link'), cell: goal => (goal.unlinked ? <GapTag /> : partners(plan, goal)) },
        ]} />
    </Block>
  )
}

const partners = (plan: Plan, goal: Goal): string => {
  const code = new Map(plan.goals.map(one => [one.id, one.code]))
  return plan.links.flatMap(link => (link.partyGoal === goal.id ? [link.businessGoal] : link.businessGoal === goal.id ? [link.partyGoal] : [])).map(id => code.get(id)).join(' ')
}
