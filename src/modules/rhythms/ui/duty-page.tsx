import { useState } from 'react'
import { useParams } from 'react-router'
import { useCall } from '../../../app-shell/client.ts'
import { NotFoundPage } from '../../../app-shell/not-found-page.tsx'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { FactsList } from '../../../design/facts-list.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { Button, LinkButton } from '../../../design/button.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { ChangeDutyForm } from './change-duty-form.tsx'
import { DutyState } from './duty-state.tsx'
import { EndDutyForm } from './end-duty-form.tsx'
import { useDutyWords, type Duty, type Wording } from './duty-words.ts'

/** One duty: who owes it, how often, what fulfils it, and every wording it has had. */
export const Page = () => {
  const { code } = useParams()
  const t = useText()
  const { data, error, refetch } = useCall('GET /duties')
  if (error) return <PageProblem error={error} audience={t('rhythms.audience')} onRetry={() => void refetch()} />
  if (!data) return <Block><Skeleton lines={6} /></Block>
  const duty = data.rows.find(row => row.code === code)
  return duty ? <DutyView duty={duty} today={data.today} onReload={() => void refetch()} /> : <NotFoundPage />
}

const DutyView = ({ duty, today, onReload }: { duty: Duty; today: string; onReload: () => void }) => {
  const t = useText()
  const say = useSay()
  const words = useDutyWords()
  const kinds = useCall('GET /meeting-kinds')
  const [form, setForm] = useState<'change' | 'end' | ''>('')
  const close = () => setForm('')
  const fulfilled = duty.sort === 'report' || !kinds.data || kinds.data.rows.some(kind => kind.state !== 'ended' && (kind.satisfies.includes(duty.code) || kind.mayFulfil.includes(duty.code)))
  const columns: Column<Wording>[] = [
    { key: 'from', header: t('rhythms.since'), names: true, cell: one => <><span className="tp-num">{one.changedBy === null ? t('rhythms.history.program') : one.fromDay}</span> {one.ended ? <StateTag tone="line">{t('rhythms.history.ended')}</StateTag> : duty.state === 'inForce' && one.fromDay === duty.fromDay && <StateTag tone="ok">{t('rhythms.history.now')}</StateTag>}{one.fromDay > today && <StateTag tone="info">{t('rhythms.history.ahead')}</StateTag>}</> },
    { key: 'who', header: t('rhythms.who'), cell: one => words.who(one.appliesTo) },
    { key: 'often', header: t('rhythms.often'), cell: one => words.often(one) },
    { key: 'grace', header: t('rhythms.grace'), figures: true, cell: one => t('rhythms.grace.days', { count: one.graceDays }) },
    { key: 'required', header: t('rhythms.sort'), cell: one => t(one.required ? 'rhythms.required' : 'rhythms.optional') },
    { key: 'by', header: t('rhythms.changedBy'), cell: one => one.changedBy ?? '' },
  ]
  const facts: [string, React.ReactNode][] = [[t('rhythms.who'), words.who(duty.appliesTo)], [t('rhythms.within'), duty.within ? t('rhythms.within.below', { name: duty.within.name }) : t('rhythms.within.everywhere')], [t('rhythms.often'), words.often(duty)], [t('rhythms.by'), words.by(duty, kinds.data?.rows ?? [])], [t('rhythms.grace'), t('rhythms.grace.days', { count: duty.graceDays })], [t('rhythms.sort'), t(duty.required ? 'rhythms.required' : 'rhythms.optional')]]
  if (say(duty.basis)) facts.push([t('rhythms.basis'), say(duty.basis)])
  return (
    <PageFrame title={say(duty.label)} trail={[{ label: t('rhythms.title'), to: '/duties' }]} audience={t('rhythms.audience')}>
      {!fulfilled && duty.state !== 'ended' && <Block><div className="tp-between"><p>{t('rhythms.kind.missing')}</p>{duty.can.change && <LinkButton to={`/meeting-kinds/new?duty=${duty.code}`}>{t('rhythms.kind.add')}</LinkButton>}</div></Block>}
      <Block title={form === 'end' ? t('rhythms.end.title') : t('rhythms.rule')} note={form === '' && <DutyState duty={duty} />} end={duty.can.change && form === '' && <div className="tp-btns"><Button size="row" onClick={() => setForm('change')}>{t(duty.state === 'ended' ? 'rhythms.resume' : 'rhythms.change')}</Button>{duty.ends === null && <Button size="row" kind="quiet" onClick={() => setForm('end')}>{t('rhythms.end')}</Button>}</div>}>
        {form === 'change' ? <ChangeDutyForm duty={duty} today={today} onClose={close} /> : form === 'end' ? <EndDutyForm duty={duty} today={today} onReload={onReload} onClose={close} /> : <FactsList facts={facts} />}
      </Block>
      <Block flush title={t('rhythms.history')} note={t('rhythms.history.hint')}><DataTable caption={t('rhythms.history')} columns={columns} rows={duty.history} rowKey={one => `${one.fromDay} ${one.changedBy ?? ''}`} /></Block>
    </PageFrame>
  )
}
