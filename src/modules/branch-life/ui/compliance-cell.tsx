import { Link } from 'react-router'
import { useSession } from '../../../app-shell/session.tsx'
import { LinkButton } from '../../../design/button.tsx'
import { Figure } from '../../../design/figure/figure.tsx'
import { period } from '../../../design/format-date.ts'
import { Light, type LightState } from '../../../design/light.tsx'
import { Popover } from '../../../design/popover.tsx'
import { useLanguage, useSay, useText } from '../../../design/use-text.ts'
import { daysBetween } from '../../../foundation/clock/day.ts'
import { indicatorsOfDuty } from './duty-indicators.ts'
import type { Compliance, DutyCell } from './meeting-types.ts'
import './compliance-cell.css'

type Duty = Compliance['branches'][number]['duties'][number]
type Unit = { id: string; name: string }

const lights: Record<Exclude<DutyCell['state'], 'ahead'>, LightState> = { done: 'done', late: 'lateEntry', short: 'short', missing: 'missing', grace: 'grace', waiting: 'waiting' }
const words = { done: 'branch-life.matrix.done', late: 'branch-life.matrix.lateEntry', short: 'branch-life.matrix.noQuorum', missing: 'branch-life.matrix.missed', grace: 'branch-life.matrix.grace', waiting: 'branch-life.matrix.waiting' } as const

/** One period of one duty: its glyph (and k/n where several are owed); opened, the meetings behind it and what is missing. */
export const ComplianceCell = ({ branch, duty, cell }: { branch: Unit; duty: Duty; cell: DutyCell }) => {
  const t = useText()
  const say = useSay()
  const language = useLanguage()
  const { can, today } = useSession()
  if (cell.state === 'ahead') return null
  const when = period(cell.from, cell.to, language)
  const sentence = t('branch-life.matrix.cell', { branch: branch.name, duty: say(duty.label), period: when, state: t(words[cell.state]), due: cell.due, held: cell.held })
  const many = cell.due > 1
  const light = cell.state === 'done' && cell.unlinked ? 'oneSided' : lights[cell.state]
  return (
    <>
      {!(many && cell.state === 'done') && (
        <Popover buttonClass="bl-cell" label={sentence} button={<Light state={light} />}>
          {() => (
            <div className="bl-cell-sheet">
              <h3>{t('branch-life.matrix.cell.title', { branch: branch.name, duty: say(duty.label) })}</h3>
              <p className="tp-muted">{when} · {t('branch-life.matrix.cell.note', { due: cell.due, held: cell.held, dueBy: cell.dueBy })}</p>
              <ul>
                {cell.meetings.map(meeting => (
                  <li key={`${meeting.id} ${meeting.unit.id}`}>
                    <Light state={meeting.state === 'held' ? (meeting.late ? 'lateEntry' : 'done') : 'short'}>
                      <Link to={meeting.module === 'rhythms' ? '/duties?view=reports' : `/branch-life/meetings/${meeting.id}`}>{meeting.day.slice(5)} {meeting.unit.name}</Link> · {meeting.module === 'rhythms' ? t('branch-life.matrix.cell.report', { title: meeting.title, recorder: meeting.recorder }) : t('branch-life.matrix.cell.by', { attended: meeting.attended, due: meeting.due, recorder: meeting.recorder })}
                    </Light>
                  </li>
                ))}
                {cell.missing.map(unit => <li key={unit.id}><Light state={cell.state === 'waiting' ? 'waiting' : cell.state === 'grace' ? 'grace' : 'missing'}>{unit.name} · {cell.state === 'waiting' ? t('branch-life.matrix.waiting') : cell.dueBy < today ? t('branch-life.matrix.cell.overdue', { days: daysBetween(cell.dueBy, today) }) : t('branch-life.matrix.cell.missing')}</Light></li>)}
              </ul>
              {cell.missing.length > 0 && can('branch-life.record') && <LinkButton size="row" to={duty.sort === 'report' ? '/duties?view=reports' : `/branch-life/new?kind=${duty.duty}&unit=${cell.missing[0]!.id}`}>{t('branch-life.matrix.cell.add')}</LinkButton>}
            </div>
          )}
        </Popover>
      )}
      {many && <span className="bl-of"><Figure value={cell.held} figure={{ indicator: indicatorsOfDuty(duty.duty).done, scope: branch.id, from: cell.from, to: cell.to }} name={sentence} />/{cell.due}</span>}
    </>
  )
}
