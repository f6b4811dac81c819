import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useAct, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { BeneficiaryPool } from './beneficiary-pool.tsx'
import { emptyHolder, HolderFields, holderBody, holderIsSaid } from './holder-fields.tsx'
import { bodyOf, emptyWords, ItemFields } from './item-form.tsx'
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
  const [holder, setHolder] = useState(emptyHolder)
  const [words, setWords] = useState(emptyWords)
  const draft = useAct('POST /commitment-items', { onDone: answer => go(`/commitments/letters/${answer.letter}#${answer.id}`) })
  return (
    <PageFrame title={t('commitments.draft')} trail={[{ label: t('commitments.title'), to: '/commitments' }]} facts={[t('commitments.draft.way')]}>
      <div className="tp-cols tp-cols-8-4">
        <Block>
          <form className="tp-form" onSubmit={event => { event.preventDefault(); draft.mutate({ body: { year, ...bodyOf(words), ...holderBody(holder, choices) } }) }}>
            <FormProblem error={draft.error} labels={{ text: t('commitments.text'), target: t('commitments.target'), due: t('commitments.due'), beneficiary: t('commitments.beneficiary') }} />
            <HolderFields holder={holder} choices={choices} onChange={setHolder} />
            <ItemFields words={words} onChange={setWords} error={draft.error} year={year} pool={choices.beneficiaries} />
            <div className="tp-btns"><Button kind="primary" type="submit" busy={draft.isPending} disabled={words.text.trim() === '' || !holderIsSaid(holder)}>{t('commitments.save')}</Button></div>
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
