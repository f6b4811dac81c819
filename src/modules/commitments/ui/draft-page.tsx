import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useAct } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useText } from '../../../design/use-text.ts'
import { bodyOf, emptyWords, ItemFields } from './item-form.tsx'

/** Drafts an item into one's own letter of the year; what is missing is pointed out on the letter. */
export const Page = () => {
  const t = useText()
  const go = useNavigate()
  const { today } = useSession()
  const year = Number(today.slice(0, 4))
  const [words, setWords] = useState(emptyWords)
  const draft = useAct('POST /commitment-items', { onDone: answer => go(`/commitments/letters/${answer.letter}#${answer.id}`) })
  return (
    <PageFrame title={t('commitments.draft')} trail={[{ label: t('commitments.title'), to: '/commitments' }]} facts={[t('commitments.draft.way')]}>
      <Block>
        <form className="tp-form" onSubmit={event => { event.preventDefault(); draft.mutate({ body: { year, form: 'individual', ...bodyOf(words) } }) }}>
          <FormProblem error={draft.error} labels={{ text: t('commitments.text'), target: t('commitments.target'), due: t('commitments.due') }} />
          <ItemFields words={words} onChange={setWords} error={draft.error} year={year} />
          <div className="tp-btns"><Button kind="primary" type="submit" busy={draft.isPending} disabled={words.text.trim() === ''}>{t('commitments.save')}</Button></div>
        </form>
      </Block>
    </PageFrame>
  )
}
