import { Link, useSearchParams } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { LinkButton } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { Icon } from '../../../design/icon.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { SegmentedControl } from '../../../design/segmented-control.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { DutyState } from './duty-state.tsx'
import { useDutyWords, type Duty } from './duty-words.ts'
import { ReportsView } from './reports-view.tsx'

const views = ['duties', 'reports'] as const

/** 制度周期: who owes what how often, and the reports that some of it asks for. */
export const Page = () => {
  const t = useText()
  const [params, setParams] = useSearchParams()
  const { data } = useCall('GET /duties')
  const view = params.get('view') === 'reports' ? 'reports' : 'duties'
  return (
    <PageFrame title={t('rhythms.title')} audience={t('rhythms.audience')}
      actions={<><SegmentedControl label={t('rhythms.view')} value={view} options={views.map(value => ({ value, label: t(`rhythms.view.${value}`) }))} onChange={next => setParams(next === 'reports' ? { view: next } : {}, { replace: true })} /><LinkButton to="/meeting-kinds">{t('rhythms.kinds')}</LinkButton><LinkButton to="/branch-life/compliance">{t('rhythms.matrix')}</LinkButton>{data?.can.add && <LinkButton kind="primary" to="/duties/new"><Icon name="plus" size="s" />{t('rhythms.add')}</LinkButton>}</>}>
      {view === 'reports' ? <ReportsView /> : <DutiesView />}
    </PageFrame>
  )
}

const DutiesView = () => {
  const t = useText()
  const say = useSay()
  const words = useDutyWords()
  const { data, error, refetch } = useCall('GET /duties')
  const kinds = useCall('GET /meeting-kinds')
  if (error) return <PageProblem error={error} audience={t('rhythms.audience')} onRetry={() => void refetch()} />
  const columns: Column<Duty>[] = [
    { key: 'duty', header: t('rhythms.duty'), names: true, cell: duty => <><Link to={`/duties/${duty.code}`}>{say(duty.label)}</Link><DutyState duty={duty} /></> },
    { key: 'who', header: t('rhythms.who'), cell: duty => <>{words.who(duty.appliesTo)}{duty.within && <span className="tp-muted"> · {t('rhythms.within.below', { name: duty.within.name })}</span>}</> },
    { key: 'often', header: t('rhythms.often'), cell: duty => words.often(duty) },
    { key: 'by', header: t('rhythms.by'), cell: duty => words.by(duty, kinds.data?.rows ?? []) },
    { key: 'grace', header: t('rhythms.grace'), figures: true, cell: duty => (duty.graceDays > 0 ? t('rhythms.grace.days', { count: duty.graceDays }) : '') },
    { key: 'required', header: t('rhythms.sort'), cell: duty => t(duty.required ? 'rhythms.required' : 'rhythms.optional') },
    { key: 'since', header: t('rhythms.changedBy'), cell: duty => duty.history.at(-1)?.changedBy ?? t('rhythms.history.program') },
  ]
  return <Block flush><DataTable caption={t('rhythms.title')} columns={columns} rows={data?.rows} rowKey={duty => duty.code} /></Block>
}
