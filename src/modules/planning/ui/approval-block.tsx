import { Link } from 'react-router'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { clockTime } from '../../../design/format-date.ts'
import { SideTag } from '../../../design/side-tag.tsx'
import { StateTag, type TagTone } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { AskReason } from './ask-reason.tsx'
import type { Plan, SideRound } from './plan-shapes.ts'
import './unlinked-block.css'

const tones: Readonly<Record<SideRound['state'], TagTone>> = { draft: 'line', submitted: 'info', returned: 'warn', approved: 'ok' }

/** Where each side of the plan has got to with the leading group, and the next step for whoever takes it. */
export const ApprovalBlock = ({ plan }: { plan: Plan }) => {
  const t = useText()
  return (
    <Block title={t('planning.approval')} flush foot={plan.sides.some(({ round }) => round > 0) && <Link className="tp-link" to={`/plans/${plan.id}/versions`}>{t('planning.rounds')}</Link>}>
      <ul className="tp-alone">{plan.sides.map(side => <SideRow key={side.side} plan={plan} side={side} />)}</ul>
    </Block>
  )
}

const SideRow = ({ plan, side }: { plan: Plan; side: SideRound }) => {
  const t = useText()
  const name = t(`planning.side.${side.side}`)
  const submit = useAct('POST /plans/:id/submissions')
  const decide = useAct('POST /submissions/:id/decision')
  const say = (body: { decision: 'approved' | 'returned'; reason?: string }) => decide.mutate({ params: { id: side.submission! }, body })
  const last = side.decidedBy ? t('planning.approval.decided-by', { by: side.decidedBy, on: clockTime(side.decidedAt ?? '').slice(0, 10) }) : side.submittedBy ? t('planning.approval.submitted-by', { round: side.round, by: side.submittedBy, on: clockTime(side.submittedAt ?? '').slice(0, 10) }) : ''
  return (
    <li>
      <div className="tp-between"><SideTag side={side.side} bare /><StateTag tone={tones[side.state]}>{t(`planning.approval.state.${side.state}`)}</StateTag></div>
      {last && <p>{last}</p>}
      {side.state === 'returned' && <p>{side.reason}</p>}
      {side.state === 'approved' && side.unapproved > 0 && <p>{t('planning.approval.added-since', { count: side.unapproved })}</p>}
      {side.can.submit && side.unexplained.length > 0 && <p>{t('planning.approval.unexplained')}{side.unexplained.map(goal => <Link key={goal.id} className="tp-link" to={`/plans/goals/${goal.id}`} title={goal.title}>{goal.code} </Link>)}</p>}
      {(submit.error ?? decide.error) && <FormProblem error={submit.error ?? decide.error} />}
      {side.can.submit && <Confirm size="row" action={t('planning.approval.submit.which', { side: name })} question={t('planning.approval.submit.question', { side: name })} yes={t('planning.approval.submit')} busy={submit.isPending} onYes={() => submit.mutate({ params: { id: plan.id }, body: { side: side.side } })} />}
      {side.can.decide && (
        <div className="tp-btns">
          <Button size="row" kind="primary" busy={decide.isPending} onClick={() => say({ decision: 'approved' })} aria-label={t('planning.approval.approve.which', { side: name })}>{t('planning.approval.approve')}</Button>
          <AskReason action={t('planning.approval.return')} name={t('planning.approval.return.which', { side: name })} label={t('planning.approval.reason')} error={null} busy={decide.isPending} onSend={reason => say({ decision: 'returned', reason })} />
        </div>
      )}
    </li>
  )
}
