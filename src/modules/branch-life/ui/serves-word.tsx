import { GapTag } from '../../../design/gap-tag.tsx'
import { SideTag } from '../../../design/side-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { MeetingRow } from './meeting-types.ts'

/** The business goal that a meeting serves, or that none is named yet. */
export const ServesWord = ({ meeting }: { meeting: Pick<MeetingRow, 'serves' | 'unlinked'> }) => {
  const t = useText()
  if (meeting.serves) return <SideTag side="business">{meeting.serves.code} {meeting.serves.title}</SideTag>
  return meeting.unlinked ? <GapTag>{t('design.gap')}</GapTag> : null
}
