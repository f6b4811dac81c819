import { useState } from 'react'
import { useAct } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { clockTime } from '../../../design/format-date.ts'
import { useSay, useText } from '../../../design/use-text.ts'
import type { Detail } from './assessment-types.ts'

type Stated = Detail['stated'][number]

/** What no record tells and people state, one by one, each with who stated it. */
export const StatedBlock = ({ detail, reload }: { detail: Detail; reload: () => void }) => {
  const t = useText()
  return (
    <Block title={t('assessment.stated.title')} note={t('assessment.stated.note')}>
      <div className="tp-stack">{detail.stated.map(stated => <StatedForm key={`${stated.unitId} ${stated.input}`} detail={detail} stated={stated} reload={reload} />)}</div>
    </Block>
  )
}

const StatedForm = ({ detail, stated, reload }: { detail: Detail; stated: Stated; reload: () => void }) => {
  const t = useText()
  const say = useSay()
  const [value, setValue] = useState(stated.value ?? '')
  const [reason, setReason] = useState('')
  const correcting = detail.step !== 'notice' && detail.step !== 'selfReport' && detail.step !== 'scoring'
  const state = useAct('PUT /assessments/:id/inputs')
  const unitName = detail.subjects.find(subject => subject.unitId === stated.unitId)?.name ?? ''
  const save = () => state.mutate({ params: { id: detail.id }, body: { unit: stated.unitId, input: stated.input, value: value.trim(), ...(correcting && reason.trim() ? { reason: reason.trim() } : {}), version: detail.version } })
  return (
    <form onSubmit={event => { event.preventDefault(); save() }}>
      <div className="tp-row">
        <NumberField label={t('assessment.stated.label', { unit: unitName, input: say(stated.title) })} hint={stated.statedBy && stated.statedAt ? t('design.figure.typed', { by: stated.statedBy, on: clockTime(stated.statedAt) }) : undefined} value={value} onChange={setValue} unit={stated.unit ? say(stated.unit) : undefined} />
        {correcting && value.trim() !== (stated.value ?? '') && <TextField label={t('assessment.stated.reason')} value={reason} onChange={setReason} maxLength={300} error={fieldError(state.error, 'reason')} />}
        <Button type="submit" size="row" busy={state.isPending} disabled={value.trim() === '' || value.trim() === stated.value}>{t('assessment.stated.save')}</Button>
      </div>
      <FormProblem error={state.error} onReload={reload} />
    </form>
  )
}
