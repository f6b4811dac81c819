import { Link } from 'react-router'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { monthWord } from '../../../design/format-date.ts'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useLanguage, useSay, useText } from '../../../design/use-text.ts'
import './meeting-year.css'

type YearDay = Answer<'GET /meeting-year'>['days'][number]

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'))

/** The year on one page: twelve months, each day with what was held or is to come. */
export const MeetingYear = ({ unit, kind, year, onYear }: { unit?: string; kind?: string; year: number; onYear: (year: number) => void }) => {
  const t = useText()
  const language = useLanguage()
  const { data, error, refetch } = useCall('GET /meeting-year', { query: { year, ...(unit ? { unit } : {}), ...(kind ? { kind } : {}) } }, { keepLast: true })
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  return (
    <Block title={t('branch-life.year.title', { year })} end={<div className="tp-btns"><Button size="row" onClick={() => onYear(year - 1)}>{t('branch-life.year.before')}</Button><Button size="row" onClick={() => onYear(year + 1)}>{t('branch-life.year.next')}</Button></div>}>
      {!data ? <Skeleton lines={10} /> : (
        <div className="bl-year">
          {months.map(month => {
            const days = data.days.filter(({ day }) => day.slice(5, 7) === month)
            return (
              <section key={month} aria-label={monthWord(`${year}-${month}-01`, language)}>
                <h3><Link to={`/branch-life?view=calendar&month=${year}-${month}`}>{monthWord(`${year}-${month}-01`, language)}</Link></h3>
                {days.length === 0 ? <p className="tp-muted">{t('branch-life.year.none')}</p> : <ul>{days.map(one => <DayLine key={`${one.day} ${one.kind}`} one={one} />)}</ul>}
              </section>
            )
          })}
        </div>
      )}
    </Block>
  )
}

const DayLine = ({ one }: { one: YearDay }) => {
  const t = useText()
  const say = useSay()
  const open = one.held + one.notHeld < one.count
  const to = one.id ? `/branch-life/meetings/${one.id}` : `/branch-life?view=calendar&month=${one.day.slice(0, 7)}`
  return (
    <li className={open ? 'bl-year-open' : one.notHeld > 0 ? 'bl-year-failed' : undefined}>
      <span className="tp-num">{Number(one.day.slice(8))}</span> <Link to={to} title={one.title ?? undefined}>{say(one.label)}</Link>{one.count > 1 && <span className="tp-muted"> {t('branch-life.year.times', { count: one.count })}</span>}{one.notHeld > 0 && <span> · {t('branch-life.year.failed', { count: one.notHeld })}</span>}
    </li>
  )
}
