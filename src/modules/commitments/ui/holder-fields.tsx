import { ChoiceChips } from '../../../design/fields/choice-chips.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Choices, Row } from './letter-shapes.ts'

const exemptions = ['none', 'villageDuty', 'nearRetirement', 'supportStaff'] as const

/** Who promises: oneself, a pair, or a unit; and whether the first letter of the year is exempt from a business item. */
export type Holder = { form: Row['form']; partner: string; unit: string; exemption: (typeof exemptions)[number] }

export const emptyHolder: Holder = { form: 'individual', partner: '', unit: '', exemption: 'none' }

/** True once a pair has its partner and a collective its unit. */
export const holderIsSaid = ({ form, partner, unit }: Holder): boolean => (form === 'paired' ? partner !== '' : form === 'collective' ? unit !== '' : true)

/** The holder as the API takes it; a unit that no branch covers is reviewed by one's own. */
export const holderBody = ({ form, partner, unit, exemption }: Holder, { units, branch }: Choices) => ({
  form,
  ...(form === 'paired' ? { partners: [partner] } : {}),
  ...(form === 'collective' ? { holderUnit: unit, ...(branch && units.find(({ id }) => id === unit)?.namesBranch ? { branch: branch.id } : {}) } : {}),
  ...(form === 'individual' && exemption !== 'none' ? { exemption } : {}),
})

/** The form of the commitment, and what the form asks for. */
export const HolderFields = ({ holder, choices, onChange }: { holder: Holder; choices: Choices; onChange: (holder: Holder) => void }) => {
  const t = useText()
  const forms = (['individual', 'paired', 'collective'] as const).filter(form => form === 'individual' || (form === 'paired' ? choices.colleagues.length > 0 : choices.units.length > 0))
  return (
    <>
      {forms.length > 1 && <ChoiceChips label={t('commitments.form')} value={holder.form} options={forms.map(value => ({ value, label: t(`commitments.draft.form.${value}`) }))} onChange={form => onChange({ ...holder, form })} />}
      {holder.form === 'paired' && <SelectField label={t('commitments.draft.partner')} value={holder.partner} placeholder={t('commitments.draft.partner.choose')} options={choices.colleagues.map(({ id, name }) => ({ value: id, label: name }))} onChange={partner => onChange({ ...holder, partner })} />}
      {holder.form === 'collective' && <SelectField label={t('commitments.draft.unit')} value={holder.unit} placeholder={t('commitments.draft.unit.choose')} options={choices.units.map(({ id, name }) => ({ value: id, label: name }))} onChange={unit => onChange({ ...holder, unit })} />}
      {holder.form === 'individual' && !choices.letter && <ChoiceChips label={t('commitments.draft.exemption')} value={holder.exemption} options={exemptions.map(value => ({ value, label: t(`commitments.draft.exemption.${value}`) }))} onChange={exemption => onChange({ ...holder, exemption })} />}
    </>
  )
}
