import { CheckField } from '../../../design/fields/check-field.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Kind } from './meeting-types.ts'

type Quorum = NonNullable<Kind['quorum']>

const half: Quorum = { part: 1, whole: 2, operator: 'atLeast', of: 'everyone' }

/** How many must be there: a fraction, its operator, and of whom; or nothing at all. */
export const QuorumFields = ({ value, error, onChange }: { value: Quorum | null; error: string | undefined; onChange: (value: Quorum | null) => void }) => {
  const t = useText()
  const put = (change: Partial<Quorum>) => onChange({ ...(value ?? half), ...change })
  return (
    <>
      <CheckField label={t('branch-life.kinds.quorum.has')} checked={value !== null} onChange={on => onChange(on ? half : null)} />
      {value && (
        <>
          <NumberField label={t('branch-life.kinds.quorum.part')} value={String(value.part)} error={error} onChange={part => put({ part: Number(part) })} />
          <NumberField label={t('branch-life.kinds.quorum.whole')} value={String(value.whole)} onChange={whole => put({ whole: Number(whole) })} />
          <SelectField label={t('branch-life.kinds.quorum.operator')} value={value.operator} options={(['atLeast', 'moreThan'] as const).map(one => ({ value: one, label: t(`branch-life.kinds.quorum.operator.${one}`) }))} onChange={operator => put({ operator: operator as Quorum['operator'] })} />
          <SelectField label={t('branch-life.kinds.quorum.of')} value={value.of} options={(['voting', 'everyone'] as const).map(one => ({ value: one, label: t(`branch-life.kinds.quorum.of.${one}`) }))} onChange={of => put({ of: of as Quorum['of'] })} />
        </>
      )}
    </>
  )
}
