import { Link } from 'react-router'
import { Light } from '../../../design/light.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { DueDay } from './plan-shapes.ts'

/** One goal or task on the day on which it falls due; leads to it. `short`: in a cell of a month. */
export const DueLine = ({ one, short }: { one: DueDay; short?: boolean }) => {
  const t = useText()
  const to = one.what === 'goal' ? `/plans/goals/${one.goal}` : `/plans/goals/${one.goal}#${one.id}`
  const words = one.what === 'goal' ? `${one.code} ${one.title}` : `${one.code} ${t('planning.calendar.task', { title: one.title })}`
  const side = t(`planning.side.${one.side}`)
  const late = one.state === 'late' || one.state === 'overdue'
  if (short) return <Link className={`tp-due tp-due-${one.side}${late ? ' tp-due-late' : ''}`} to={to} title={`${side} · ${words} · ${one.unit.name}`}>{late && <Light state={one.state === 'late' ? 'late' : 'overdue'} sentence={t(`planning.light.${one.state === 'late' ? 'late' : 'overdue'}.word`)} />}{words}</Link>
  return <span className="tp-due-row"><SideDot side={one.side} /> <Link className="tp-link" to={to}>{words}</Link> <span className="tp-small tp-muted">{one.unit.name}</span>{late && <> <StateTag tone="warn">{t(`planning.light.${one.state === 'late' ? 'late' : 'overdue'}.word`)}</StateTag></>}{one.state === 'done' && <> <StateTag tone="ok">{t('planning.task.status.done')}</StateTag></>}</span>
}
