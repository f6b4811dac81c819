import { Link } from 'react-router'
import { Block } from '../../../design/block.tsx'
import { GapTag } from '../../../design/gap-tag.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { GoalLight } from './goal-light.tsx'
import type { Goal, Plan } from './plan-shapes.ts'
import './plan-tree.css'

/** Business goals with the Party goals that stand behind each; what stands alone comes last on each side. */
export const PlanTree = ({ plan, goals }: { plan: Plan; goals: readonly Goal[] }) => {
  const t = useText()
  const business = goals.filter(({ side }) => side === 'business')
  const alone = goals.filter(({ side, unlinked }) => side === 'party' && unlinked)
  const behind = (goal: Goal) => plan.links.filter(link => link.businessGoal === goal.id).flatMap(link => plan.goals.find(({ id }) => id === link.partyGoal) ?? [])
  return (
    <Block title={t('planning.tree.title')} note={t('planning.tree.note')}>
      <ul className="tp-plan-tree">
        {business.map(goal => (
          <li key={goal.id}>
            <Node plan={plan} goal={goal} />
            <ul>{behind(goal).map(party => <li key={party.id}><Node plan={plan} goal={party} /></li>)}{plan.carriers.filter(carrier => carrier.goal === goal.id).map(carrier => <li key={carrier.id} className="tp-small"><StateTag tone="line">{t(`planning.carrier.kind.${carrier.kind}`)}</StateTag> {carrier.name} <span className="tp-muted">{carrier.unit.name}</span></li>)}{goal.unlinked && <li className="tp-muted"><GapTag /> {goal.unlinkedReason ?? t('planning.unlinked.business')}</li>}</ul>
          </li>
        ))}
        {alone.map(goal => <li key={goal.id}><Node plan={plan} goal={goal} /><ul><li className="tp-muted"><GapTag /> {goal.unlinkedReason ?? t('planning.unlinked.party')}</li></ul></li>)}
      </ul>
    </Block>
  )
}

const Node = ({ plan, goal }: { plan: Plan; goal: Goal }) => {
  const t = useText()
  const parent = plan.family.find(({ child }) => child.id === goal.id)?.parent
  return <span className="tp-row"><SideDot side={goal.side} hollow={goal.unlinked} /><Link className="tp-link" to={`/plans/goals/${goal.id}`}>{goal.code} {goal.title}</Link><span className="tp-muted tp-small">{goal.unit.name}</span><GoalLight goal={goal} />{parent && <span className="tp-small tp-muted">{t('planning.parent')} <Link className="tp-link" to={`/plans/goals/${parent.id}`}>{parent.code} {parent.title}</Link></span>}</span>
}
