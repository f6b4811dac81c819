import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { Changes } from '../../../design/changes.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { LetterOf, LetterRow } from './letter-shapes.ts'
import type { Meeting } from './meeting-fields.tsx'
import { WordsForm } from './words-form.tsx'

type Change = LetterRow['changes'][number]

/** Changes of published items that wait for the group or the branch: what would change, why, and the decision. */
export const ChangesBlock = ({ letter, meeting }: { letter: LetterOf; meeting: Meeting }) => {
  const t = useText()
  const waiting = letter.items.flatMap(item => item.changes.filter(({ can }) => can.groupReview || can.decide).map(change => ({ item, change })))
  if (waiting.length === 0) return null
  return <Block title={t('commitments.changing')} note={String(waiting.length)}>{waiting.map(({ item, change }) => <Waiting key={change.id} item={item} change={change} meeting={meeting} />)}</Block>
}

const Waiting = ({ item, change, meeting }: { item: LetterRow; change: Change; meeting: Meeting }) => {
  const t = useText()
  const [returning, setReturning] = useState(false)
  const group = useAct('POST /commitment-changes/:id/group-review')
  const branch = useAct('POST /commitment-changes/:id/branch-decision')
  const params = { id: change.id }
  const accept = () => (change.can.decide ? branch.mutate({ params, body: { decision: 'accept', meeting } }) : group.mutate({ params, body: { decision: 'forward' } }))
  const giveBack = (reason: string) => (change.can.decide ? branch.mutate({ params, body: { decision: 'return', reason, meeting } }) : group.mutate({ params, body: { decision: 'return', comment: reason } }))
  const { proposed } = change
  const lines: [string, React.ReactNode][] = [
    ...(change.withdrawal ? [[t('commitments.withdrawal'), <del key="text">{item.text}</del>] as [string, React.ReactNode]] : []),
    ...(proposed.text !== item.text ? [[t('commitments.text'), <><del>{item.text}</del> <ins>{proposed.text}</ins></>] as [string, React.ReactNode]] : []),
    ...(proposed.due !== item.due ? [[t('commitments.due'), <><del>{item.due}</del> <ins>{proposed.due}</ins></>] as [string, React.ReactNode]] : []),
    ...(proposed.target !== item.target ? [[t('commitments.target'), <><del>{item.target}</del> <ins>{proposed.target}</ins></>] as [string, React.ReactNode]] : []),
    [t(change.withdrawal ? 'commitments.withdraw.reason' : 'commitments.change.reason'), change.reason],
  ]
  return (
    <div className="tp-stack">
      <p><StateTag tone="warn">{t('commitments.checks.items', { numbers: item.number })}</StateTag> {change.proposedBy} {change.proposedOn}</p>
      <Changes lines={lines} />
      <FormProblem error={group.error ?? branch.error} />
      {returning ? <WordsForm mode="return" busy={group.isPending || branch.isPending} onSay={giveBack} onCancel={() => setReturning(false)} /> : (
        <div className="tp-btns"><Button size="row" busy={group.isPending || branch.isPending} onClick={accept}>{t(change.can.decide ? 'commitments.accept' : 'commitments.forward')}</Button><Button size="row" onClick={() => setReturning(true)}>{t('commitments.return')}</Button></div>
      )}
    </div>
  )
}
