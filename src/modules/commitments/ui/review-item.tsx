import { useEffect, useRef } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { LetterItem } from '../../../design/letter.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { useItemFacts } from './item-facts.tsx'
import { ItemState, KindTag } from './item-tags.tsx'
import { ItemStory } from './item-story.tsx'
import { lastReturn } from './last-return.ts'
import type { LetterRow } from './letter-shapes.ts'
import type { Meeting } from './meeting-fields.tsx'
import { WordsForm } from './words-form.tsx'

export type ReviewMode = 'none' | 'return' | 'comment'

type ReviewItemProps = { item: LetterRow; meeting: Meeting; current: boolean; mode: ReviewMode; onMode: (mode: ReviewMode) => void; /** counts presses of A */ acceptNow: number; onPick: () => void; onDone: () => void }

/** One item under review: accept or forward, return with a reason, comment. The group forwards; the branch meeting decides. */
export const ReviewItem = ({ item, meeting, current, mode, onMode, acceptNow, onPick, onDone }: ReviewItemProps) => {
  const t = useText()
  const say = useSay()
  const factsOf = useItemFacts()
  const box = useRef<HTMLSpanElement>(null)
  const words = useRef<HTMLButtonElement>(null)
  const done = () => { onMode('none'); onDone() }
  const forward = useAct('POST /commitment-items/:id/group-review', { onDone: done })
  const decide = useAct('POST /commitment-items/:id/branch-decision', { onDone: done })
  const comment = useAct('POST /commitment-items/:id/comments', { onDone: () => onMode('none') })
  const groupSaid = [...item.steps].reverse().find(({ act }) => act === 'forward')?.comment
  const open = item.can.decide || item.can.groupReview
  const busy = forward.isPending || decide.isPending || comment.isPending
  const params = { id: item.id }
  const accept = () => {
    if (busy || !open) return
    if (item.can.decide) decide.mutate({ params, body: { decision: 'accept', meeting } })
    else forward.mutate({ params, body: { decision: 'forward' } })
  }
  const speak = (said: string) => {
    if (mode === 'comment') comment.mutate({ params, body: { comment: said } })
    else if (item.can.decide) decide.mutate({ params, body: { decision: 'return', reason: said, meeting } })
    else forward.mutate({ params, body: { decision: 'return', comment: said } })
  }
  const pressed = useRef(acceptNow)
  useEffect(() => {
    if (acceptNow === pressed.current) return
    pressed.current = acceptNow
    if (current && acceptNow > 0) accept()
  })
  // The focus follows the review: to the item that its turn has come to, and back to it from a form that closes.
  const before = useRef({ current, mode })
  useEffect(() => {
    const turned = current && mode === 'none' && (!before.current.current || before.current.mode !== 'none')
    before.current = { current, mode }
    if (turned) words.current?.focus({ preventScroll: true })
  }, [current, mode])
  useEffect(() => { if (current) box.current?.scrollIntoView({ block: 'nearest' }) }, [current])
  return (
    <LetterItem number={item.number} current={current} facts={[...factsOf(item), ...(groupSaid ? [t('commitments.review.group-said', { words: groupSaid })] : [])]} returned={lastReturn(item)}
      tags={<><KindTag item={item} />{current && open ? <StateTag tone="line">{t('commitments.review.now')}</StateTag> : <ItemState item={item} />}</>}
      actions={current && open && mode === 'none' && <>
        <Button kind="primary" busy={busy} onClick={accept}>{t(item.can.decide ? 'commitments.accept' : 'commitments.forward')} <kbd>A</kbd></Button>
        <Button onClick={() => onMode('return')}>{t('commitments.return')} <kbd>R</kbd></Button>
        <Button kind="quiet" onClick={() => onMode('comment')}>{t('commitments.comment')} <kbd>C</kbd></Button>
      </>}>
      <button ref={words} type="button" className="tp-review-words" aria-pressed={current} onClick={onPick}><span ref={box}>{item.text}</span></button>
      {item.hints.length > 0 && <span className="tp-item-hints">{item.hints.map(hint => <span key={hint.code}>{say(hint.text)}</span>)}</span>}
      {current && <ItemStory item={item} />}
      {current && <FormProblem error={forward.error ?? decide.error ?? comment.error} />}
      {current && open && mode !== 'none' && <WordsForm key={mode} mode={mode} busy={busy} onSay={speak} onCancel={() => onMode('none')} />}
    </LetterItem>
  )
}
