import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Kind } from './meeting-types.ts'

/** That a kind is yet to come, will end or has ended; nothing for one that simply stands. */
export const KindState = ({ kind: { state, fromDay, ends } }: { kind: Pick<Kind, 'state' | 'fromDay' | 'ends'> }) => {
  const t = useText()
  if (state === 'ahead') return <> <StateTag tone="info">{t('branch-life.kinds.state.ahead', { day: fromDay })}</StateTag></>
  if (ends === null) return null
  return <> <StateTag tone="line">{t(state === 'ended' ? 'branch-life.kinds.state.ended' : 'branch-life.kinds.state.ends', { day: ends })}</StateTag></>
}
