import { useState } from 'react'
import { Link } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { useAnnounce } from '../../../design/announce.tsx'
import { Button, LinkButton } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Icon } from '../../../design/icon.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { ProgressBar } from '../../../design/progress-bar.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { shares, useDoneWords, useItemFacts } from './item-facts.tsx'
import { ItemState, KindTag } from './item-tags.tsx'
import type { Row } from './letter-shapes.ts'
import { ProgressSheet } from './progress-sheet.tsx'
import './mine.css'

/** My commitments on the phone: how far each is, and the log one press away. */
export const Page = () => {
  const t = useText()
  const { today, can } = useSession()
  const [say, Live] = useAnnounce()
  const [logged, setLogged] = useState<Row>()
  const [open, setOpen] = useState(false)
  const { data, error, refetch } = useCall('GET /commitments', { query: { mine: 'true', year: Number(today.slice(0, 4)), limit: 50 } })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  const rows = [...(data?.rows ?? [])].sort((a, b) => Number(b.can.progress) - Number(a.can.progress))
  return (
    <PageFrame title={t('commitments.mine')} actions={<>{can('commitments.check') && <LinkButton size="row" to="/commitments/check">{t('commitments.check')}</LinkButton>}{rows[0] && <Link className="tp-link" to={`/commitments/letters/${rows[0].letter}`}>{t('commitments.letter')}</Link>}</>}>
      {!data && <Skeleton lines={6} />}
      {data && rows.length === 0 && <EmptyState title={t('commitments.mine.none')} actions={<LinkButton kind="primary" to="/commitments/new">{t('commitments.draft')}</LinkButton>}>{t('commitments.board.none.next')}</EmptyState>}
      <ul className="tp-mine">{rows.map(row => <li key={row.id}><Card row={row} today={today} onLog={() => { setLogged(row); setOpen(true) }} /></li>)}</ul>
      {logged && <ProgressSheet key={logged.id} item={logged} today={today} open={open} onClose={() => setOpen(false)} onSaved={() => say(t('commitments.progress.saved'))} />}
      {Live}
    </PageFrame>
  )
}

const Card = ({ row, today, onLog }: { row: Row; today: string; onLog: () => void }) => {
  const t = useText()
  const factsOf = useItemFacts()
  const doneWords = useDoneWords()
  const share = shares(row, today)
  return (
    <article className="tp-mine-card">
      <div className="tp-between"><KindTag item={row} /><span className="tp-row"><ItemState item={row} /></span></div>
      <h2>{row.text}</h2>
      {share && row.state !== 'drafted' && row.state !== 'withdrawn' && <><ProgressBar label={row.text} done={share.done} {...(row.state === 'assessed' ? {} : { expected: share.expected })} side={row.kind === 'post' ? 'business' : 'party'} /><p className="tp-sec">{doneWords(row)}</p></>}
      <p className="tp-muted tp-mine-facts">{factsOf(row)[0]}</p>
      {row.can.progress && <Button wide onClick={onLog}><Icon name="plus" size="s" />{t('commitments.progress.add')}</Button>}
      {!row.can.progress && <Link className="tp-link" to={`/commitments/letters/${row.letter}#${row.id}`}>{t('commitments.letter.open')}</Link>}
    </article>
  )
}
