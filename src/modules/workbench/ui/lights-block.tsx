import { Link } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { Light } from '../../../design/light.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import './overview.css'

/** The goals of the newest plan whose light is not green, each with its owner; whoever sees the plan may look. */
export const LightsBlock = () => {
  const t = useText()
  const { data, error, refetch } = useCall('GET /integration/map', { query: {} })
  const lit = data?.map?.goals.filter(({ light }) => light === 'late' || light === 'overdue') ?? []
  return (
    <Block title={t('workbench.lights')} note={lit.length > 0 ? t('workbench.lights.count', { count: lit.length }) : undefined} flush={lit.length > 0}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} />}
      {data && lit.length === 0 && <p className="tp-muted">{t('workbench.lights.none')}</p>}
      {lit.length > 0 && (
        <ul className="tp-wb-list">
          {lit.map(goal => <li key={goal.id}><span><Link to={`/plans/goals/${goal.id}`}>{goal.code} {goal.title}</Link><small>{goal.unit.name}</small></span><Light state={goal.light === 'late' ? 'late' : 'overdue'}>{t(goal.light === 'late' ? 'workbench.light.late' : 'workbench.light.overdue')}</Light></li>)}
        </ul>
      )}
    </Block>
  )
}
