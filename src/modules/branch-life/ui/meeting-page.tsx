import { useState } from 'react'
import { useParams } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { usePhone } from '../../../app-shell/use-phone.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { dayInSentence, weekday } from '../../../design/format-date.ts'
import { Light } from '../../../design/light.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useLanguage, useSay, useText } from '../../../design/use-text.ts'
import { AttendanceBlock } from './attendance-block.tsx'
import { EditMeetingForm } from './edit-meeting-form.tsx'
import { LeaveBlock } from './leave-block.tsx'
import { MeetingActs } from './meeting-acts.tsx'
import { MeetingState } from './meeting-state.tsx'
import type { Meeting } from './meeting-types.ts'
import { MinutesBlock } from './minutes-block.tsx'
import { PapersBlock } from './papers-block.tsx'
import { ResolutionsBlock } from './resolutions-block.tsx'
import { ServesBlock } from './serves-block.tsx'

/** One meeting: agenda, attendance, minutes and resolutions; what can be done with it stands where it is done. */
export const Page = () => {
  const { id } = useParams()
  const t = useText()
  const { data, error, refetch } = useCall('GET /meetings/:id', id ? { params: { id } } : null)
  if (error) return <PageProblem error={error} audience={t('branch-life.audience')} onRetry={() => void refetch()} />
  if (!data) return <Block><Skeleton lines={8} /></Block>
  return <MeetingView meeting={data} onReload={() => void refetch()} />
}

const MeetingView = ({ meeting, onReload }: { meeting: Meeting; onReload: () => void }) => {
  const t = useText()
  const say = useSay()
  const language = useLanguage()
  const { today } = useSession()
  const phone = usePhone()
  const facts = [say(meeting.label), meeting.unit.name, `${dayInSentence(meeting.day, language, today)} ${weekday(meeting.day, language)}${meeting.starts ? ` ${meeting.starts}` : ''}`, <MeetingState key="state" state={meeting.state} late={meeting.late} />]
  return (
    <PageFrame title={meeting.title} facts={facts} audience={t('branch-life.audience')} trail={[{ label: t('branch-life.title'), to: '/branch-life' }]}>
      {phone && <div className="bl-leave-top"><LeaveBlock meeting={meeting} /></div>}
      <div className="tp-cols tp-cols-8-4">
        <div>
          {meeting.agenda.length > 0 && <Block title={t('branch-life.agenda')}><ol>{meeting.agenda.map((item, at) => <li key={at}>{at + 1}. {item.item}{item.speaker && ` · ${item.speaker}`}</li>)}</ol></Block>}
          <AttendanceBlock key={meeting.version} meeting={meeting} onReload={onReload} />
          <MinutesBlock key={`minutes ${meeting.version}`} meeting={meeting} onReload={onReload} />
          {meeting.keepsContent && meeting.state === 'held' && <ResolutionsBlock meeting={meeting} onReload={onReload} />}
        </div>
        <div>
          {!phone && <LeaveBlock meeting={meeting} />}
          <MeetingActs meeting={meeting} onReload={onReload} />
          <ServesBlock meeting={meeting} onReload={onReload} />
          <PapersBlock meeting={meeting} />
          <FactsBlock key={`facts ${meeting.version}`} meeting={meeting} onReload={onReload} />
          {meeting.corrections.length > 0 && <Block title={t('branch-life.corrections')}><ul>{meeting.corrections.map(one => <li key={one.version}><span className="tp-num">{one.at.slice(0, 10)}</span> {t('branch-life.correction.line', { by: one.by, reason: one.reason })}</li>)}</ul></Block>}
        </div>
      </div>
    </PageFrame>
  )
}

const FactsBlock = ({ meeting, onReload }: { meeting: Meeting; onReload: () => void }) => {
  const t = useText()
  const [editing, setEditing] = useState(false)
  const say = useSay()
  const rows: [string, React.ReactNode][] = []
  if (meeting.place) rows.push([t('branch-life.place'), meeting.place])
  if (meeting.quorum && meeting.state !== 'planned' && meeting.state !== 'noticed') rows.push([t('branch-life.quorum'), <span key="q" className="bl-quorum"><Light state={meeting.quorum.met ? 'yes' : 'short'} />{say(meeting.quorum.sentence)}</span>])
  if (meeting.notHeldReason) rows.push([t('branch-life.not-held.reason'), meeting.notHeldReason])
  if (meeting.lateReason) rows.push([t('branch-life.reason.late'), meeting.lateReason])
  if (meeting.form) rows.push([t('branch-life.form.form'), t(`branch-life.form.${meeting.form}`)])
  if (meeting.subject) rows.push([t('branch-life.subject'), meeting.subject])
  if (meeting.studyHours) rows.push([t('branch-life.hours'), String(meeting.studyHours)])
  for (const joint of meeting.jointUnits) rows.push([t('branch-life.joint', { names: '' }), t(joint.confirmedBy ? 'branch-life.joint.confirmed' : 'branch-life.joint.waits', { unit: joint.unit.name })])
  if (meeting.satisfies.length > 0) rows.push([t('branch-life.counts'), meeting.satisfies.map(duty => say(duty.label)).join(t('design.listComma'))])
  rows.push([t('branch-life.recorder'), `${meeting.closedBy ?? meeting.enteredBy}${meeting.closedAt ? ` · ${meeting.closedAt.slice(0, 10)}` : ''}`])
  const edits = meeting.can.record || meeting.can.correct
  return (
    <Block title={t('branch-life.facts')} end={edits && !editing && <Button size="row" onClick={() => setEditing(true)}>{t(meeting.can.correct ? 'branch-life.edit.details' : 'branch-life.edit')}</Button>}>
      {editing ? <EditMeetingForm meeting={meeting} onReload={onReload} onClose={() => setEditing(false)} /> : <FactsList facts={rows} />}
    </Block>
  )
}
