import { Link } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { formatNumber } from '../../../design/format-number.ts'
import { Light } from '../../../design/light.tsx'
import { ProgressBar } from '../../../design/progress-bar.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { LightsBlock } from './lights-block.tsx'
import './overview.css'

/** The agency as a leader looks at it: how far both sides go together, the lights to look at, the branches' meetings. */
export const AgencyBlock = () => {
  const t = useText()
  const say = useSay()
  const { today } = useSession()
  const { data, error, refetch } = useCall('GET /integration/index', { query: { from: `${today.slice(0, 4)}-01-01`, to: today } })
  const reading = data?.reading
  return (
    <>
      {(error || !data) && <Block>{error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Skeleton lines={4} />}</Block>}
      {reading && (
        <Block title={t('workbench.agency', { unit: reading.unit.name })} end={<Link className="tp-link" to="/integration">{t('workbench.agency.map')}</Link>} flush>
          <ul className="tp-agency-parts">
            {reading.parts.map(part => (
              <li key={part.name}>
                <div className="tp-between"><span>{say(part.title)}</span><Link to={`/integration?scope=${reading.unit.id}`} className="tp-link tp-strong">{part.value === null ? t('workbench.agency.na') : formatNumber(part.value)}</Link></div>
                {part.value !== null && <ProgressBar label={say(part.title)} done={Number(part.value) / 100} />}
              </li>
            ))}
          </ul>
        </Block>
      )}
      <LightsBlock />
      <BranchesBlock />
    </>
  )
}

/** Whether each branch held what it owed this year, in the order of the organisation. */
const BranchesBlock = () => {
  const t = useText()
  const say = useSay()
  const { today } = useSession()
  const { data, error, refetch } = useCall('GET /compliance', { query: { year: Number(today.slice(0, 4)) } })
  if (data?.branches.length === 0) return null
  return (
    <Block title={t('workbench.agency.branches')} end={<Link className="tp-link" to="/branch-life/compliance">{t('workbench.strip.all')}</Link>} flush={!!data}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} />}
      <ul className="tp-agency-branches">
        {data?.branches.map(branch => {
          const short = branch.duties.filter(duty => duty.short > 0).map(duty => t('workbench.agency.branch.short', { duty: say(duty.label), count: duty.short }))
          return <li key={branch.unit.id}><b>{branch.unit.name}</b> <Light state={short.length > 0 ? 'missing' : 'done'}>{short.length > 0 ? short.join(t('design.listComma')) : t('workbench.agency.branch.kept')}</Light></li>
        })}
      </ul>
    </Block>
  )
}
