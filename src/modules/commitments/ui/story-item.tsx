import { useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { LetterItem } from '../../../design/letter.tsx'
import { Popover } from '../../../design/popover.tsx'
import { ProgressBar } from '../../../design/progress-bar.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { AssessForm } from './assess-form.tsx'
import { ChangeForm } from './change-form.tsx'
import { HelpBlock } from './help-block.tsx'
import { ItemFormSheet } from './item-form-sheet.tsx'
import { shares, useDoneWords, useItemFacts } from './item-facts.tsx'
import { ItemState, KindTag } from './item-tags.tsx'
import { ItemStory } from './item-story.tsx'
import { lastReturn } from './last-return.ts'
import type { LetterRow } from './letter-shapes.ts'
import { ProgressSheet } from './progress-sheet.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

/** One item of a letter with its progress, its story, and what its reader may do with it. */
export const StoryItem = ({ item, today }: { item: LetterRow; today: string }) => {
  const t = useText()
  const say = useSay()
  const factsOf = useItemFacts()
  const doneWords = useDoneWords()
  const [logging, setLogging] = useState(false)
  const [revising, setRevising] = useState(false)
  const share = shares(item, today)
  const running = item.state === 'published' || item.state === 'fulfilling' || item.state === 'assessed'
  return (
    <LetterItem number={item.number} tags={<><KindTag item={item} /><ItemState item={item} /></>} facts={factsOf(item)} returned={lastReturn(item)}
      actions={<>
        {item.can.progress && <Button onClick={() => setLogging(true)}>{t('commitments.progress.add')}</Button>}
        {item.can.revise && <Button onClick={() => setRevising(true)}>{t('commitments.revise')}</Button>}
        {item.can.proposeChange && <Popover button={t('commitments.change')}>{close => <ChangeForm item={item} onDone={close} />}</Popover>}
        {(item.can.withdraw || item.can.proposeWithdrawal) && <Popover button={t(item.can.withdraw ? 'commitments.withdraw' : 'commitments.withdraw.propose')}>{close => <WithdrawForm item={item} onDone={close} />}</Popover>}
        {item.can.assess && <Popover button={t('commitments.assess')}>{close => <AssessForm item={item} onDone={close} />}</Popover>}
      </>}>
      <span id={item.id}>{item.withdrawn ? <del>{item.text}</del> : item.text}</span>
      {item.hints.length > 0 && !running && <span className="tp-item-hints">{item.hints.map(hint => <span key={hint.code}>{say(hint.text)}</span>)}</span>}
      {running && share && <span className="tp-item-done"><ProgressBar label={item.text} done={share.done} {...(item.state === 'assessed' ? {} : { expected: share.expected })} side={item.kind === 'post' ? 'business' : 'party'} /><span>{doneWords(item)}</span></span>}
      <HelpBlock item={item} today={today} />
      <ItemStory item={item} />
      <ProgressSheet item={item} today={today} open={logging} onClose={() => setLogging(false)} />
      {revising && <ItemFormSheet item={item} onClose={() => setRevising(false)} />}
    </LetterItem>
  )
}
