import { Link } from 'react-router'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { SideTag } from '../../../design/side-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Drawing } from './use-drawing.ts'
import { ItemLinks } from './item-links.tsx'
import type { IntegrationMap, MapGoal } from './map-shapes.ts'
import { candidatesFor, nameOf } from './pair-rules.ts'

/** The goal that was chosen: what it is linked with, and the ways to draw a line from it or to end one. */
export const ItemPanel = ({ map, goal, drawing }: { map: IntegrationMap; goal: MapGoal; drawing: Drawing }) => {
  const t = useText()
  const begun = drawing.from === goal
  const free = candidatesFor(map, goal)
  const mayNot = goal.side === 'party' ? !goal.can.link : !map.goals.some(other => other.side === 'party' && other.can.link)
  return (
    <Block title={nameOf(goal)} foot={<Link className="tp-link" to={`/plans/goals/${goal.id}`}>{t('integration.item.open')}</Link>}>
      <div className="tp-map-side">
        <p><SideTag side={goal.side} /> {goal.unit.name}</p>
        {goal.unlinked && <p className="tp-sec">{goal.reason ? t('integration.map.reason', { reason: goal.reason }) : t('integration.map.reason.none')}</p>}
        <ItemLinks map={map} goal={goal} onEnded={() => drawing.say(t('integration.end.done'))} />
        {mayNot && <p className="tp-sec tp-small">{t('integration.item.may-not')}</p>}
        {free.length > 0 && <div className="tp-btns tp-map-act"><Button size="row" aria-pressed={begun} onClick={() => (begun ? drawing.stop() : drawing.start(goal))}>{t(begun ? 'integration.link.stop' : 'integration.link.start')}</Button></div>}
      </div>
    </Block>
  )
}
