import { useState } from 'react'
import { useAct, type Answer } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { Button } from '../../../design/button.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'

type RenameFormProps = { unit: Answer<'GET /units/:id'>['unit']; onReload: () => void; onDone: () => void }

/** Another name for a unit from a day on; the days before keep the old one. */
export const RenameForm = ({ unit, onReload, onDone }: RenameFormProps) => {
  const t = useText()
  const { today } = useSession()
  const [name, setName] = useState(unit.name)
  const [from, setFrom] = useState(today)
  const rename = useAct('POST /units/:id/names', { onDone })
  const labels = { name: t('organisation.unit.new-name'), from: t('organisation.from'), parent: t('organisation.units.parent') }
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    rename.mutate({ params: { id: unit.id }, body: { name, from, version: unit.version } })
  }
  return (
    <form className="tp-form" onSubmit={submit} noValidate style={{ maxWidth: '28rem' }}>
      {rename.error && <FormProblem error={rename.error} labels={labels} onReload={onReload} />}
      <TextField label={labels.name} value={name} maxLength={60} onChange={setName} error={fieldError(rename.error, 'name')} />
      <DateField label={labels.from} value={from} max={today} onChange={setFrom} error={fieldError(rename.error, 'from')} />
      <div className="tp-btns"><Button type="submit" kind="primary" busy={rename.isPending}>{t('organisation.unit.rename')}</Button><Button onClick={onDone}>{t('design.notNow')}</Button></div>
    </form>
  )
}
