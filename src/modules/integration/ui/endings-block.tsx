import { Block } from '../../../design/block.tsx'
import { useText } from '../../../design/use-text.ts'
import type { IntegrationMap } from './map-shapes.ts'

/** The links that were ended, newest first, each with its reason. */
export const EndingsBlock = ({ endings }: { endings: IntegrationMap['endings'] }) => {
  const t = useText()
  if (endings.length === 0) return null
  return (
    <Block title={t('integration.endings')} flush>
      <ul className="tp-map-list">{endings.map(ending => <li key={ending.link}><span>{ending.party} — {ending.business}</span><span className="tp-sec tp-small">{t('integration.endings.by', ending)}</span></li>)}</ul>
    </Block>
  )
}
