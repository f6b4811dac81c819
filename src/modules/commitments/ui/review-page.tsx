import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { Letter } from '../../../design/letter.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { ChangesBlock } from './changes-block.tsx'
import { LetterChecks } from './letter-checks.tsx'
import { LetterWay } from './letter-way.tsx'
import type { LetterOf } from './letter-shapes.ts'
import { MeetingFields, type Meeting } from './meeting-fields.tsx'
import { ReviewItem } from './review-item.tsx'
import { StateDots } from './state-dots.tsx'
import { useReviewKeys } from './use-review-keys.ts'
import './review.css'

/** Reviewing item by item, with the keyboard: the letters at the left, the letter in the middle, where it stands at the right. */
export const Page = () => {
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /commitment-letters/:id', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  return data ? <Review key={data.id} letter={data} /> : <Skeleton lines={10} />
}

const Review = ({ letter }: { letter: LetterOf }) => {
  const t = useText()
  const branchDecides = letter.items.some(({ can }) => can.decide) || letter.items.some(({ changes }) => changes.some(({ can }) => can.decide))
  const [meeting, setMeeting] = useState<Meeting>({ title: t('commitments.review.meeting.default'), date: letter.today })
  const [at, setAt] = useState(() => Math.max(0, letter.items.findIndex(({ can }) => can.decide || can.groupReview)))
  const [mode, setMode] = useState<'none' | 'return' | 'comment'>('none')
  const [accept, setAccept] = useState(0)
  // What was pressed for one item is not pressed for the next.
  const step = (to: number) => { setAt(Math.min(letter.items.length - 1, Math.max(0, to))); setMode('none'); setAccept(0) }
  useReviewKeys({ next: () => step(at + 1), previous: () => step(at - 1), accept: () => setAccept(now => now + 1), back: () => setMode('return'), comment: () => setMode('comment'), escape: () => setMode('none') })
  const decided = letter.beside.filter(({ states }) => !states.some(state => state === 'submitted' || state === 'groupReviewed')).length
  return (
    <PageFrame title={t('commitments.review')} facts={[letter.branch.name, t('commitments.letter.of', { holder: letter.holder, year: letter.year })]} trail={[{ label: t('commitments.title'), to: '/commitments' }]}
      actions={<><Keys /><Button onClick={() => print()}>{t('commitments.letter.print')}</Button></>}>
      <div className="tp-review">
        <Block title={t('commitments.review.here')} note={t('commitments.review.progress', { done: decided, all: letter.beside.length })} flush foot={<StateDots.Legend />}>
          <ul className="tp-review-list">{letter.beside.map(other => <li key={other.id}><Link to={`/commitments/letters/${other.id}/review`} aria-current={other.id === letter.id ? 'page' : undefined}><span>{other.holder}</span><StateDots states={other.states} /></Link></li>)}</ul>
        </Block>
        <div className="tp-stack">
          {branchDecides && <Block><MeetingFields meeting={meeting} onChange={setMeeting} today={letter.today} /></Block>}
          <Letter title={t('commitments.letter')} lead={t('commitments.letter.line', { unit: letter.unit.name, holder: letter.holder, year: letter.year })} foot={<><span>{t('commitments.letter.sign')}</span><span>{letter.holder}</span></>}>
            {letter.items.map((item, index) => <ReviewItem key={item.id} item={item} meeting={meeting} current={index === at} mode={index === at ? mode : 'none'} onMode={setMode} acceptNow={index === at ? accept : 0} onPick={() => step(index)} onDone={() => step(index + 1)} />)}
          </Letter>
        </div>
        <div className="tp-stack">
          <LetterWay letter={letter} />
          <LetterChecks letter={letter} />
          <ChangesBlock letter={letter} meeting={meeting} />
        </div>
      </div>
    </PageFrame>
  )
}

const Keys = () => {
  const t = useText()
  const keys = [[['J', 'K'], t('commitments.review.key.next')], [['A'], t('commitments.accept')], [['R'], t('commitments.return.short')], [['C'], t('commitments.comment')]] as const
  return <span className="tp-review-keys">{keys.map(([letters, word]) => <span key={word}>{letters.map(letter => <kbd key={letter}>{letter}</kbd>)}{word}</span>)}</span>
}
