import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useAct, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { TextAreaField } from '../../../design/fields/text-area-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Plan } from './plan-shapes.ts'
import './dispatch-form.css'

/** Sends the approved goals of a plan, or some of them, to sections and branches. */
export const Page = () => {
  const { id = '' } = useParams()
  const plan = useCall('GET /plans/:id', { params: { id } })
  const units = useCall('GET /units')
  const error = plan.error ?? units.error
  if (error) return <PageProblem error={error} onRetry={() => { void plan.refetch(); void units.refetch() }} />
  if (!plan.data || !units.data) return <Skeleton lines={8} />
  const rows = units.data.rows
  // Sections and branches of this agency: below the agency or its Party committee.
  const below = (unit: string | null): boolean => unit !== null && (unit === plan.data.unit.id || unit === plan.data.partyUnit.id || below(rows.find(row => row.id === unit)?.parent ?? null))
  const offered = rows.filter(({ kind, parent }) => below(parent) && (kind === 'admin.section' || kind === 'admin.institution' || kind === 'party.branch')).map(({ id: unit, name }) => ({ id: unit, name }))
  return <DispatchForm plan={plan.data} units={offered} />
}

const scopes = ['all', 'some'] as const

const DispatchForm = ({ plan, units }: { plan: Plan; units: readonly { id: string; name: string }[] }) => {
  const t = useText()
  const go = useNavigate()
  const approved = plan.goals.filter(goal => goal.approved)
  const [words, setWords] = useState({ title: plan.title, words: '', due: plan.today })
  const [scope, setScope] = useState<(typeof scopes)[number]>('all')
  const [goals, setGoals] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState<readonly string[]>(units.map(({ id }) => id))
  const put = (name: keyof typeof words) => (value: string) => setWords(now => ({ ...now, [name]: value }))
  const send = useAct('POST /plans/:id/dispatches', { onDone: answer => go(`/dispatches/${answer.id}`) })
  const wrong = (path: string) => fieldError(send.error, path)
  const sent = scope === 'all' ? approved.map(({ id }) => id) : goals
  const flip = (list: readonly string[], id: string, on: boolean) => (on ? [...list, id] : list.filter(other => other !== id))
  return (
    <PageFrame title={t('planning.dispatch')} trail={[{ label: plan.title, to: `/plans/${plan.id}` }]} audience={t('planning.plan.audience')}>
      <Block>
        {approved.length === 0 ? <EmptyState title={t('planning.dispatch.none-approved')} /> : (
          <form className="tp-form" onSubmit={event => { event.preventDefault(); send.mutate({ params: { id: plan.id }, body: { ...words, goals: [...sent], units: [...chosen] } }) }}>
            <FormProblem error={send.error} labels={{ title: t('planning.dispatch.title'), due: t('planning.dispatch.due'), units: t('planning.dispatch.units'), goals: t('planning.dispatch.which') }} />
            <TextField label={t('planning.dispatch.title')} value={words.title} onChange={put('title')} error={wrong('title')} />
            <TextAreaField label={t('planning.dispatch.words')} optional value={words.words} onChange={put('words')} error={wrong('words')} />
            <DateField label={t('planning.dispatch.due')} value={words.due} min={plan.today} onChange={put('due')} error={wrong('due')} />
            <ChoiceChips label={t('planning.dispatch.which')} value={scope} options={scopes.map(value => ({ value, label: t(`planning.dispatch.${value}`) }))} onChange={setScope} />
            {scope === 'some' && <fieldset className="tp-choices"><legend className="tp-hidden">{t('planning.dispatch.which')}</legend>{approved.map(goal => <CheckField key={goal.id} label={`${goal.code} ${goal.title}`} checked={goals.includes(goal.id)} onChange={on => setGoals(now => flip(now, goal.id, on))} />)}</fieldset>}
            <fieldset className="tp-choices"><legend>{t('planning.dispatch.units')}</legend>{units.map(unit => <CheckField key={unit.id} label={unit.name} checked={chosen.includes(unit.id)} onChange={on => setChosen(now => flip(now, unit.id, on))} />)}</fieldset>
            <div className="tp-btns"><Button kind="primary" type="submit" busy={send.isPending} disabled={words.title.trim() === '' || sent.length === 0 || chosen.length === 0}>{t('planning.dispatch.send')}</Button></div>
          </form>
        )}
      </Block>
    </PageFrame>
  )
}
