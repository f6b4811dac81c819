import { useSearchParams } from 'react-router'
import { linkTo, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button, buttonClass } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { PaperDesk } from '../../../design/paper.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { FigureList } from './figure-list.tsx'
import { ReportPaper } from './report-paper.tsx'
import './report.css'

/** A report: choose which, read it as the page it will be, open any figure, take it as Word. */
export const Page = () => {
  const t = useText()
  const [params, setParams] = useSearchParams()
  const put = (name: string, value: string) => setParams(now => { const next = new URLSearchParams(now); if (value) next.set(name, value); else next.delete(name); return next }, { replace: true })
  const options = useCall('GET /report-options')
  const today = options.data?.today ?? ''
  const unit = params.get('unit') ?? options.data?.units[0]?.id
  const [year, half] = (params.get('period') ?? `${today.slice(0, 4)}-${today.slice(5, 7) > '06' ? '2' : '1'}`).split('-') as [string, '1' | '2']
  const sources = params.get('sources') === 'true'
  const annual = params.get('template') === 'annual'
  const halfYearly = useCall('GET /reports/half-year', unit && year && !annual ? { query: { unit, year: Number(year), half } } : null, { keepLast: true })
  const yearly = useCall('GET /reports/annual', unit && year && annual ? { query: { unit, year: Number(year) } } : null, { keepLast: true })
  const report = annual ? yearly : halfYearly
  if (options.error) return <PageProblem error={options.error} audience={t('reports.audience')} onRetry={() => void options.refetch()} />
  if (report.error) return <PageProblem error={report.error} onRetry={() => void report.refetch()} />
  if (options.data && options.data.units.length === 0) return <PageFrame title={t('reports.title')}><EmptyState title={t('reports.none.title')} /></PageFrame>
  const data = report.data
  // An annual summary has no halves: its years keep the chosen one, so that going back to half-years finds it again.
  const halves = annual ? [half] : ['2', '1']
  const periods = [0, 1, 2].flatMap(back => halves.map(one => `${Number(today.slice(0, 4)) - back}-${one}`)).filter(one => annual || one <= `${today.slice(0, 4)}-${today.slice(5, 7) > '06' ? '2' : '1'}`)
  const nameOf = (one: string) => annual ? t('reports.annual.title', { year: one.slice(0, 4) }) : t('reports.half-year.title', { year: one.slice(0, 4), half: t(`reports.half.${one.slice(5) as '1' | '2'}`) })
  return (
    <PageFrame title={data ? nameOf(`${data.year}-${half}`) : t('reports.title')} audience={t('reports.audience')} facts={data ? [data.unit.name, t('reports.facts', { count: data.figures.length, asOf: data.to < data.asOf.slice(0, 10) ? data.asOf.slice(0, 10) : data.to })] : []}
      actions={data && unit && <>
        <Button onClick={() => window.print()}>{t('reports.print')}</Button>
        <a className={buttonClass({})} href={annual ? linkTo('GET /reports/annual.xlsx', { query: { unit, year: data.year, asOf: data.asOf } }) : linkTo('GET /reports/half-year.xlsx', { query: { unit, year: data.year, half, asOf: data.asOf } })} download>{t('reports.excel')}</a>
        <a className={buttonClass({ kind: 'primary' })} href={annual ? linkTo('GET /reports/annual.docx', { query: { unit, year: data.year, asOf: data.asOf, records: sources ? 'true' : 'false' } }) : linkTo('GET /reports/half-year.docx', { query: { unit, year: data.year, half, asOf: data.asOf, sources: sources ? 'true' : 'false' } })} download>{t('reports.word')}</a>
      </>}>
      <div className="rp-cols">
        {data ? <PaperDesk label={t('reports.paper')}><ReportPaper report={data} /></PaperDesk> : <Block><Skeleton lines={12} /></Block>}
        <div className="rp-side">
          <Block title={t('reports.settings')}><div className="tp-form">
            <SelectField label={t('reports.template')} value={annual ? 'annual' : 'half-year'} options={(['half-year', 'annual'] as const).map(value => ({ value, label: t(`reports.template.${value}`) }))} onChange={value => put('template', value === 'annual' ? value : '')} />
            <SelectField label={t('reports.unit')} value={unit ?? ''} options={(options.data?.units ?? []).map(one => ({ value: one.id, label: one.name }))} onChange={value => put('unit', value)} />
            <SelectField label={t('reports.period')} value={`${year}-${half}`} options={periods.map(one => ({ value: one, label: nameOf(one) }))} onChange={value => put('period', value)} />
            <CheckField label={t(annual ? 'reports.records' : 'reports.sources')} hint={t(annual ? 'reports.records.hint' : 'reports.sources.hint')} checked={sources} onChange={checked => put('sources', checked ? 'true' : '')} />
            <p className="tp-muted">{t('reports.chinese')}</p>
          </div></Block>
          {data && <FigureList report={data} />}
        </div>
      </div>
    </PageFrame>
  )
}
