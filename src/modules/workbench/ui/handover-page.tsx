import { Link, useParams } from 'react-router'
import { useAct, useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { clockTime, dayInSentence } from '../../../design/format-date.ts'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useLanguage, useSay, useText } from '../../../design/use-text.ts'
import './overview.css'

/** One hand-over: what is unfinished, what was said, and who has confirmed. */
export const Page = () => {
  const t = useText()
  const say = useSay()
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /handovers/:id', { params: { id } })
  const give = useAct('POST /handovers/:id/giving')
  const take = useAct('POST /handovers/:id/taking')
  if (error) return <PageProblem error={error} audience={t('workbench.handovers.audience')} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={8} />
  return (
    <PageFrame title={t('workbench.handover.of', { unit: data.unit.name, post: say(data.post) })} audience={t('workbench.handovers.audience')} trail={[{ label: t('workbench.handovers'), to: '/handovers' }]} facts={[t('workbench.handover.between', { from: data.from.name, to: data.to.name }), t(`workbench.handover.state.${data.state}`)]}>
      <div className="tp-cols tp-cols-8-4">
        <Items handover={data} />
        <div className="tp-stack">
          {data.note && <Block title={t('workbench.handover.note')}><p>{data.note}</p></Block>}
          <Confirmed handover={data}>
            <FormProblem error={give.error ?? take.error} />
            {(data.can.give || data.can.take) && (
              <div className="tp-btns tp-handover-act">
                {data.can.give && <Button kind="primary" busy={give.isPending} onClick={() => give.mutate({ params: { id } })}>{t('workbench.handover.give')}</Button>}
                {data.can.take && <Button kind="primary" busy={take.isPending} onClick={() => take.mutate({ params: { id } })}>{t('workbench.handover.take')}</Button>}
              </div>
            )}
          </Confirmed>
        </div>
      </div>
    </PageFrame>
  )
}

type Handover = Answer<'GET /handovers/:id'>

const Items = ({ handover }: { handover: Handover }) => {
  const t = useText()
  const say = useSay()
  const language = useLanguage()
  const { today } = useSession()
  const { items } = handover
  return (
    <Block title={t('workbench.handover.items')} note={items.length > 0 ? t('workbench.handover.items.count', { count: items.length }) : undefined} end={<Button size="row" kind="quiet" onClick={() => print()}>{t('workbench.handover.print')}</Button>} foot={t('workbench.handover.items.note')} flush={items.length > 0}>
      {items.length === 0 ? <p className="tp-sec">{t('workbench.handover.items.none')}</p> : (
        <ul className="tp-wb-list">{items.map(item => <li key={item.kind + item.record}><span><Link to={item.href}>{say(item.title)}</Link><small>{say(item.detail)}</small></span>{item.due && <span className="tp-sec tp-nowrap">{t('workbench.handover.due')} {dayInSentence(item.due, language, today)}</span>}</li>)}</ul>
      )}
    </Block>
  )
}

const Confirmed = ({ handover, children }: { handover: Handover; children: React.ReactNode }) => {
  const t = useText()
  const { openedBy, openedAt, givenBy, givenAt, takenBy, takenAt, tasksPassed, from, to } = handover
  return (
    <Block title={t('workbench.handover.steps')}>
      <ul className="tp-handover-steps">
        <li>{t('workbench.handover.opened', { by: openedBy, at: clockTime(openedAt) })}</li>
        <li className={givenAt ? undefined : 'tp-sec'}>{givenAt ? t('workbench.handover.given', { by: givenBy ?? '', at: clockTime(givenAt) }) : t('workbench.handover.wait-give', { name: from.name })}</li>
        <li className={takenAt ? undefined : 'tp-sec'}>{takenAt ? t('workbench.handover.taken', { by: takenBy ?? '', at: clockTime(takenAt), count: tasksPassed ?? 0 }) : t('workbench.handover.wait-take', { name: to.name })}</li>
      </ul>
      {children}
    </Block>
  )
}
