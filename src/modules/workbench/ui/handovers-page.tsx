import { Link, useSearchParams } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { HandoverForm } from './handover-form.tsx'
import './overview.css'

/** 岗位交接: the hand-overs of posts that concern me, and the way to start one. */
export const Page = () => {
  const t = useText()
  const say = useSay()
  const [search] = useSearchParams()
  const appointment = search.get('appointment') ?? undefined
  const { data, error, refetch } = useCall('GET /handovers', { query: {} })
  const options = useCall('GET /handover-options', { query: appointment ? { appointment } : {} })
  if (error ?? options.error) return <PageProblem error={(error ?? options.error)!} onRetry={() => { void refetch(); void options.refetch() }} />
  return (
    <PageFrame title={t('workbench.handovers')} audience={t('workbench.handovers.audience')}>
      <div className="tp-cols tp-cols-8-4">
        <Block flush={!!data && data.rows.length > 0}>
          {!data && <Skeleton lines={4} />}
          {data?.rows.length === 0 && <EmptyState title={t('workbench.handovers.none')}>{t('workbench.handovers.none.next')}</EmptyState>}
          {data && data.rows.length > 0 && (
            <ul className="tp-wb-list">
              {data.rows.map(row => <li key={row.id}><Link to={`/handovers/${row.id}`}>{t('workbench.handover.title', { unit: row.unit.name, post: say(row.post), from: row.from.name, to: row.to.name })}</Link><StateTag tone={row.state === 'taken' ? 'ok' : 'warn'}>{t(`workbench.handover.state.${row.state}`)}</StateTag></li>)}
            </ul>
          )}
        </Block>
        {options.data && options.data.posts.length > 0 && <HandoverForm posts={options.data.posts} chosen={appointment} />}
      </div>
    </PageFrame>
  )
}
