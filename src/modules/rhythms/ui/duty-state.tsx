import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Duty } from './duty-words.ts'

/** That a duty is yet to come, will end or has ended; nothing for one that simply stands. */
export const DutyState = ({ duty: { state, fromDay, ends } }: { duty: Pick<Duty, 'state' | 'fromDay' | 'ends'> }) => {
  const t = useText()
  if (state === 'ahead') return <> <StateTag tone="info">{t('rhythms.state.ahead', { day: fromDay })}</StateTag></>
  if (ends === null) return null
  return <> <StateTag tone="line">{t(state === 'ended' ? 'rhythms.state.ended' : 'rhythms.state.ends', { day: ends })}</StateTag></>
}
