import { useText } from './use-text.ts'
import './tags.css'

export type Side = 'party' | 'business'

/** Which of the two sides: round and warm for Party, square and cold for business. `bare` leaves the ground out (legends, inline). */
export const SideTag = ({ side, bare, children }: { side: Side; bare?: boolean; children?: React.ReactNode }) => {
  const t = useText()
  return <span className={`tp-side tp-side-${side}${bare ? ' tp-side-bare' : ''}`}>{children ?? t(`design.side.${side}`)}</span>
}

/** The dot alone, before a title whose side is said elsewhere; hollow when the thing stands on one side only. */
export const SideDot = ({ side, hollow }: { side: Side; hollow?: boolean }) => {
  const t = useText()
  return <i className={`tp-dot tp-dot-${side}${hollow ? ' tp-dot-hollow' : ''}`} role="img" aria-label={t(`design.side.${side}`)} />
}
