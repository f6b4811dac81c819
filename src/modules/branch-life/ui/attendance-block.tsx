import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Meeting } from './meeting-types.ts'
import './attendance-block.css'

type Line = Meeting['attendees'][number]
type Mark = NonNullable<Line['mark']>
type Leave = NonNullable<Line['leaveKind']>

const marks: readonly Mark[] = ['present', 'leave', 'absent']
const leaves: readonly Leave[] = ['duty', 'training', 'posting', 'annual', 'personal']

/** The recorder's list: drawn up already, all taken as present; only those who were not there are changed. */
export const AttendanceBlock = ({ meeting, onReload }: { meeting: Meeting; onReload: () => void }) => {
  const t = useText()
  const closed = meeting.state === 'held' || meeting.state === 'notHeld'
  const [editing, setEditing] = useState(meeting.can.attendance && !closed && meeting.attendees.some(line => line.expected && line.mark === null))
  const [given, setGiven] = useState<Record<string, { mark: Mark; leaveKind: Leave | null }>>({})
  const [reason, setReason] = useState('')
  const record = useAct('POST /meetings/:id/attendance')
  const markOf = (line: Line) => given[line.person] ?? (line.mark === null && line.askedLeave ? { mark: 'leave' as const, leaveKind: line.askedLeave } : { mark: line.mark ?? 'present', leaveKind: line.leaveKind })
  const set = (line: Line, mark: Mark, leaveKind: Leave | null) => setGiven(now => ({ ...now, [line.person]: { mark, leaveKind } }))
  const save = () => record.mutate({ params: { id: meeting.id }, body: { version: meeting.version, marks: meeting.attendees.map(line => ({ person: line.person, ...markOf(line) })), ...(closed ? { reason } : {}) } })
  const navigate = useNavigate()
  const showCode = useAct('POST /meetings/:id/arrival-code', { onDone: () => void navigate(`/branch-life/meetings/${meeting.id}/code`) })
  const columns: Column<Line>[] = [
    { key: 'name', header: t('branch-life.name'), names: true, cell: line => <>{line.name}{line.asOrdinaryMember && <span className="tp-muted"> {t('branch-life.ordinary')}</span>}{line.askedLeave && line.mark === null && <> <StateTag tone="info">{t('branch-life.leave.asked.short')}</StateTag></>}{line.arrived && <> <StateTag tone="info">{t('branch-life.arrival.short')}</StateTag></>}{!line.expected && <> <StateTag tone="line">{t('branch-life.guest')}</StateTag></>}</> },
    ...(meeting.jointUnits.length > 0 ? [{ key: 'unit', header: t('branch-life.held-by'), cell: (line: Line) => line.unit.name }] : []),
    ...(meeting.quorum ? [{ key: 'vote', header: t('branch-life.vote'), cell: (line: Line) => t(line.voting ? 'branch-life.vote.yes' : 'branch-life.vote.no') }] : []),
    { key: 'mark', header: t('branch-life.mark'), cell: line => (editing ? <MarkInput line={line} value={markOf(line)} onChange={(mark, leave) => set(line, mark, leave)} /> : <MarkWord line={line} />) },
  ]
  return (
    <Block flush title={t('branch-life.attendance')} note={meeting.state === 'planned' || meeting.state === 'noticed' ? undefined : t('branch-life.attendance.note', { due: meeting.due, attended: meeting.attended })}
      end={meeting.can.attendance && !editing && <Button size="row" onClick={() => setEditing(true)}>{t(closed ? 'branch-life.attendance.correct' : 'branch-life.attendance.save')}</Button>}
      foot={editing && (
        <div className="bl-attendance-foot">
          <FormProblem error={record.error ?? showCode.error} onReload={onReload} />
          {closed && <TextField label={t('branch-life.reason.correct')} value={reason} maxLength={200} onChange={setReason} />}
          {!closed && <p className="tp-muted">{t('branch-life.attendance.hint')}</p>}
          <div className="tp-btns"><Button kind={closed ? undefined : 'primary'} busy={record.isPending} onClick={save}>{t(closed ? 'branch-life.attendance.correct' : 'branch-life.attendance.save')}</Button>{meeting.can.showCode && <Button busy={showCode.isPending} onClick={() => showCode.mutate({ params: { id: meeting.id } })}>{t('branch-life.arrival.show')}</Button>}{closed && <Button kind="quiet" onClick={() => { setEditing(false); setGiven({}) }}>{t('design.notNow')}</Button>}</div>
        </div>
      )}>
      <DataTable caption={t('branch-life.attendance')} columns={columns} rows={meeting.attendees} rowKey={line => line.person} />
    </Block>
  )
}

const MarkWord = ({ line }: { line: Line }) => {
  const t = useText()
  if (line.mark === null) return <span className="tp-muted">{t('branch-life.mark.none')}</span>
  return <>{t(`branch-life.mark.${line.mark}`)}{line.leaveKind && <span className="tp-muted"> · {t(`branch-life.leave.${line.leaveKind}`)}</span>}</>
}

const MarkInput = ({ line, value, onChange }: { line: Line; value: { mark: Mark; leaveKind: Leave | null }; onChange: (mark: Mark, leaveKind: Leave | null) => void }) => {
  const t = useText()
  return (
    <span className="bl-marks">
      <select className="tp-input" aria-label={t('branch-life.mark.of', { name: line.name })} value={value.mark} onChange={event => { const mark = event.target.value as Mark; onChange(mark, mark === 'leave' ? 'duty' : null) }}>
        {marks.map(mark => <option key={mark} value={mark}>{t(`branch-life.mark.${mark}`)}</option>)}
      </select>
      {value.mark === 'leave' && (
        <select className="tp-input" aria-label={t('branch-life.leave.of', { name: line.name })} value={value.leaveKind ?? 'duty'} onChange={event => onChange('leave', event.target.value as Leave)}>
          {leaves.map(leave => <option key={leave} value={leave}>{t(`branch-life.leave.${leave}`)}</option>)}
        </select>
      )}
    </span>
  )
}
