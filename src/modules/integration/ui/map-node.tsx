import { Light } from '../../../design/light.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Drawing } from './use-drawing.ts'
import type { IntegrationMap, MapGoal } from './map-shapes.ts'
import { linksOf, nameOf } from './pair-rules.ts'
import { useDrag } from './use-drag.ts'

type MapNodeProps = { map: IntegrationMap; goal: MapGoal; picked: boolean; drawing: Drawing; onPick: (goal: MapGoal) => void }

/** One goal on the map: round on the Party side, square on the business side, dashed while it stands alone. */
export const MapNode = ({ map, goal, picked, drawing, onPick }: MapNodeProps) => {
  const t = useText()
  const drag = useDrag(map, goal, drawing)
  const names = linksOf(map, goal).map(({ other }) => nameOf(other)).join(t('design.listComma'))
  const reason = goal.reason ? t('integration.map.reason', { reason: goal.reason }) : t('integration.map.reason.none')
  const choosing = drawing.from !== null
  const candidate = drawing.candidates.includes(goal)
  const look = ['tp-node', `tp-node-${goal.side}`, goal.unlinked && 'tp-node-alone', picked && 'tp-node-picked', drawing.from === goal && 'tp-node-from', choosing && candidate && 'tp-node-candidate', choosing && !candidate && drawing.from !== goal && 'tp-node-away'].filter(Boolean).join(' ')
  const press = () => (drawing.from && candidate ? drawing.reach(drawing.from, goal) : onPick(goal))
  const turn = (event: React.KeyboardEvent) => {
    if (!drawing.from) return
    if (event.key === 'Escape') { event.preventDefault(); drawing.stop(); return }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || drawing.candidates.length === 0) return
    event.preventDefault()
    const at = drawing.candidates.indexOf(goal)
    const next = drawing.candidates[(at + step + drawing.candidates.length) % drawing.candidates.length]
    if (next) document.getElementById(`goal-${next.id}`)?.focus()
  }
  return (
    <button id={`goal-${goal.id}`} type="button" data-goal={goal.id} className={look} aria-pressed={picked} onKeyDown={turn} {...drag} onClick={press}>
      <i className={`tp-dot tp-dot-${goal.side}${goal.unlinked ? ' tp-dot-hollow' : ''}`} aria-hidden="true" />
      <span className="tp-hidden">{t(`integration.map.${goal.side}`)} </span>
      <span className="tp-node-words"><b>{nameOf(goal)}</b><small>{goal.unit.name}</small>{goal.unlinked && <small className="tp-node-reason">{reason}</small>}</span>
      <span className="tp-hidden">{goal.unlinked ? t('integration.map.node.alone') : t('integration.map.node.linked', { names })}</span>
      {(goal.light === 'late' || goal.light === 'overdue') && <Light state={goal.light} />}
    </button>
  )
}
