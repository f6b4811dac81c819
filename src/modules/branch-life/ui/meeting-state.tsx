import { StateTag, type TagTone } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { MeetingRow } from './meeting-types.ts'

const tones: Record<MeetingRow['state'], TagTone> = { planned: 'line', noticed: 'info', held: 'ok', notHeld: 'warn' }

/** Where a meeting stands, in words; a late entry says so beside. */
export const MeetingState = ({ state, late }: { state: MeetingRow['state']; late: boolean }) => {
  const t = useText()
  return <><StateTag tone={tones[state]}>{t(`branch-life.state.${state}`)}</StateTag>{late && <> <StateTag tone="line">{t('branch-life.late')}</StateTag></>}</>
}
