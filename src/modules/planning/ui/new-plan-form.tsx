import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useAct, useCall } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { Button } from '../../../design/button.tsx'
import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import './unlinked-block.css'

/** Enters the plan of a year, or of three or five, for an agency and its Party organisation together; what there is only one of is filled in. */
export const NewPlanForm = ({ years }: { years: readonly number[] }) => {
  const t = useText()
  const go = useNavigate()
  const { today } = useSession()
  const [span, setSpan] = useState<1 | 3 | 5>(1)
  const units = useCall('GET /units')
  const of = (...kinds: string[]) => (units.data?.rows ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ id, name }) => ({ value: id, label: name }))
  const agencies = of('admin.agency')
  const parties = of('party.committee', 'party.generalBranch')
  const next = Math.max(Number(today.slice(0, 4)), ...years.map(year => year + 1))
  const [words, setWords] = useState({ year: String(next), title: t('planning.plan.of', { year: next }), unit: '', partyUnit: '' })
  const put = (name: keyof typeof words) => (value: string) => setWords(now => ({ ...now, [name]: value }))
  const unit = words.unit || (agencies.length === 1 ? agencies[0]!.value : '')
  const partyUnit = words.partyUnit || (parties.length === 1 ? parties[0]!.value : '')
  const enter = useAct('POST /plans', { onDone: ({ id }) => go(`/plans/${id}`) })
  const wrong = (path: string) => fieldError(enter.error, path)
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); enter.mutate({ body: { year: Number(words.year), years: span, title: words.title, unit, partyUnit } }) }}>
      <FormProblem error={enter.error} labels={{ year: t('planning.plan.year'), title: t('planning.plan.name'), unit: t('planning.plan.agency'), partyUnit: t('planning.plan.party') }} />
      <ChoiceChips label={t('planning.span')} value={String(span) as '1' | '3' | '5'} options={(['1', '3', '5'] as const).map(value => ({ value, label: t(`planning.span.${value}`) }))} onChange={value => setSpan(Number(value) as 1 | 3 | 5)} />
      <NumberField label={t('planning.plan.year')} value={words.year} onChange={put('year')} error={wrong('year')} />
      <TextField label={t('planning.plan.name')} value={words.title} onChange={put('title')} error={wrong('title')} />
      <SelectField label={t('planning.plan.agency')} value={unit} options={agencies} placeholder={t('planning.link.choose')} onChange={put('unit')} error={wrong('unit')} />
      <SelectField label={t('planning.plan.party')} value={partyUnit} options={parties} placeholder={t('planning.link.choose')} onChange={put('partyUnit')} error={wrong('partyUnit')} />
      <div className="tp-btns"><Button type="submit" kind="primary" busy={enter.isPending} disabled={words.title.trim() === '' || unit === '' || partyUnit === ''}>{t('planning.plan.enter')}</Button></div>
    </form>
  )
}
