import { useSearchParams } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { usePhone } from '../../../app-shell/use-phone.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { monthWord } from '../../../design/format-date.ts'
import { SegmentedControl } from '../../../design/segmented-control.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useLanguage, useText } from '../../../design/use-text.ts'
import { DueAgenda } from './due-agenda.tsx'
import { DueMonth } from './due-month.tsx'
import { DueYear } from './due-year.tsx'
import type { Plan } from './plan-shapes.ts'
import './plan-calendar.css'

const spans = ['month', 'year'] as const

/** `month`: 'YYYY-MM', moved by whole months. */
const monthsOn = (month: string, by: number): string => {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** When goals and tasks of both sides fall due: a month day by day, or the year by months. A phone lists the month's days. */
export const PlanCalendar = ({ plan, unit }: { plan: Plan; unit: string }) => {
  const t = useText()
  const language = useLanguage()
  const phone = usePhone()
  const [search, setSearch] = useSearchParams()
  const { data, error, refetch } = useCall('GET /plans/:id/calendar', { params: { id: plan.id } })
  const put = (name: string, value: string) => setSearch(now => { const next = new URLSearchParams(now); if (value) next.set(name, value); else next.delete(name); return next }, { replace: true })
  const span = search.get('span') === 'year' ? 'year' : 'month'
  const asked = search.get('month') ?? ''
  const usual = plan.today.startsWith(String(plan.year)) ? plan.today.slice(0, 7) : `${plan.year}-01`
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : usual
  const step = span === 'year' ? 12 : 1
  const turn = (by: number) => put('month', monthsOn(month, by * step))
  const days = (data?.days ?? []).filter(one => unit === '' || one.unit.id === unit)
  const title = span === 'year' ? t('planning.calendar.year', { year: month.slice(0, 4) }) : t('planning.calendar.month', { year: month.slice(0, 4), month: monthWord(`${month}-01`, language) })
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  return (
    <div onKeyDown={event => { if (event.key === 'PageUp' || event.key === 'PageDown') { event.preventDefault(); turn(event.key === 'PageUp' ? -1 : 1) } }}>
      <Block flush title={title} foot={t('planning.calendar.foot')} end={
        <div className="tp-btns tp-due-turn">
          <SegmentedControl label={t('planning.calendar.span')} value={span} options={spans.map(value => ({ value, label: t(`planning.calendar.span.${value}`) }))} onChange={value => put('span', value === 'month' ? '' : value)} />
          <Button size="row" onClick={() => turn(-1)}>{t(`planning.calendar.before.${span}`)}</Button>
          <Button size="row" onClick={() => turn(1)}>{t(`planning.calendar.next.${span}`)}</Button>
        </div>
      }>
        {!data ? <Skeleton lines={8} /> : span === 'year' ? <DueYear year={month.slice(0, 4)} days={days} onMonth={to => setSearch(now => { const next = new URLSearchParams(now); next.delete('span'); next.set('month', to); return next }, { replace: true })} /> : phone ? <DueAgenda days={days.filter(({ day }) => day.startsWith(month))} /> : <DueMonth month={month} today={plan.today} days={days} />}
      </Block>
    </div>
  )
}
