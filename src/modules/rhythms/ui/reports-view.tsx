import { useState } from 'react'
import { useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { period } from '../../../design/format-date.ts'
import { Light } from '../../../design/light.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useLanguage, useSay, useText } from '../../../design/use-text.ts'
import { EnterReportForm } from './enter-report-form.tsx'
import { TakeBack } from './take-back.tsx'

type Reports = Answer<'GET /duty-reports'>
export type OpenReport = Reports['open'][number]
export type Report = Reports['rows'][number]

/** The reports of the year: what is still owed, each entered in place, then what was handed in. */
export const ReportsView = () => {
  const t = useText()
  const say = useSay()
  const language = useLanguage()
  const { today } = useSession()
  const year = Number(today.slice(0, 4))
  const { data, error, refetch } = useCall('GET /duty-reports', { query: { year } })
  const [entering, setEntering] = useState('')
  if (error) return <PageProblem error={error} audience={t('rhythms.audience')} onRetry={() => void refetch()} />
  if (!data) return <Block><Skeleton lines={6} /></Block>
  const keyOf = (one: OpenReport) => `${one.duty} ${one.unit.id} ${one.periodFrom}`
  const columns: Column<Report>[] = [
    { key: 'day', header: t('rhythms.report.day'), cell: row => <><span className="tp-num">{row.day}</span>{row.late && <> <StateTag tone="line">{t('rhythms.report.late')}</StateTag></>}</> },
    { key: 'title', header: t('rhythms.report.title'), names: true, cell: row => <>{row.title}{row.takenBack !== null && <span className="tp-muted"> · {t('rhythms.report.takenBack', { reason: row.takenBack })}</span>}</> },
    { key: 'unit', header: t('rhythms.report.unit'), cell: row => row.unit.name },
    { key: 'duty', header: t('rhythms.duty'), cell: row => say(row.label) },
    { key: 'period', header: t('rhythms.report.period'), cell: row => period(row.periodFrom, row.periodTo, language) },
    { key: 'number', header: t('rhythms.report.number'), cell: row => row.number },
    { key: 'by', header: t('rhythms.report.by'), cell: row => <>{row.by}{row.can.takeBack && <> <TakeBack report={row} onReload={() => void refetch()} /></>}</> },
  ]
  return (
    <>
      <Block title={t('rhythms.report.open')} note={data.open.length > 0 ? t('rhythms.report.hint') : undefined}>
        {data.open.length === 0 && <p className="tp-muted">{t('rhythms.report.open.none')}</p>}
        <ul>
          {data.open.map(one => (
            <li key={keyOf(one)}>
              <div className="tp-between"><span><Light state={one.dueBy < today ? 'missing' : 'waiting'} /> {one.unit.name} · {say(one.label)} · {period(one.periodFrom, one.periodTo, language)} <span className="tp-muted">{t(one.dueBy < today ? 'rhythms.report.overdue' : 'rhythms.report.due', { day: one.dueBy })}</span></span>{entering !== keyOf(one) && <Button size="row" onClick={() => setEntering(keyOf(one))}>{t('rhythms.report.enter')}</Button>}</div>
              {entering === keyOf(one) && <EnterReportForm open={one} today={today} onClose={() => setEntering('')} />}
            </li>
          ))}
        </ul>
      </Block>
      <Block flush title={t('rhythms.report.given', { year })}><DataTable caption={t('rhythms.report.given', { year })} columns={columns} rows={data.rows} rowKey={row => row.id} empty={<EmptyState title={t('rhythms.report.none')} />} /></Block>
    </>
  )
}
