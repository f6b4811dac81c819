import { Link } from 'react-router'
import { useSession } from '../../../app-shell/session.tsx'
import { ActionList, ActionRow } from '../../../design/action-row.tsx'
import { LinkButton } from '../../../design/button.tsx'
import { dayInSentence, period } from '../../../design/format-date.ts'
import { Light } from '../../../design/light.tsx'
import { useLanguage, useSay, useText } from '../../../design/use-text.ts'
import { missingOf, type Missing } from './missing-of.ts'
import type { Compliance } from './meeting-types.ts'

/** What is missing and by when, first what is past its day, then what is due soonest; each is planned or entered from here. */
export const MissingList = ({ branches }: { branches: Compliance['branches'] }) => {
  const t = useText()
  const { today } = useSession()
  const all = missingOf(branches)
  const past = all.filter(one => one.dueBy < today)
  const coming = all.filter(one => one.dueBy >= today)
  if (all.length === 0) return <p className="tp-muted">{t('branch-life.matrix.allDone')}</p>
  return (
    <>
      {past.length > 0 && <ActionList title={t('branch-life.missing.past')} note={t('branch-life.month.count', { count: past.length })}>{past.map(one => <MissingRow key={keyOf(one)} one={one} />)}</ActionList>}
      {coming.length > 0 && <ActionList title={t('branch-life.missing.coming')} note={t('branch-life.month.count', { count: coming.length })}>{coming.map(one => <MissingRow key={keyOf(one)} one={one} />)}</ActionList>}
    </>
  )
}

const said = { missing: 'branch-life.matrix.missed', grace: 'branch-life.matrix.grace', waiting: 'branch-life.matrix.waiting' } as const

const keyOf = ({ duty, unit, from }: Missing) => `${duty} ${unit.id} ${from}`

const MissingRow = ({ one }: { one: Missing }) => {
  const t = useText()
  const say = useSay()
  const language = useLanguage()
  const { can, today } = useSession()
  const to = one.report ? '/duties?view=reports' : `/branch-life/new?kind=${one.duty}&unit=${one.unit.id}`
  const words = `${one.unit.name} · ${say(one.label)}`
  const light = one.dueBy < today ? 'missing' : one.to < today ? 'grace' : 'waiting'
  return (
    <ActionRow title={<><Light state={light} sentence={t(said[light])} /> {can('branch-life.record') ? <Link to={to}>{words}</Link> : words}</>} note={period(one.from, one.to, language)} due={dayInSentence(one.dueBy, language, today)}
      actions={can('branch-life.record') && <LinkButton size="row" to={to}>{t('branch-life.matrix.cell.add')}</LinkButton>} />
  )
}
