import { Link } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { ActionList, ActionRow } from '../../../design/action-row.tsx'
import { Block } from '../../../design/block.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { dayInSentence, weekday } from '../../../design/format-date.ts'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useLanguage, useText } from '../../../design/use-text.ts'
import { addDays } from '../../../foundation/clock/day.ts'

/** The meetings of the coming seven days that this person may see. */
export const WeekBlock = () => {
  const t = useText()
  const language = useLanguage()
  const { today } = useSession()
  const { data, error, refetch } = useCall('GET /meetings', { query: { from: today, to: addDays(today, 7), limit: 10 } })
  const rows = data && [...data.rows].reverse()
  return (
    <Block title={t('workbench.week')} end={<Link className="tp-link" to="/branch-life">{t('workbench.week.all')}</Link>} flush={!!rows && rows.length > 0}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!rows && !error && <Skeleton lines={3} />}
      {rows?.length === 0 && <p className="tp-muted">{t('workbench.week.none')}</p>}
      {rows && rows.length > 0 && <ActionList>{rows.map((row) => <ActionRow key={row.id} icon="calendar" title={<Link to={`/branch-life/meetings/${row.id}`}>{row.title}</Link>} note={row.unit.name} due={`${dayInSentence(row.day, language, today)} ${weekday(row.day, language)}`} />)}</ActionList>}
    </Block>
  )
}
