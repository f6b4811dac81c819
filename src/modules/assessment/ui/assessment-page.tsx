import { useParams, useSearchParams } from 'react-router'
import { useAct, useCall } from '../../../app-shell/client.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { clockTime, period } from '../../../design/format-date.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useLanguage, useText } from '../../../design/use-text.ts'
import { AssessmentState } from './assessment-state.tsx'
import type { Detail } from './assessment-types.ts'
import { AppealsBlock } from './appeals-block.tsx'
import { ContestsBlock } from './contests-block.tsx'
import { ProcessBlock } from './process-block.tsx'
import { PublishBlock } from './publish-block.tsx'
import { SchemeLink } from './scheme-link.tsx'
import { ScoreBlock } from './score-block.tsx'
import { ScoreTable } from './score-table.tsx'
import { StatedBlock } from './stated-block.tsx'

/** An assessment: the results of its units, and one of them explained. */
export const Page = () => {
  const t = useText()
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /assessments/:id', { params: { id } })
  const trail = [{ label: t('assessment.list.title'), to: '/assessments' }]
  if (error) return <PageFrame title={t('assessment.menu')} trail={trail}><ErrorState error={error} onRetry={() => void refetch()} /></PageFrame>
  if (!data) return <PageFrame title={t('assessment.menu')} trail={trail}><Skeleton lines={6} /></PageFrame>
  return <Opened detail={data} trail={trail} reload={() => void refetch()} />
}

const Opened = ({ detail, trail, reload }: { detail: Detail; trail: { label: string; to: string }[]; reload: () => void }) => {
  const t = useText()
  const language = useLanguage()
  const [params] = useSearchParams()
  const compute = useAct('POST /assessments/:id/computation')
  const computed = detail.state !== 'opened'
  const shown = detail.subjects.some(({ outcomes }) => outcomes !== null)
  const alone = detail.subjects.length === 1
  const picked = detail.subjects.find(subject => subject.unitId === params.get('unit'))?.unitId ?? detail.subjects[0]?.unitId
  const decided = detail.publishedAt !== null && detail.decision !== null
  const facts = [
    <AssessmentState key="state" step={detail.step} />,
    <SchemeLink key="scheme" id={detail.schemeId} title={detail.schemeTitle} version={detail.schemeVersion} assessment={detail.id} />,
    period(detail.from, detail.to, language),
    decided ? t('assessment.score.decided', { by: detail.publishedBy ?? '', at: clockTime(detail.publishedAt ?? '').slice(0, 10), decision: detail.decision ?? '' }) : t('assessment.score.trial'),
  ]
  const act = detail.can.compute && (
    <Button kind={computed ? undefined : 'primary'} busy={compute.isPending} onClick={() => compute.mutate({ params: { id: detail.id }, body: { version: detail.version } })}>{t(computed ? 'assessment.act.again' : 'assessment.act.compute')}</Button>
  )
  return (
    <PageFrame title={t('assessment.score.title', { title: detail.title })} facts={facts} audience={t(detail.ofMembers ? 'assessment.score.membersAudience' : 'assessment.list.audience')} trail={trail} actions={act}>
      <div className="tp-stack">
      <FormProblem error={compute.error} onReload={reload} />
      <ProcessBlock detail={detail} reload={reload} />
      {detail.can.publish && <PublishBlock detail={detail} reload={reload} />}
      {detail.contests.length > 0 && <ContestsBlock detail={detail} reload={reload} />}
      {(detail.appeals.length > 0 || detail.step === 'appeal') && <AppealsBlock detail={detail} reload={reload} />}
      {shown ? (
        <div className={alone ? 'tp-cols' : 'tp-cols tp-cols-5-7'}>
          {!alone && <ScoreTable detail={detail} picked={picked} />}
          <div className="tp-stack">{picked && <ScoreBlock detail={detail} unitId={picked} key={picked} />}</div>
        </div>
      ) : detail.subjects.length > 0 && (
        <EmptyState title={t('assessment.score.notYet')}>{detail.can.stateInputs && t('assessment.score.notYetNote')}</EmptyState>
      )}
      {detail.can.stateInputs && detail.stated.length > 0 && <StatedBlock detail={detail} reload={reload} />}
      </div>
    </PageFrame>
  )
}
