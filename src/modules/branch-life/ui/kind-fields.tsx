import type { Answer } from '../../../app-shell/client.ts'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import { CheckList } from './check-list.tsx'
import { holders, useKindWords, type Holder } from './kind-words.ts'
import type { Kind } from './meeting-types.ts'
import { QuorumFields } from './quorum-fields.tsx'

const attending = ['members', 'committee', 'leadingGroup', 'staff', 'named'] as const

/** The rule of a kind of meeting, as the form holds it. */
export type RuleDraft = { heldBy: Holder[]; attends: Kind['attends']; quorum: Kind['quorum']; required: boolean; joint: boolean; satisfies: string[]; mayFulfil: string[]; basis: string; fromDay: string }

/** Who holds a kind of meeting, who attends, the quorum, what it satisfies, from which day on. */
export const KindFields = ({ value, list, wrong, onChange }: { value: RuleDraft; list: Answer<'GET /meeting-kinds'>; wrong: (path: string) => string | undefined; onChange: (change: Partial<RuleDraft>) => void }) => {
  const t = useText()
  const words = useKindWords(list.duties)
  const duties = list.duties.map(({ code }) => ({ value: code, label: words.dutyNames([code]) }))
  return (
    <>
      <CheckList label={t('branch-life.kinds.heldBy')} options={holders.map(kind => ({ value: kind, label: words.holder(kind) }))} value={value.heldBy} onChange={heldBy => onChange({ heldBy })} />
      <SelectField label={t('branch-life.kinds.attends')} value={value.attends} options={attending.map(one => ({ value: one, label: t(`branch-life.kinds.attends.${one}`) }))} onChange={one => onChange({ attends: one as Kind['attends'] })} />
      <QuorumFields value={value.quorum} error={wrong('quorum.part')} onChange={quorum => onChange({ quorum })} />
      <CheckList label={t('branch-life.kinds.satisfies')} options={duties} value={value.satisfies} onChange={satisfies => onChange({ satisfies })} />
      <CheckList label={t('branch-life.kinds.mayFulfil')} hint={t('branch-life.kinds.mayFulfil.hint')} options={duties} value={value.mayFulfil} onChange={mayFulfil => onChange({ mayFulfil })} />
      <CheckField label={t('branch-life.kinds.joint')} checked={value.joint} onChange={joint => onChange({ joint })} />
      <CheckField label={t('branch-life.kinds.required')} checked={value.required} onChange={required => onChange({ required })} />
      <TextField label={t('branch-life.kinds.basis')} optional value={value.basis} maxLength={120} onChange={basis => onChange({ basis })} />
      <DateField label={t('branch-life.kinds.from')} value={value.fromDay} min={list.today} error={wrong('fromDay')} onChange={fromDay => onChange({ fromDay })} />
    </>
  )
}
