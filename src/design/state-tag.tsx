import { Icon } from './icon.tsx'
import { Star } from './star.tsx'
import './tags.css'

export type TagTone = 'ok' | 'warn' | 'danger' | 'info' | 'gold' | 'line'

/** A state as a tinted word. Danger carries the octagon and gold the star, so that colour never speaks alone. No more than two in a row. */
export const StateTag = ({ tone = 'info', children }: { tone?: TagTone; children: React.ReactNode }) => (
  <span className={`tp-tag tp-tag-${tone}`}>
    {tone === 'danger' && <Icon name="octagon" size="xs" />}
    {tone === 'gold' && <Star />}
    {children}
  </span>
)
