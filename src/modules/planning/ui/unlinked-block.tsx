import { Link } from 'react-router'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { buttonClass } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { Popover } from '../../../design/popover.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Goal, Plan } from './plan-shapes.ts'
import './unlinked-block.css'

/** What stands on one side alone, kindly: what it is, the reason if one was stated, and the way to pair it. */
export const UnlinkedBlock = ({ plan, goals }: { plan: Plan; goals: readonly Goal[] }) => {
  const t = useText()
  const alone = goals.filter(({ unlinked }) => unlinked)
  return (
    <Block title={t('planning.unlinked.heading')} note={t('planning.unlinked.count', { count: alone.length })} flush foot={t('planning.unlinked.foot')}>
      {alone.length === 0 ? <p className="tp-alone-none">{t('planning.unlinked.all-linked')}</p> : <ul className="tp-alone">{alone.map(goal => <Alone key={goal.id} plan={plan} goal={goal} />)}</ul>}
    </Block>
  )
}

const Alone = ({ plan, goal }: { plan: Plan; goal: Goal }) => {
  const t = useText()
  const link = useAct('POST /links')
  const others = plan.goals.filter(other => other.side !== goal.side && (goal.side === 'party' ? goal.can.link : other.can.link))
  const pair = (other: string) => link.mutate({ body: goal.side === 'party' ? { partyGoal: goal.id, businessGoal: other } : { partyGoal: other, businessGoal: goal.id } })
  return (
    <li>
      <div><SideDot side={goal.side} hollow /> <Link className="tp-link tp-strong" to={`/plans/goals/${goal.id}`}>{goal.code} {goal.title}</Link></div>
      <p>{goal.unlinkedReason ? t('planning.unlinked.reason-stated', { reason: goal.unlinkedReason }) : t(`planning.unlinked.${goal.side}`)}</p>
      <FormProblem error={link.error} />
      {others.length > 0 && (
        <Popover align="end" button={t('planning.link')} buttonClass={buttonClass({ size: 'row' })} label={t('planning.link.with', { title: `${goal.code} ${goal.title}` })}>
          {close => <ul className="tp-alone-choices" aria-label={t('planning.link.to')}>{others.map(other => <li key={other.id}><button type="button" onClick={() => { close(); pair(other.id) }}><SideDot side={other.side} /> {other.code} {other.title}</button></li>)}</ul>}
        </Popover>
      )}
    </li>
  )
}
