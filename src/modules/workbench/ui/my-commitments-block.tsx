import { Link } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { ProgressBar } from '../../../design/progress-bar.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { daysBetween } from '../../../foundation/clock/day.ts'
import './my-commitments-block.css'

/** My commitments of this year: how far each is, and where it should be today. */
export const MyCommitmentsBlock = () => {
  const t = useText()
  const { today } = useSession()
  const year = Number(today.slice(0, 4))
  const { data, error, refetch } = useCall('GET /commitments', { query: { mine: 'true', year, limit: 10 } })
  const letter = data?.rows[0]?.letter
  return (
    <Block title={t('workbench.mine')} note={data && data.rows.length > 0 ? t('workbench.mine.tick') : undefined} foot={letter && <Link className="tp-link" to={`/commitments/letters/${letter}`}>{t('workbench.mine.open')}</Link>}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={3} />}
      {data?.rows.length === 0 && <p className="tp-muted">{t('workbench.mine.none')}</p>}
      {data?.rows.map((row) => (
        <div key={row.id} className="tp-mine">
          <p><Link to={`/commitments/letters/${row.letter}#${row.id}`}>{row.text}</Link></p>
          {row.target !== null && Number(row.target) > 0 && (
            <>
              <ProgressBar label={row.text} done={Number(row.done) / Number(row.target)} expected={row.due ? shareOfYear(today, row.due) : undefined} />
              <p className="tp-muted">{t('workbench.mine.done', { done: row.done, target: row.target, unit: row.targetUnit })}</p>
            </>
          )}
        </div>
      ))}
    </Block>
  )
}

/** How much of the time from New Year to `due` has passed on `today`, 0 … 1. */
function shareOfYear(today: string, due: string): number {
  const start = `${due.slice(0, 4)}-01-01`
  return Math.min(1, Math.max(0, daysBetween(start, today) / Math.max(1, daysBetween(start, due))))
}
