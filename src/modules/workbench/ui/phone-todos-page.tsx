import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { dayInSentence, weekday } from '../../../design/format-date.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { useLanguage, useText } from '../../../design/use-text.ts'
import { AgencyBlock } from './agency-block.tsx'
import { LightsBlock } from './lights-block.tsx'
import { NoticesBlock } from './notices-block.tsx'
import { TodoGroups } from './todos-block.tsx'

/** 待办 on the phone: two minutes, one thumb. */
export const Page = () => {
  const t = useText()
  const language = useLanguage()
  const { account, today, person, can } = useSession()
  const { data, error, refetch } = useCall('GET /todos', {})
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  const count = data?.rows.length ?? 0
  return (
    <PageFrame title={count > 0 ? t('workbench.greeting.some', { name: account.name, count }) : t('workbench.greeting.none', { name: account.name })} facts={[`${dayInSentence(today, language)} ${weekday(today, language)}`]}>
      <TodoGroups todos={data?.rows} />
      {person && <NoticesBlock />}
      {can('assessment.see-all') && <AgencyBlock />}
      {can('commitments.decide-in-branch') && !can('assessment.see-all') && <LightsBlock />}
    </PageFrame>
  )
}
