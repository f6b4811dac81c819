import { Link } from 'react-router'
import { Block } from '../../../design/block.tsx'
import { TwoLaneTimeline, type TimelineItem } from '../../../design/timeline/two-lane-timeline.tsx'
import { SideTag } from '../../../design/side-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { useLightSentence } from './goal-light.tsx'
import { doneShare, leadMeasure, MeasureValue, targetWords } from './measure-value.tsx'
import type { Goal, Plan } from './plan-shapes.ts'

type PlanLanesProps = { plan: Plan; goals: readonly Goal[]; picked: string | undefined; onPick: (id: string) => void }

/** Both sides on one axis; links stand where they were made; what is picked says below what stands behind it. */
export const PlanLanes = ({ plan, goals, picked, onPick }: PlanLanesProps) => {
  const t = useText()
  const lightSentence = useLightSentence()
  const itemOf = (goal: Goal): TimelineItem => {
    const lead = leadMeasure(goal.measures)
    return {
      id: goal.id,
      title: `${goal.code} ${goal.title}`,
      subtitle: [goal.unit.name, goal.person?.name].filter(Boolean).join(' · '),
      from: goal.starts,
      to: goal.ends,
      done: doneShare(goal.measures),
      unlinked: goal.unlinked,
      note: goal.unlinked ? t(`planning.unlinked.${goal.side}`) : lead && <>{lead.label} <MeasureValue goal={goal} measure={lead} today={plan.today} /></>,
      ...(goal.light === 'late' || goal.light === 'overdue' ? { light: { state: goal.light, sentence: lightSentence(goal) } } : {}),
    }
  }
  const of = (side: Goal['side']) => goals.filter(goal => goal.side === side).map(itemOf)
  const shown = goals.find(({ id }) => id === picked)
  return (
    <Block flush foot={shown ? <Picked plan={plan} goal={shown} /> : t('planning.pick')}
      title={plan.title} end={<span className="tp-row tp-small tp-sec"><SideTag side="party" bare /><SideTag side="business" bare />{t('planning.link.legend')}</span>}>
      <TwoLaneTimeline label={t('planning.lanes.label', { title: plan.title })} from={`${plan.year}-01-01`} to={`${plan.year}-12-31`} today={plan.today} party={of('party')} business={of('business')}
        notes={{ party: t('planning.side.party.lane'), business: t('planning.side.business.lane') }} links={plan.links.map(link => ({ party: link.partyGoal, business: link.businessGoal, on: link.madeOn }))} picked={picked} onPick={onPick} />
    </Block>
  )
}

const Picked = ({ plan, goal }: { plan: Plan; goal: Goal }) => {
  const t = useText()
  const others = plan.links.filter(link => link.partyGoal === goal.id || link.businessGoal === goal.id).map(link => plan.goals.find(({ id }) => id === (link.partyGoal === goal.id ? link.businessGoal : link.partyGoal))!)
  const lead = leadMeasure(goal.measures)
  return (
    <div className="tp-between">
      <span><SideTag side={goal.side} bare>{`${goal.code} ${goal.title}`}</SideTag> {lead && targetWords(lead) !== '' && <span className="tp-sec">{lead.label} {targetWords(lead)}{t('design.comma')}</span>}
        <span className="tp-sec">{others.length > 0 ? t('planning.picked.behind', { names: others.map(other => `${other.code} ${other.title}`).join(t('design.listComma')) }) : t(`planning.unlinked.${goal.side}`)}</span></span>
      <Link className="tp-link tp-nowrap" to={`/plans/goals/${goal.id}`}>{t('planning.open')}</Link>
    </div>
  )
}
