import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { clockTime } from '../../../design/format-date.ts'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import { AskReason } from './ask-reason.tsx'
import { FieldChanges } from './field-changes.tsx'
import type { GoalDetail, Proposal } from './plan-shapes.ts'
import './unlinked-block.css'

const tones = { waiting: 'info', approved: 'ok', refused: 'line' } as const

/** What was proposed to change in an approved goal; the leading group answers in place. */
export const ProposalsBlock = ({ goal }: { goal: GoalDetail }) => {
  const t = useText()
  return (
    <Block title={t('planning.proposals')} note={t('planning.unlinked.count', { count: goal.proposals.length })} flush>
      <ul className="tp-alone">{goal.proposals.map(proposal => <ProposalRow key={proposal.id} proposal={proposal} />)}</ul>
    </Block>
  )
}

const ProposalRow = ({ proposal }: { proposal: Proposal }) => {
  const t = useText()
  const decide = useAct('POST /goal-changes/:id/decision')
  const state = proposal.decision ?? 'waiting'
  const say = (body: { decision: 'approved' | 'refused'; answer?: string }) => decide.mutate({ params: { id: proposal.id }, body })
  return (
    <li>
      <div className="tp-between"><span>{proposal.proposedBy} <span className="tp-muted">{clockTime(proposal.proposedAt).slice(0, 10)}</span></span><StateTag tone={tones[state]}>{t(`planning.proposals.${state}`)}</StateTag></div>
      <p>{proposal.reason}</p>
      <FieldChanges changes={proposal.changes} />
      {proposal.decidedBy && <p>{[t('planning.approval.decided-by', { by: proposal.decidedBy, on: clockTime(proposal.decidedAt ?? '').slice(0, 10) }), proposal.answer].filter(Boolean).join(' · ')}</p>}
      {decide.error && <FormProblem error={decide.error} />}
      {proposal.can.decide && (
        <div className="tp-btns">
          <Button size="row" kind="primary" busy={decide.isPending} onClick={() => say({ decision: 'approved' })}>{t('planning.approval.approve')}</Button>
          <AskReason action={t('planning.proposals.refuse')} label={t('planning.proposals.answer')} error={null} busy={decide.isPending} onSend={answer => say({ decision: 'refused', answer })} />
        </div>
      )}
    </li>
  )
}
