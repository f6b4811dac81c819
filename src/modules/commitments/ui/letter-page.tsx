import { useParams } from 'react-router'
import { linkTo, useAct, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Button, buttonClass, LinkButton } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { Icon } from '../../../design/icon.tsx'
import { Letter } from '../../../design/letter.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { LetterChecks } from './letter-checks.tsx'
import { LetterWay } from './letter-way.tsx'
import type { LetterOf } from './letter-shapes.ts'
import { StoryItem } from './story-item.tsx'

/** One letter as a document: its items with progress and story; beside it where it stands and whether it is well written. */
export const Page = () => {
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /commitment-letters/:id', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  return data ? <LetterView letter={data} /> : <Skeleton lines={10} />
}

const LetterView = ({ letter }: { letter: LetterOf }) => {
  const t = useText()
  const submit = useAct('POST /commitment-letters/:id/submission')
  const publish = useAct('POST /commitment-publications')
  const reviewing = letter.items.some(({ can }) => can.groupReview || can.decide) || letter.items.some(({ changes }) => changes.some(({ can }) => can.groupReview || can.decide))
  return (
    <PageFrame
      title={t('commitments.letter.of', { holder: letter.holder, year: letter.year })}
      facts={[letter.branch.name, ...(letter.unit.id === letter.branch.id ? [] : [letter.unit.name]), ...(letter.exemption ? [t(`commitments.letter.exemption.${letter.exemption}`)] : [])]}
      audience={t('commitments.board.audience')}
      trail={[{ label: t('commitments.title'), to: '/commitments' }]}
      actions={<>
        {reviewing && <LinkButton kind="primary" to={`/commitments/letters/${letter.id}/review`}>{t('commitments.review.short')}</LinkButton>}
        {letter.can.submit && <Button kind="primary" busy={submit.isPending} onClick={() => submit.mutate({ params: { id: letter.id }, body: {} })}>{t('commitments.submit')}</Button>}
        {letter.can.publish && <Button kind="primary" busy={publish.isPending} onClick={() => publish.mutate({ body: { letters: [letter.id] } })}>{t('commitments.publish')}</Button>}
        <a className={buttonClass({})} href={linkTo('GET /commitment-letters/:id/document', { params: { id: letter.id } })} download><Icon name="download" size="s" />{t('commitments.letter.word')}</a>
        <Button onClick={() => print()}>{t('commitments.letter.print')}</Button>
      </>}>
      <FormProblem error={submit.error ?? publish.error} />
      <div className={letter.checks.length > 0 ? 'tp-cols tp-cols-8-4' : undefined}>
        <Letter title={t('commitments.letter')} lead={t('commitments.letter.line', { unit: letter.branch.name, holder: letter.holder, year: letter.year })} foot={<><span>{t('commitments.letter.sign')}</span><span>{letter.holder}</span></>}>
          {letter.items.map(item => <StoryItem key={item.id} item={item} today={letter.today} />)}
        </Letter>
        {letter.checks.length > 0 && <div className="tp-stack"><LetterWay letter={letter} /><LetterChecks letter={letter} /></div>}
      </div>
    </PageFrame>
  )
}
