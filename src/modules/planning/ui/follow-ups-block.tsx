import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button, buttonClass } from '../../../design/button.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { Popover } from '../../../design/popover.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { AskReason } from './ask-reason.tsx'
import type { FollowUp, GoalDetail } from './plan-shapes.ts'
import './unlinked-block.css'

const tones = { waiting: 'info', answered: 'line', closed: 'ok' } as const

/** 督办: what was urged, every step since, and the next step for whoever takes it. */
export const FollowUpsBlock = ({ goal }: { goal: GoalDetail }) => {
  const t = useText()
  return (
    <Block title={t('planning.follow-ups')} note={t('planning.unlinked.count', { count: goal.followUps.length })} flush end={goal.mayFollowUp && <Popover align="end" button={t('planning.follow-up.open')} buttonClass={buttonClass({ size: 'row' })}>{close => <OpenForm goal={goal} onDone={close} />}</Popover>}>
      {goal.followUps.length === 0 ? <p className="tp-alone-none">{t('planning.follow-ups.none')}</p> : <ul className="tp-alone">{goal.followUps.map(order => <Order key={order.id} order={order} />)}</ul>}
    </Block>
  )
}

const Order = ({ order }: { order: FollowUp }) => {
  const t = useText()
  const params = { id: order.id }
  const urge = useAct('POST /follow-ups/:id/urging')
  const answer = useAct('POST /follow-ups/:id/answer')
  const close = useAct('POST /follow-ups/:id/closure')
  const error = urge.error ?? answer.error ?? close.error
  return (
    <li id={order.id}>
      <div className="tp-between"><span className="tp-strong">{order.words}</span><StateTag tone={order.late ? 'warn' : tones[order.state]}>{order.late ? t('planning.follow-up.late') : t(`planning.follow-up.state.${order.state}`)}</StateTag></div>
      {order.state !== 'closed' && <p>{t('planning.follow-up.by', { due: order.due })}</p>}
      <ol>{order.steps.map((step, at) => <li key={at} className="tp-small"><span className="tp-muted">{step.on} {step.by}</span> {t(`planning.follow-up.step.${step.step}`)}{step.step === 'extended' && step.due && t('planning.follow-up.step.until', { due: step.due })}{at > 0 && <>{t('design.comma')}{step.words}</>}</li>)}</ol>
      {error && <FormProblem error={error} />}
      <div className="tp-btns">
        {order.can.answer && <AskReason action={t('planning.follow-up.answer')} label={t('planning.follow-up.answer.words')} error={null} busy={answer.isPending} onSend={words => answer.mutate({ params, body: { words } })} />}
        {order.can.decide && <>
          <AskReason action={t('planning.follow-up.urge')} label={t('planning.follow-up.urge.words')} error={null} busy={urge.isPending} onSend={words => urge.mutate({ params, body: { words } })} />
          <Popover align="end" button={t('planning.follow-up.extend')} buttonClass={buttonClass({ size: 'row' })}>{done => <ExtendForm order={order} onDone={done} />}</Popover>
          <AskReason action={t('planning.follow-up.close')} label={t('planning.follow-up.close.words')} error={null} busy={close.isPending} onSend={words => close.mutate({ params, body: { words } })} />
        </>}
      </div>
    </li>
  )
}

const OpenForm = ({ goal, onDone }: { goal: GoalDetail; onDone: () => void }) => {
  const open = useAct('POST /goals/:id/follow-ups', { onDone })
  const t = useText()
  return <WordsAndDay from={goal.today} labels={[t('planning.follow-up.words'), t('planning.follow-up.due')]} send={t('planning.follow-up.open')} error={open.error} busy={open.isPending} onSend={body => open.mutate({ params: { id: goal.id }, body })} />
}

const ExtendForm = ({ order, onDone }: { order: FollowUp; onDone: () => void }) => {
  const extend = useAct('POST /follow-ups/:id/extension', { onDone })
  const t = useText()
  return <WordsAndDay from={order.due} labels={[t('planning.follow-up.extend.words'), t('planning.follow-up.extend.due')]} send={t('planning.follow-up.extend')} error={extend.error} busy={extend.isPending} onSend={body => extend.mutate({ params: { id: order.id }, body })} />
}

type WordsAndDayProps = { from: string; labels: readonly [string, string]; send: string; error: unknown; busy: boolean; onSend: (body: { words: string; due: string }) => void }

const WordsAndDay = ({ from, labels, send, error, busy, onSend }: WordsAndDayProps) => {
  const [words, setWords] = useState('')
  const [due, setDue] = useState(from)
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); onSend({ words, due }) }}>
      <FormProblem error={error} labels={{ words: labels[0], due: labels[1] }} />
      <TextField label={labels[0]} value={words} onChange={setWords} error={fieldError(error, 'words')} />
      <DateField label={labels[1]} value={due} min={from} onChange={setDue} error={fieldError(error, 'due')} />
      <div className="tp-btns"><Button type="submit" size="row" busy={busy} disabled={words.trim() === ''}>{send}</Button></div>
    </form>
  )
}
