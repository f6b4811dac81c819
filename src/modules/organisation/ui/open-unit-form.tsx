import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { Button } from '../../../design/button.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import type { UnitRow } from './unit-tree.tsx'

type Kind = UnitRow['kind']

const kinds: readonly Kind[] = ['party.branch', 'party.group', 'party.generalBranch', 'party.committee', 'party.leadingGroup', 'party.workingCommittee', 'admin.section', 'admin.institution', 'admin.agency', 'mass.league', 'mass.union', 'mass.women', 'volunteer.corps', 'volunteer.detachment', 'volunteer.team']

/** Opens a unit below one that the person may change. */
export const OpenUnitForm = ({ units, canOpenRoot, parent: below, onDone }: { units: readonly UnitRow[]; canOpenRoot: boolean; /** the unit that is proposed as the one above */ parent?: string; onDone: () => void }) => {
  const t = useText()
  const { today } = useSession()
  const [kind, setKind] = useState<Kind>('party.group')
  const [parent, setParent] = useState(below ?? (canOpenRoot ? '' : (units[0]?.id ?? '')))
  const [name, setName] = useState('')
  const [code, setCode] = useState('')
  const [from, setFrom] = useState(today)
  const [basis, setBasis] = useState('')
  const open = useAct('POST /units', { onDone })
  const labels = { kind: t('organisation.kind'), parent: t('organisation.units.parent'), name: t('organisation.unit.name'), code: t('organisation.code'), from: t('organisation.from'), foundingBasis: t('organisation.units.basis') }
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    open.mutate({ body: { kind, parent: parent || null, name, code, from, ...(basis.trim() ? { foundingBasis: basis } : {}) } })
  }
  return (
    <form className="tp-form" onSubmit={submit} noValidate style={{ maxWidth: '28rem' }}>
      {open.error && <FormProblem error={open.error} labels={labels} />}
      <SelectField label={labels.kind} value={kind} options={kinds.map(one => ({ value: one, label: t(`organisation.kind.${one}`) }))} onChange={value => setKind(value as Kind)} error={fieldError(open.error, 'kind')} />
      <SelectField label={labels.parent} value={parent} placeholder={canOpenRoot ? t('organisation.units.root') : undefined} options={units.map(row => ({ value: row.id, label: `${'　'.repeat(row.depth)}${row.name}` }))} onChange={setParent} error={fieldError(open.error, 'parent')} />
      <TextField label={labels.name} value={name} maxLength={60} onChange={setName} error={fieldError(open.error, 'name')} />
      <TextField label={labels.code} value={code} maxLength={20} onChange={setCode} error={fieldError(open.error, 'code')} />
      <DateField label={labels.from} value={from} max={today} onChange={setFrom} error={fieldError(open.error, 'from')} />
      <TextField label={labels.foundingBasis} hint={t('organisation.units.basis.hint')} optional value={basis} maxLength={200} onChange={setBasis} error={fieldError(open.error, 'foundingBasis')} />
      <div className="tp-btns"><Button type="submit" kind="primary" busy={open.isPending}>{t('organisation.units.open.do')}</Button><Button onClick={onDone}>{t('design.notNow')}</Button></div>
    </form>
  )
}
