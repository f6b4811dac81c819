import { useParams } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { clockTime, period } from '../../../design/format-date.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useLanguage, useText } from '../../../design/use-text.ts'
import { ComputedBlock } from './computed-block.tsx'
import { ReportForm } from './report-form.tsx'
import { SchemeLink } from './scheme-link.tsx'

/** A branch's own report: what the records tell stands there already; only the rest is stated. */
export const Page = () => {
  const t = useText()
  const language = useLanguage()
  const { id = '', unit = '' } = useParams()
  const { data, error, refetch } = useCall('GET /assessments/:id/self-reports/:unit', { params: { id, unit } })
  const trail = [{ label: t('assessment.list.title'), to: '/assessments' }, ...(data ? [{ label: data.assessment.title, to: `/assessments/${id}` }] : [])]
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  if (!data) return <PageFrame title={t('assessment.step.selfReport')} trail={trail}><Skeleton lines={6} /></PageFrame>
  const facts = [data.subject.name, <SchemeLink key="scheme" id={data.assessment.schemeId} title={data.assessment.schemeTitle} version={data.assessment.schemeVersion} assessment={id} />, period(data.assessment.from, data.assessment.to, language), data.reportedAt ? t('assessment.report.submitted', { by: data.reportedBy ?? '', at: clockTime(data.reportedAt) }) : data.due ? t('assessment.report.due', { day: data.due }) : '']
  return (
    <PageFrame title={t('assessment.report.title', { title: data.assessment.title })} facts={facts.filter(fact => fact !== '')} audience={t('assessment.report.audience')} trail={trail}>
      <ReportForm report={data} reload={() => void refetch()} key={data.version} />
      <ComputedBlock report={data} />
    </PageFrame>
  )
}
