import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useAct, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextAreaField } from '../../../design/fields/text-area-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Plan } from './plan-shapes.ts'
import { actions, SourceFields } from './source-fields.tsx'

/** Adds a goal to a plan, on the side that the actor's line of authority allows. */
export const Page = () => {
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /plans/:id', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  return data ? <GoalForm plan={data} /> : <Skeleton lines={8} />
}

const kinds = ['learning', 'results', 'people'] as const

const GoalForm = ({ plan }: { plan: Plan }) => {
  const t = useText()
  const go = useNavigate()
  const sides = (['party', 'business'] as const).filter(side => (side === 'party' ? plan.can.enterPartyGoal : plan.can.enterBusinessGoal))
  const [side, setSide] = useState<'party' | 'business'>(sides[sides.length - 1] ?? 'business')
  const [kind, setKind] = useState<(typeof kinds)[number]>('results')
  const [action, setAction] = useState<(typeof actions)[number]>('required')
  const [words, setWords] = useState({ code: '', title: '', deliverable: '', sourceDocument: '', sourceNumber: '', sourceClause: '', coverage: '', unit: '', starts: plan.today, ends: `${plan.year + plan.years - 1}-12-31`, weight: '', measure: '', target: '', measureUnit: '' })
  const put = (name: keyof typeof words) => (value: string) => setWords(now => ({ ...now, [name]: value }))
  const units = useCall('GET /units')
  const enter = useAct('POST /goals', { onDone: answer => go(`/plans/goals/${answer.id}`) })
  const wrong = (path: string) => fieldError(enter.error, path)
  const send = () => {
    const { code, title, deliverable, sourceDocument, sourceNumber, sourceClause, coverage, unit, starts, ends, weight, measure, target, measureUnit } = words
    const measures = measure ? [{ key: 'main', label: measure, unit: measureUnit, target, comparison: 'atLeast' as const, gathers: 'sum' as const }] : []
    enter.mutate({ body: { plan: plan.id, side, code, title, deliverable, action, sourceDocument, sourceNumber, sourceClause, coverage, unit, starts, ends, measures, ...(weight ? { weight } : {}), ...(side === 'party' ? { kind } : {}) } })
  }
  const owners = (units.data?.rows ?? []).filter(row => row.side === side && !row.kind.startsWith('volunteer') && row.kind !== 'party.workingCommittee').map(({ id, name }) => ({ value: id, label: name }))
  return (
    <PageFrame title={t('planning.goal.add')} trail={[{ label: plan.title, to: `/plans/${plan.id}` }]} audience={t('planning.plan.audience')}>
      <Block>
        <form className="tp-form" onSubmit={event => { event.preventDefault(); send() }}>
          <FormProblem error={enter.error} labels={{ code: t('planning.goal.code'), title: t('planning.goal.title'), unit: t('planning.goal.unit'), weight: t('planning.goal.weight'), starts: t('planning.goal.starts'), ends: t('planning.goal.ends') }} />
          <ChoiceChips label={t('planning.side')} value={side} options={sides.map(value => ({ value, label: t(`planning.side.${value}`) }))} onChange={value => { setSide(value); put('unit')('') }} />
          {side === 'party' && <ChoiceChips label={t('planning.goal.kind')} value={kind} options={kinds.map(value => ({ value, label: t(`planning.goal.kind.${value}`) }))} onChange={setKind} />}
          <TextField label={t('planning.goal.code')} value={words.code} onChange={put('code')} error={wrong('code')} />
          <TextField label={t('planning.goal.title')} value={words.title} onChange={put('title')} hint={t('planning.goal.title.hint')} error={wrong('title')} />
          <SelectField label={t('planning.goal.unit')} value={words.unit} options={owners} placeholder={t('planning.link.choose')} onChange={put('unit')} error={wrong('unit')} />
          <DateField label={t('planning.goal.starts')} value={words.starts} onChange={put('starts')} error={wrong('starts')} />
          <DateField label={t('planning.goal.ends')} value={words.ends} onChange={put('ends')} error={wrong('ends')} />
          <TextAreaField label={t('planning.goal.deliverable')} optional value={words.deliverable} onChange={put('deliverable')} error={wrong('deliverable')} />
          <ChoiceChips label={t('planning.goal.action')} value={action} options={actions.map(value => ({ value, label: t(`planning.goal.action.${value}`) }))} onChange={setAction} />
          <SourceFields words={words} put={put} wrong={wrong} />
          <TextField label={t('planning.measure')} optional value={words.measure} onChange={put('measure')} />
          {words.measure && <NumberField label={t('planning.measure.target')} value={words.target} onChange={put('target')} unit={words.measureUnit} error={wrong('measures.0.target')} />}
          {words.measure && <TextField label={t('planning.measure.unit')} value={words.measureUnit} onChange={put('measureUnit')} error={wrong('measures.0.unit')} />}
          <NumberField label={t('planning.goal.weight')} optional value={words.weight} onChange={put('weight')} error={wrong('weight')} />
          <div className="tp-btns"><Button kind="primary" type="submit" busy={enter.isPending} disabled={words.title.trim() === '' || words.unit === ''}>{t('planning.goal.save')}</Button></div>
        </form>
      </Block>
    </PageFrame>
  )
}
