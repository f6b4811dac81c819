import { useCall } from '../../../app-shell/client.ts'
import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError } from '../../../design/fields/form-problem.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextAreaField } from '../../../design/fields/text-area-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Choices, Row } from './letter-shapes.ts'
import { categories, useCategoryName } from './use-category-name.ts'

export type ItemWords = { kind: Row['kind']; category: string; text: string; target: string; targetUnit: string; due: string; goal: string; beneficiary: string }

export const emptyWords: ItemWords = { kind: 'post', category: '', text: '', target: '', targetUnit: '', due: '', goal: '', beneficiary: '' }

/** The words as the API takes them. */
export const bodyOf = (words: ItemWords) => ({ kind: words.kind, category: words.category, text: words.text, target: words.target || null, targetUnit: words.targetUnit, due: words.due || null, goal: words.goal || null, beneficiary: words.beneficiary })

/** The names of an item's fields, as a refusal says them. */
export const useItemLabels = () => {
  const t = useText()
  return { text: t('commitments.text'), target: t('commitments.target'), targetUnit: t('commitments.target-unit'), due: t('commitments.due'), category: t('commitments.category'), beneficiary: t('commitments.beneficiary') }
}

const kinds = ['common', 'post', 'practicalDeed'] as const

/** The fields of an item: what, how much, by when, for whom, what it serves. */
export const ItemFields = ({ words, onChange, error, year, pool = [] }: { words: ItemWords; onChange: (words: ItemWords) => void; error: unknown; year: number; pool?: Choices['beneficiaries'] }) => {
  const t = useText()
  const put = <K extends keyof ItemWords>(name: K) => (value: ItemWords[K]) => onChange({ ...words, [name]: value })
  const nameOf = useCategoryName()
  const goals = useCall('GET /goals', { query: { limit: 100 } })
  return (
    <>
      <ChoiceChips label={t('commitments.kind')} value={words.kind} options={kinds.map(value => ({ value, label: t(`commitments.kind.${value}`) }))} onChange={kind => onChange({ ...words, kind, category: '' })} />
      {words.kind !== 'post' && <ChoiceChips label={t('commitments.category')} value={words.category} options={categories[words.kind].map(value => ({ value: value as string, label: nameOf(value) }))} onChange={put('category')} />}
      <TextAreaField label={t('commitments.text')} hint={t('commitments.text.hint')} value={words.text} maxLength={300} onChange={put('text')} error={fieldError(error, 'text')} />
      <NumberField label={t('commitments.target')} optional value={words.target} unit={words.targetUnit} onChange={put('target')} error={fieldError(error, 'target')} />
      <TextField label={t('commitments.target-unit')} optional hint={t('commitments.target-unit.hint')} value={words.targetUnit} maxLength={12} onChange={put('targetUnit')} error={fieldError(error, 'targetUnit')} />
      <DateField label={t('commitments.due')} value={words.due} min={`${year}-01-01`} max={`${year}-12-31`} onChange={put('due')} error={fieldError(error, 'due')} />
      <SelectField label={t('commitments.goal')} optional value={words.goal} placeholder={t('commitments.goal.none')} options={(goals.data?.rows ?? []).map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))} onChange={put('goal')} error={fieldError(error, 'goal')} />
      {words.kind === 'practicalDeed' && pool.length > 0 && <SelectField label={t('commitments.beneficiary.pool')} optional value={pool.some(({ code }) => code === words.beneficiary) ? words.beneficiary : ''} placeholder={t('commitments.beneficiary.pool.choose')} options={pool.map(({ code, kind }) => ({ value: code, label: `${code} ${t(`commitments.beneficiary.kind.${kind}`)}` }))} onChange={put('beneficiary')} />}
      {words.kind === 'practicalDeed' && <TextField label={t('commitments.beneficiary')} optional hint={t('commitments.beneficiary.hint')} value={words.beneficiary} maxLength={20} onChange={put('beneficiary')} error={fieldError(error, 'beneficiary')} />}
    </>
  )
}
