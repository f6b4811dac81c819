import { useNavigate } from 'react-router'
import { useAct, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { DraftProblem } from '../../../design/draft-problem.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useKeptDraft } from '../../../design/use-kept-draft.ts'
import { useText } from '../../../design/use-text.ts'
import { BeneficiaryPool } from './beneficiary-pool.tsx'
import { emptyHolder, HolderFields, holderBody, holderIsSaid } from './holder-fields.tsx'
import { bodyOf, emptyWords, ItemFields, useItemLabels, type ItemWords } from './item-form.tsx'
import type { Choices } from './letter-shapes.ts'
import { TemplateList } from './template-list.tsx'

/** Drafts an item into the year's letter of oneself, of a pair or of a unit; what is missing is pointed out on the letter. */
export const Page = () => {
  const { today } = useSession()
  const year = Number(today.slice(0, 4))
  const { data, error, refetch } = useCall('GET /commitment-choices', { query: { year } }, { keepLast: true })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  return data ? <Draft year={year} choices={data} /> : <Skeleton lines={10} />
}

const Draft = ({ year, choices }: { year: number; choices: Choices }) => {
  const t = useText()
  const go = useNavigate()
  const labels = useItemLabels()
  const draft = useKeptDraft('commitments.draft', String(year), { holder: emptyHolder, words: emptyWords })
  const { holder, words } = draft.words
  const setWords = (next: ItemWords) => draft.put({ words: next })
  const save = useAct('POST /commitment-items', { onDone: answer => { draft.drop(); void go(`/commitments/letters/${answer.letter}#${answer.id}`) } })
  return (
    <PageFrame title={t('commitments.draft')} trail={[{ label: t('commitments.title'), to: '/commitments' }]} facts={[t('commitments.draft.way')]}>
      <div className="tp-cols tp-cols-8-4">
        <Block>
          <form className="tp-form" onSubmit={event => { event.preventDefault(); save.mutate({ body: { draft: draft.hold().id, year, ...bodyOf(words), ...holderBody(holder, choices) } }) }}>
            <DraftProblem error={save.error} draft={draft} labels={labels} />
            <HolderFields holder={holder} choices={choices} onChange={next => draft.put({ holder: next })} />
            <ItemFields words={words} onChange={setWords} error={save.error} year={year} pool={choices.beneficiaries} />
            <div className="tp-btns"><Button kind="primary" type="submit" busy={save.isPending} disabled={words.text.trim() === '' || !holderIsSaid(holder)}>{t('commitments.save')}</Button></div>
          </form>
        </Block>
        <div className="tp-stack">
          <TemplateList templates={choices.templates} words={words} onTake={setWords} />
          {choices.can.keepBeneficiaries && choices.branch && <BeneficiaryPool branch={choices.branch} pool={choices.beneficiaries} />}
        </div>
      </div>
    </PageFrame>
  )
}
