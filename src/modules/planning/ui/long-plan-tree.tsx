import { Link } from 'react-router'
import { Block } from '../../../design/block.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Goal, Plan } from './plan-shapes.ts'
import './plan-tree.css'

/** Goals of a plan of several years, each with the goals of shorter plans that carry it forward. */
export const LongPlanTree = ({ plan, goals }: { plan: Plan; goals: readonly Goal[] }) => {
  const t = useText()
  return (
    <Block title={t('planning.tree.long')}>
      <ul className="tp-plan-tree">
        {goals.map(goal => {
          const children = plan.family.filter(({ parent }) => parent.id === goal.id)
          return (
            <li key={goal.id}>
              <span className="tp-row"><SideDot side={goal.side} /><Link className="tp-link" to={`/plans/goals/${goal.id}`}>{goal.code} {goal.title}</Link><span className="tp-muted tp-small">{goal.unit.name}</span></span>
              <ul>{children.length === 0 ? <li className="tp-muted">{t('planning.children.none')}</li> : children.map(({ child }) => <li key={child.id}><SideDot side={goal.side} /> <Link className="tp-link" to={`/plans/goals/${child.id}`}>{child.code} {child.title}</Link> <span className="tp-muted tp-small">{child.plan}</span></li>)}</ul>
            </li>
          )
        })}
      </ul>
    </Block>
  )
}
