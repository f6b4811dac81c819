import { linkTo, useCall } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button, buttonClass } from '../../../design/button.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { ExplainTree } from '../../../design/explain-tree.tsx'
import { Icon } from '../../../design/icon.tsx'
import { SealLine } from '../../../design/seal.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import type { Detail, Score } from './assessment-types.ts'
import { explainSections } from './explain-sections.ts'
import { InputsBlock } from './inputs-block.tsx'
import { OutcomeWord } from './outcome-word.tsx'
import './score-block.css'

/** One unit's score and why: the formula, each side with its items, and every figure that was used. */
export const ScoreBlock = ({ detail, unitId }: { detail: Detail; unitId: string }) => {
  const { data, error, refetch } = useCall('GET /assessments/:id/scores/:unit', { params: { id: detail.id, unit: unitId } })
  if (error) return <Block><ErrorState error={error} onRetry={() => void refetch()} /></Block>
  if (!data) return <Block><Skeleton lines={8} /></Block>
  return <Explained score={data} detail={detail} />
}

const Explained = ({ score, detail }: { score: Score; detail: Detail }) => {
  const t = useText()
  const say = useSay()
  const recomputed = useCall('GET /assessments/:id/recomputation', detail.can.recompute ? { params: { id: detail.id } } : null)
  const { score: total, grade } = score.outcomes
  const formula = score.explanation.score
  const same = recomputed.data && <SealLine state={recomputed.data.identical ? (score.assessment.seal === null ? 'waiting' : 'sealed') : 'broken'}>{t(!recomputed.data.identical ? 'assessment.score.differs' : score.assessment.seal === null ? 'assessment.score.sameOnTrial' : 'assessment.score.same')}</SealLine>
  const due = detail.step === 'appeal' ? detail.process.steps.find(({ step }) => step === 'appeal')?.due : null
  const objection = due ? t('assessment.score.objectionUntil', { day: due }) : t('assessment.score.objection')
  const missing = total?.state === 'missing' ? total.missing.map(name => score.inputs.find(input => input.name === name)).map(input => (input ? say(input.title) : '')).join(t('design.listComma')) : ''
  return (
    <>
      <Block title={score.subject.name} end={same} flush foot={<><span>{objection}</span><span className="tp-end"><a className={buttonClass({ size: 'row', kind: 'quiet' })} href={linkTo('GET /assessments/:id/export', { params: { id: detail.id } })} download><Icon name="download" size="s" />{t('assessment.score.export')}</a><Button size="row" kind="quiet" onClick={() => print()}>{t('assessment.score.print')}</Button></span></>}>
        <div className="tp-score-head">
          <p className="tp-score-total"><OutcomeWord outcome={total} /></p>
          <div>
            {formula && <p>{say(formula.sentence)}</p>}
            {missing && <p className="tp-sec">{t('assessment.score.missing', { names: missing })}</p>}
            {grade?.state === 'value' && <p><StateTag><OutcomeWord outcome={grade} /></StateTag>{score.explanation.grade && <span className="tp-sec"> {say(score.explanation.grade.sentence)}</span>}</p>}
          </div>
        </div>
        <ExplainTree sections={explainSections(score, say)} />
      </Block>
      <InputsBlock score={score} />
    </>
  )
}
