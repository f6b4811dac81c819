import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { MissingList } from './missing-list.tsx'

/** 组织生活对照表 on the phone: no matrix, but what is missing and by when. */
export const Page = () => {
  const t = useText()
  const { today } = useSession()
  const { data, error, refetch } = useCall('GET /compliance', { query: { year: Number(today.slice(0, 4)) } })
  if (error) return <PageProblem error={error} audience={t('branch-life.audience.matrix')} onRetry={() => void refetch()} />
  return (
    <PageFrame title={t('branch-life.missing.title')} facts={data ? [data.unit.name] : []} trail={[{ label: t('branch-life.title'), to: '/branch-life' }]} audience={t('branch-life.audience.matrix')}>
      {data ? <MissingList branches={data.branches} /> : <Skeleton lines={8} />}
    </PageFrame>
  )
}
