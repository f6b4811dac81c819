import { SideDot } from '../../../design/side-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { EndLinkForm } from './end-link-form.tsx'
import type { IntegrationMap, MapGoal } from './map-shapes.ts'
import { linksOf, nameOf } from './pair-rules.ts'

/** What a goal is linked with: by whom, since when, why; those who may end a link do it here. */
export const ItemLinks = ({ map, goal, onEnded }: { map: IntegrationMap; goal: MapGoal; onEnded: () => void }) => {
  const t = useText()
  const links = linksOf(map, goal)
  if (links.length === 0) return null
  return (
    <ul className="tp-map-links" aria-label={t('integration.item.links', { count: links.length })}>
      {links.map(({ link, other }) => (
        <li key={link.id}>
          <div><SideDot side={other.side} /> {nameOf(other)}</div>
          <p>{[other.unit.name, t('integration.item.made', { by: link.madeBy, on: link.madeOn }), link.why].filter(Boolean).join(' · ')}</p>
          {link.can.end && <EndLinkForm link={link.id} title={nameOf(other)} onDone={onEnded} />}
        </li>
      ))}
    </ul>
  )
}
