import { DateField } from '../../../design/fields/date-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'

export type Meeting = { title: string; date: string }

/** Which meeting decided: written once for the whole review. */
export const MeetingFields = ({ meeting, onChange, today }: { meeting: Meeting; onChange: (meeting: Meeting) => void; today: string }) => {
  const t = useText()
  return (
    <div className="tp-meeting-fields">
      <TextField label={t('commitments.review.meeting')} value={meeting.title} maxLength={80} onChange={title => onChange({ ...meeting, title })} />
      <DateField label={t('commitments.review.meeting.date')} value={meeting.date} max={today} onChange={date => onChange({ ...meeting, date })} />
    </div>
  )
}
