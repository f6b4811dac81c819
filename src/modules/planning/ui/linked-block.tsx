import { useState } from 'react'
import { Link } from 'react-router'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { SideDot } from '../../../design/side-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { GoalDetail } from './plan-shapes.ts'
import './unlinked-block.css'

/** What stands on the other side of a goal; those who may link or end a link; a stated reason when nothing does. */
export const LinkedBlock = ({ goal }: { goal: GoalDetail }) => {
  const t = useText()
  const end = useAct('DELETE /links/:id')
  const other = t(goal.side === 'party' ? 'planning.side.business' : 'planning.side.party')
  return (
    <Block title={t('planning.linked', { side: other })} note={t('planning.unlinked.count', { count: goal.linked.length })} flush>
      <FormProblem error={end.error} />
      {goal.linked.length === 0 && <p className="tp-alone-none">{goal.unlinkedReason ? t('planning.unlinked.reason-stated', { reason: goal.unlinkedReason }) : t(`planning.unlinked.${goal.side}`)}</p>}
      <ul className="tp-alone">
        {goal.linked.map(link => (
          <li key={link.link}>
            <div><SideDot side={link.side} /> <Link className="tp-link" to={`/plans/goals/${link.id}`}>{link.code} {link.title}</Link></div>
            <p>{[link.unit, t('planning.linked.made', { by: link.madeBy, on: link.madeOn }), link.why].filter(Boolean).join(' · ')}</p>
            {link.canEnd && <Confirm size="row" action={t('planning.link.end')} question={t('planning.link.end.question', { title: `${link.code} ${link.title}` })} yes={t('planning.link.end')} busy={end.isPending} onYes={() => end.mutate({ params: { id: link.link } })} />}
          </li>
        ))}
      </ul>
      {goal.linkable.length > 0 && <LinkForm goal={goal} />}
      {goal.unlinked && goal.can.edit && <ReasonForm goal={goal} />}
    </Block>
  )
}

const LinkForm = ({ goal }: { goal: GoalDetail }) => {
  const t = useText()
  const [other, setOther] = useState('')
  const link = useAct('POST /links', { onDone: () => setOther('') })
  return (
    <form className="tp-form tp-block-body" onSubmit={event => { event.preventDefault(); link.mutate({ body: goal.side === 'party' ? { partyGoal: goal.id, businessGoal: other } : { partyGoal: other, businessGoal: goal.id } }) }}>
      <FormProblem error={link.error} />
      <SelectField label={t('planning.link.to')} value={other} placeholder={t('planning.link.choose')} options={goal.linkable.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))} onChange={setOther} />
      <div className="tp-btns"><Button type="submit" size="row" busy={link.isPending} disabled={other === ''}>{t('planning.link')}</Button></div>
    </form>
  )
}

const ReasonForm = ({ goal }: { goal: GoalDetail }) => {
  const t = useText()
  const [reason, setReason] = useState(goal.unlinkedReason ?? '')
  const state = useAct('POST /goals/:id/unlinked-reason')
  return (
    <form className="tp-form tp-block-body" onSubmit={event => { event.preventDefault(); state.mutate({ params: { id: goal.id }, body: { reason } }) }}>
      <FormProblem error={state.error} />
      <TextField label={t('planning.unlinked.reason')} value={reason} onChange={setReason} />
      <div className="tp-btns"><Button type="submit" size="row" busy={state.isPending} disabled={reason.trim() === ''}>{t('planning.goal.save')}</Button></div>
    </form>
  )
}
