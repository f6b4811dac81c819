import { useState } from 'react'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { ActionList, ActionRow } from '../../../design/action-row.tsx'
import { Button, LinkButton } from '../../../design/button.tsx'
import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { dayInSentence } from '../../../design/format-date.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useLanguage, useSay, useText } from '../../../design/use-text.ts'
import { Link } from 'react-router'
import { MeetingState } from './meeting-state.tsx'
import type { MeetingRow } from './meeting-types.ts'
import { ServesWord } from './serves-word.tsx'
import './phone-meetings-page.css'

const step = 20
const whoses = ['mine', 'all'] as const

/** 组织生活 on the phone: what is to come, then what was, each opened with one press. */
export const Page = () => {
  const t = useText()
  const { can, today } = useSession()
  const [shown, setShown] = useState(step)
  const [whose, setWhose] = useState<'mine' | 'all'>(can('branch-life.record') ? 'all' : 'mine')
  const { data, error, refetch } = useCall('GET /meetings', { query: { limit: Math.min(200, shown), ...(whose === 'mine' ? { mine: 'true' as const } : {}) } }, { keepLast: true })
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  const coming = data?.rows.filter(row => row.day >= today && row.state !== 'held' && row.state !== 'notHeld').reverse() ?? []
  const past = data?.rows.filter(row => !coming.includes(row)) ?? []
  return (
    <PageFrame title={t('branch-life.title')} actions={<>{can('branch-life.record') && <LinkButton kind="primary" to="/branch-life/new">{t('branch-life.plan')}</LinkButton>}{can('branch-life.record') && <LinkButton to="/branch-life/compliance">{t('branch-life.missing.title')}</LinkButton>}<LinkButton to="/branch-life/mine">{t('branch-life.own.title')}</LinkButton></>}>
      <div className="bl-whose"><ChoiceChips label={t('branch-life.phone.whose')} options={whoses.map(value => ({ value, label: t(`branch-life.phone.whose.${value}`) }))} value={whose} onChange={setWhose} /></div>
      {!data ? <Skeleton lines={6} /> : (
        <>
          {coming.length > 0 ? <ActionList title={t('branch-life.phone.coming')}>{coming.map(row => <MeetingCard key={row.id} row={row} />)}</ActionList> : <p className="tp-muted">{t('branch-life.phone.none')}</p>}
          {past.length > 0 && <ActionList title={t('branch-life.phone.past')}>{past.map(row => <MeetingCard key={row.id} row={row} />)}</ActionList>}
          {data.total > data.rows.length && data.rows.length < 200 && <div className="tp-btns-even"><Button onClick={() => setShown(now => now + step)}>{t('branch-life.phone.more')}</Button></div>}
        </>
      )}
    </PageFrame>
  )
}

const MeetingCard = ({ row }: { row: MeetingRow }) => {
  const language = useLanguage()
  const say = useSay()
  const { today } = useSession()
  return (
    <ActionRow icon="calendar" title={<Link to={`/branch-life/meetings/${row.id}`}>{say(row.label)} · {row.title}</Link>} due={[dayInSentence(row.day, language, today), row.starts].filter(Boolean).join(' ')}
      note={<><MeetingState state={row.state} late={row.late} /> {row.unit.name} <ServesWord meeting={row} /></>} />
  )
}
