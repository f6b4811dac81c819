import { Link, useParams } from 'react-router'
import { useAct, useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useAnnounce } from '../../../design/announce.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { DataTable } from '../../../design/data-table.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { clockTime } from '../../../design/format-date.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Popover } from '../../../design/popover.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { StateTag, type TagTone } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { ReasonForm } from './reason-form.tsx'

type Notice = Answer<'GET /dispatches/:id'>
type Copy = Notice['units'][number]

const tones: Readonly<Record<Copy['state'], TagTone>> = { onTime: 'ok', late: 'warn', waiting: 'line', overdue: 'warn' }

/** One notice: what it hands over, whose part is one's own, who has signed for it; a unit's head signs here. */
export const Page = () => {
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /dispatches/:id', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  return data ? <NoticeView notice={data} /> : <Skeleton lines={8} />
}

const NoticeView = ({ notice }: { notice: Notice }) => {
  const t = useText()
  const [say, Live] = useAnnounce()
  const sign = useAct('POST /dispatches/:id/acknowledgements', { onDone: () => say(t('planning.dispatch.signed')) })
  const press = (unit: Copy) => sign.mutate({ params: { id: notice.id }, body: { unit: unit.id } })
  const mine = notice.units.filter(unit => unit.can.sign && unit.can.own)
  const withdrawn = notice.withdrawn && t('planning.dispatch.withdrawn-by', { by: notice.withdrawn.by, on: clockTime(notice.withdrawn.at).slice(0, 10), why: notice.withdrawn.why })
  return (
    <PageFrame title={notice.title} facts={[t('planning.dispatch.sent', { by: notice.sentBy, on: notice.sentOn }), t('planning.dispatch.due-on', { due: notice.due })]} audience={t('planning.plan.audience')}
      trail={[{ label: notice.planTitle, to: `/plans/${notice.plan}` }, { label: t('planning.dispatches'), to: '/dispatches' }]}
      actions={<>
        {notice.can.withdraw && <Withdraw notice={notice} />}
        {mine.map(unit => <Button key={unit.id} kind="primary" busy={sign.isPending} onClick={() => press(unit)}>{mine.length > 1 ? t('planning.dispatch.sign.which', { unit: unit.name }) : t('planning.dispatch.sign')}</Button>)}
      </>}>
      <div className="tp-stack">
        {withdrawn && <p role="status"><StateTag tone="warn">{t('planning.dispatch.withdrawn')}</StateTag> {withdrawn}</p>}
        {sign.error && <FormProblem error={sign.error} />}
        {notice.words && <Block><p>{notice.words}</p></Block>}
        <div className="tp-cols tp-cols-6-6">
          <Block title={t('planning.dispatch.goals')} note={t('planning.unlinked.count', { count: notice.goals.length })} flush>
            <DataTable caption={t('planning.dispatch.goals')} rows={mineFirst(notice.goals)} rowKey={goal => goal.id}
              columns={[
                { key: 'title', header: t('planning.goal.title'), names: true, cell: goal => <>{goal.side && <SideDot side={goal.side} />} {goal.live ? <Link className="tp-link" to={`/plans/goals/${goal.id}`}>{goal.code} {goal.title}</Link> : <s>{goal.code} {goal.title}</s>}{goal.part && <> <StateTag>{t(`planning.dispatch.part.${goal.part}`)}</StateTag></>}</> },
                { key: 'unit', header: t('planning.goal.unit'), cell: goal => goal.unit },
                { key: 'ends', header: t('planning.goal.ends'), cell: goal => <span className="tp-nowrap">{goal.ends?.slice(5)}</span> },
              ]} />
          </Block>
          <Signatures notice={notice} busy={sign.isPending} onSign={press} />
        </div>
      </div>
      {Live}
    </PageFrame>
  )
}

const order = { owner: 0, cooperating: 1 } as const
const mineFirst = (goals: Notice['goals']) => [...goals].sort((a, b) => (a.part ? order[a.part] : 2) - (b.part ? order[b.part] : 2))

const Signatures = ({ notice, busy, onSign }: { notice: Notice; busy: boolean; onSign: (unit: Copy) => void }) => {
  const t = useText()
  const count = (...states: Copy['state'][]) => notice.units.filter(({ state }) => states.includes(state)).length
  const anySigns = notice.units.some(({ can }) => can.sign)
  return (
    <Block title={t('planning.dispatch.signing')} note={t('planning.dispatch.signing.counts', { units: notice.units.length, onTime: count('onTime'), late: count('late'), open: count('waiting', 'overdue') })} flush>
      <DataTable caption={t('planning.dispatch.signing')} rows={notice.units} rowKey={unit => unit.id}
        columns={[
          { key: 'unit', header: t('planning.dispatch.unit'), names: true, cell: unit => <span id={unit.id}>{unit.name}</span> },
          { key: 'state', header: t('planning.dispatch.state'), cell: unit => <StateTag tone={tones[unit.state]}>{t(`planning.dispatch.state.${unit.state}`)}</StateTag> },
          { key: 'signer', header: t('planning.dispatch.signer'), cell: unit => unit.signedBy && <span className="tp-small">{unit.signedBy} {unit.signedOn}{unit.proxy && <> <StateTag tone="line">{t('planning.dispatch.proxy')}</StateTag></>}</span> },
          ...(anySigns ? [{ key: 'act', header: t('planning.dispatch.sign'), cell: (unit: Copy) => unit.can.sign && <Button size="row" busy={busy} onClick={() => onSign(unit)} aria-label={t('planning.dispatch.sign.which', { unit: unit.name })}>{t(unit.can.own ? 'planning.dispatch.sign' : 'planning.dispatch.sign.for')}</Button> }] : []),
        ]} />
    </Block>
  )
}

const Withdraw = ({ notice }: { notice: Notice }) => {
  const t = useText()
  const withdraw = useAct('POST /dispatches/:id/withdrawal')
  return <Popover align="end" button={t('planning.dispatch.withdraw')}>{() => <ReasonForm label={t('planning.dispatch.withdraw.why')} send={t('planning.dispatch.withdraw')} error={withdraw.error} busy={withdraw.isPending} onSend={reason => withdraw.mutate({ params: { id: notice.id }, body: { reason } })} />}</Popover>
}
