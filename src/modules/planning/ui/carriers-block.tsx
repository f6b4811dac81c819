import { useState } from 'react'
import { useAct, useCall } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button, buttonClass } from '../../../design/button.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { Popover } from '../../../design/popover.tsx'
import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Carrier, GoalDetail } from './plan-shapes.ts'
import './unlinked-block.css'

const kinds = ['vanguardTeam', 'shockTeam', 'modelPost', 'responsibilityArea'] as const

/** What Party organisations have put behind a business goal; those of the Party line attach one or take it away. */
export const CarriersBlock = ({ goal }: { goal: GoalDetail }) => {
  const t = useText()
  return (
    <Block title={t('planning.carriers')} note={t('planning.unlinked.count', { count: goal.carriers.length })} flush end={goal.can.link && <Popover align="end" button={t('planning.carrier.attach')} buttonClass={buttonClass({ size: 'row' })}>{close => <CarrierForm goal={goal} onDone={close} />}</Popover>}>
      {goal.carriers.length === 0 ? <p className="tp-alone-none">{t('planning.carriers.none')}</p> : <ul className="tp-alone">{goal.carriers.map(carrier => <CarrierRow key={carrier.id} carrier={carrier} />)}</ul>}
    </Block>
  )
}

const CarrierRow = ({ carrier }: { carrier: Carrier }) => {
  const t = useText()
  const end = useAct('DELETE /carriers/:id')
  return (
    <li id={carrier.id}>
      <div><StateTag tone="line">{t(`planning.carrier.kind.${carrier.kind}`)}</StateTag> {carrier.name}</div>
      <p>{carrier.unit.name} · {t('planning.carrier.attached', { by: carrier.attachedBy, on: carrier.attachedOn })}</p>
      {end.error && <FormProblem error={end.error} />}
      {carrier.can.end && <Confirm size="row" action={t('planning.carrier.end')} question={t('planning.carrier.end.question', { name: carrier.name })} yes={t('planning.carrier.end')} busy={end.isPending} onYes={() => end.mutate({ params: { id: carrier.id } })} />}
    </li>
  )
}

const CarrierForm = ({ goal, onDone }: { goal: GoalDetail; onDone: () => void }) => {
  const t = useText()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<(typeof kinds)[number]>('vanguardTeam')
  const [unit, setUnit] = useState('')
  const units = useCall('GET /units')
  const attach = useAct('POST /goals/:id/carriers', { onDone })
  const options = (units.data?.rows ?? []).filter(row => row.kind === 'party.branch' || row.kind === 'party.committee' || row.kind === 'party.generalBranch').map(row => ({ value: row.id, label: row.name }))
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); attach.mutate({ params: { id: goal.id }, body: { name, kind, unit } }) }}>
      <FormProblem error={attach.error} labels={{ name: t('planning.carrier.name'), unit: t('planning.carrier.unit') }} />
      <TextField label={t('planning.carrier.name')} value={name} onChange={setName} error={fieldError(attach.error, 'name')} />
      <SelectField label={t('planning.carrier.kind')} value={kind} options={kinds.map(value => ({ value, label: t(`planning.carrier.kind.${value}`) }))} onChange={value => setKind(kinds.find(known => known === value) ?? kind)} />
      <SelectField label={t('planning.carrier.unit')} value={unit} options={options} placeholder={t('planning.link.choose')} onChange={setUnit} error={fieldError(attach.error, 'unit')} />
      <div className="tp-btns"><Button type="submit" size="row" busy={attach.isPending} disabled={name.trim() === '' || unit === ''}>{t('planning.carrier.attach')}</Button></div>
    </form>
  )
}
