import { Link } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { Light, type LightState } from '../../../design/light.tsx'
import { MonthMatrix } from '../../../design/month-matrix.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import './overview.css'

const lights = { done: 'done', late: 'lateEntry', short: 'short', missing: 'missing', grace: 'grace', waiting: 'waiting' } as const satisfies Record<string, LightState>
const isKnown = (state: string): state is keyof typeof lights => state in lights
const monthOf = (day: string) => Number(day.slice(5, 7))

/** A secretary's own branch: what its meetings owed and what was held, duty by month. */
export const BranchStrip = () => {
  const t = useText()
  const say = useSay()
  const { today, posts } = useSession()
  const year = Number(today.slice(0, 4))
  const { data, error, refetch } = useCall('GET /compliance', { query: { year } })
  const mine = new Set(posts.map(({ unitId }) => unitId))
  const branch = data?.branches.find(({ unit }) => mine.has(unit.id)) ?? data?.branches[0]
  if (error) return <Block><ErrorState error={error} onRetry={() => void refetch()} /></Block>
  if (!data) return <Block><Skeleton lines={5} /></Block>
  if (!branch) return null
  return (
    <Block title={t('workbench.strip', { unit: branch.unit.name })} end={<Link className="tp-link" to="/branch-life/compliance">{t('workbench.strip.all')}</Link>} flush>
      <div className="tp-strip"><MonthMatrix caption={t('workbench.strip.caption', { unit: branch.unit.name })} head={t('workbench.strip.duty')} now={monthOf(today)} groups={[{
        id: branch.unit.id,
        rows: branch.duties.map(duty => ({
          id: duty.duty,
          title: say(duty.label),
          cells: duty.cells.map(cell => ({ from: monthOf(cell.from), months: monthOf(cell.to) - monthOf(cell.from) + 1, content: isKnown(cell.state) ? <Light state={lights[cell.state]} sentence={t('workbench.strip.cell', { duty: say(duty.label), from: cell.from, to: cell.to, due: cell.due, held: cell.held, state: t(`workbench.strip.${cell.state}`) })} /> : null })),
        })),
      }]} /></div>
    </Block>
  )
}
