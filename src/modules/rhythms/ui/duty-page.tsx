import { useState } from 'react'
import { useParams } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { NotFoundPage } from '../../../app-shell/not-found-page.tsx'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { ChangeDutyForm } from './change-duty-form.tsx'
import { useDutyWords, type Duty, type Wording } from './duty-words.ts'

/** One duty: who owes it, how often, what fulfils it, and every wording it has had. */
export const Page = () => {
  const { code } = useParams()
  const t = useText()
  const { data, error, refetch } = useCall('GET /duties')
  if (error) return <PageProblem error={error} audience={t('rhythms.audience')} onRetry={() => void refetch()} />
  if (!data) return <Block><Skeleton lines={6} /></Block>
  const duty = data.rows.find(row => row.code === code)
  return duty ? <DutyView duty={duty} today={data.today} change={data.can.change} /> : <NotFoundPage />
}

const DutyView = ({ duty, today, change }: { duty: Duty; today: string; change: boolean }) => {
  const t = useText()
  const say = useSay()
  const words = useDutyWords()
  const kinds = useCall('GET /meeting-kinds')
  const [editing, setEditing] = useState(false)
  const columns: Column<Wording>[] = [
    { key: 'from', header: t('rhythms.since'), names: true, cell: one => <><span className="tp-num">{one.changedBy === null ? t('rhythms.history.program') : one.fromDay}</span> {one.fromDay === duty.fromDay && <StateTag tone="ok">{t('rhythms.history.now')}</StateTag>}{one.fromDay > today && <StateTag tone="info">{t('rhythms.history.ahead')}</StateTag>}</> },
    { key: 'who', header: t('rhythms.who'), cell: one => words.who(one.appliesTo) },
    { key: 'often', header: t('rhythms.often'), cell: one => words.often(one) },
    { key: 'grace', header: t('rhythms.grace'), figures: true, cell: one => t('rhythms.grace.days', { count: one.graceDays }) },
    { key: 'required', header: t('rhythms.sort'), cell: one => t(one.required ? 'rhythms.required' : 'rhythms.optional') },
    { key: 'by', header: t('rhythms.changedBy'), cell: one => one.changedBy ?? '' },
  ]
  const facts: [string, React.ReactNode][] = [[t('rhythms.who'), words.who(duty.appliesTo)], [t('rhythms.often'), words.often(duty)], [t('rhythms.by'), words.by(duty, kinds.data?.rows ?? [])], [t('rhythms.grace'), t('rhythms.grace.days', { count: duty.graceDays })], [t('rhythms.sort'), t(duty.required ? 'rhythms.required' : 'rhythms.optional')]]
  if (say(duty.basis)) facts.push([t('rhythms.basis'), say(duty.basis)])
  return (
    <PageFrame title={say(duty.label)} trail={[{ label: t('rhythms.title'), to: '/duties' }]} audience={t('rhythms.audience')}>
      <Block title={t('rhythms.rule')} end={change && !editing && <Button size="row" onClick={() => setEditing(true)}>{t('rhythms.change')}</Button>}>
        {editing ? <ChangeDutyForm duty={duty} today={today} onClose={() => setEditing(false)} /> : <FactsList facts={facts} />}
      </Block>
      <Block flush title={t('rhythms.history')} note={t('rhythms.history.hint')}><DataTable caption={t('rhythms.history')} columns={columns} rows={duty.history} rowKey={one => `${one.fromDay} ${one.changedBy ?? ''}`} /></Block>
    </PageFrame>
  )
}
