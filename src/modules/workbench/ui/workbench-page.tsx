import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { dayInSentence, weekday } from '../../../design/format-date.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useLanguage, useText } from '../../../design/use-text.ts'
import { MyCommitmentsBlock } from './my-commitments-block.tsx'
import { AgencyBlock } from './agency-block.tsx'
import { BranchStrip } from './branch-strip.tsx'
import { LightsBlock } from './lights-block.tsx'
import { NoticesBlock } from './notices-block.tsx'
import { ScoreBlock } from './score-block.tsx'
import { TodoGroups } from './todos-block.tsx'
import { WeekBlock } from './week-block.tsx'

/** 工作台: what needs me, done in place; this week; my commitments; the latest score and why. */
export const Page = () => {
  const t = useText()
  const language = useLanguage()
  const { account, today, can, person } = useSession()
  const { data, error, refetch } = useCall('GET /todos', {})
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  const count = data?.rows.length ?? 0
  return (
    <PageFrame title={count > 0 ? t('workbench.greeting.some', { name: account.name, count }) : t('workbench.greeting.none', { name: account.name })} facts={[`${dayInSentence(today, language)} ${weekday(today, language)}`]} audience={t('workbench.audience')}>
      <div className="tp-cols tp-cols-8-4">
        <div className="tp-stack">
          <Block title={t('workbench.waiting')} note={data && t('workbench.waiting.count', { count })} flush><TodoGroups todos={data?.rows} /></Block>
          {can('assessment.see-all') && <AgencyBlock />}
          {can('commitments.decide-in-branch') && !can('assessment.see-all') && <><BranchStrip /><LightsBlock /></>}
        </div>
        <div className="tp-stack">
          {(can('assessment.see-own') || can('assessment.see-all')) && <ScoreBlock />}
          {person && <NoticesBlock />}
          {can('branch-life.see') && <WeekBlock />}
          {person && <MyCommitmentsBlock />}
        </div>
      </div>
    </PageFrame>
  )
}
