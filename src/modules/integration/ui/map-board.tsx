import { Block } from '../../../design/block.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Drawing } from './use-drawing.ts'
import { MapLines } from './map-lines.tsx'
import { MapNode } from './map-node.tsx'
import type { IntegrationMap, MapGoal } from './map-shapes.ts'
import './map-board.css'

type MapBoardProps = { map: IntegrationMap; picked: MapGoal | undefined; drawing: Drawing; onPick: (goal: MapGoal) => void }

/** The map: Party side left, business side right, lines between; below, floating towards the middle, what stands alone. */
export const MapBoard = ({ map, picked, drawing, onPick }: MapBoardProps) => {
  const t = useText()
  const of = (side: MapGoal['side'], unlinked: boolean) => map.goals.filter(goal => goal.side === side && goal.unlinked === unlinked)
  const [party, business] = [of('party', false), of('business', false)]
  const gaps = map.goals.filter(({ unlinked }) => unlinked)
  const rows = Math.max(party.length, business.length)
  const column = (side: MapGoal['side'], goals: readonly MapGoal[], name: string) => (
    <ul className={`tp-map-col tp-map-col-${side}`} aria-label={name}>{goals.map(goal => <li key={goal.id}><MapNode map={map} goal={goal} picked={picked?.id === goal.id} drawing={drawing} onPick={onPick} /></li>)}</ul>
  )
  return (
    <Block flush>
      <div className="tp-board" data-drawing={drawing.from ? 'yes' : undefined}>
        <div className="tp-map-head">
          <span className="tp-map-head-party"><b>{t('integration.map.party')}</b> {t('integration.map.side', { count: party.length })}</span>
          <span>{t('integration.map.lines', { count: map.links.length })}</span>
          <span className="tp-map-head-business"><b>{t('integration.map.business')}</b> {t('integration.map.side', { count: business.length })}</span>
        </div>
        {rows > 0 && (
          <div className="tp-map-cols" style={{ '--tp-map-rows': rows } as React.CSSProperties}>
            {column('party', party, t('integration.map.party'))}
            <MapLines party={party} business={business} links={map.links} picked={picked?.id} />
            {column('business', business, t('integration.map.business'))}
          </div>
        )}
        <section className="tp-map-gaps" aria-label={t('integration.map.gaps')}>
          <h3>{t('integration.map.gaps')}{gaps.length > 0 && <span> {gaps.length}</span>}</h3>
          {gaps.length === 0 ? <p className="tp-sec">{t('integration.map.gaps.none')}</p> : (
            <div className="tp-map-floats">
              {column('party', of('party', true), `${t('integration.map.gaps')} ${t('integration.map.party')}`)}
              {column('business', of('business', true), `${t('integration.map.gaps')} ${t('integration.map.business')}`)}
            </div>
          )}
          {gaps.length > 0 && <p className="tp-map-hint">{t('integration.map.gaps.hint')}</p>}
        </section>
        <svg className="tp-thread" aria-hidden="true"><path d="" /></svg>
      </div>
    </Block>
  )
}
