import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { useAct, useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { ForbiddenState } from '../../../design/forbidden-state.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { labelsOf } from './labels-of.ts'
import { ValueField } from './value-field.tsx'

/** Enters one row of a ledger. */
export const Page = () => {
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /ledgers/:id', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={refetch} />
  return data ? <EntryForm register={data} /> : <Skeleton lines={8} />
}

const lateAfter = 31

const EntryForm = ({ register }: { register: Answer<'GET /ledgers/:id'> }) => {
  const t = useText()
  const go = useNavigate()
  const only = register.options.units.length === 1 ? (register.options.units[0]?.id ?? '') : ''
  const [values, setValues] = useState<Record<string, string>>({ [register.date]: register.today, [register.unit]: only })
  const [lateReason, setLateReason] = useState('')
  const enter = useAct('POST /ledgers/:id/entries', { onDone: () => go(`/ledgers/${register.id}`) })
  const day = values[register.date] ?? ''
  const late = day !== '' && (Date.parse(register.today) - Date.parse(day)) / 86_400_000 > lateAfter
  const trail = [{ label: t('ledgers.title'), to: '/ledgers' }, { label: register.name, to: `/ledgers/${register.id}` }]
  if (!register.can.enter) return <ForbiddenState who={t('ledgers.enter.audience')} />
  return (
    <PageFrame title={t('ledgers.enter')} trail={trail}>
      <Block>
        <form className="tp-form" noValidate onSubmit={event => { event.preventDefault(); enter.mutate({ params: { id: register.id }, body: { values, ...(late && lateReason ? { lateReason } : {}) } }) }}>
          <p className="tp-muted">{t('ledgers.no-survey-data')}</p>
          <FormProblem error={enter.error} labels={labelsOf(register.fields)} />
          {register.fields.map(field => <ValueField key={field.key} field={field} register={register} value={values[field.key] ?? ''} onChange={value => setValues(now => ({ ...now, [field.key]: value }))} error={fieldError(enter.error, `values.${field.key}`)} />)}
          {late && <TextField label={t('ledgers.late-reason')} value={lateReason} onChange={setLateReason} />}
          <div className="tp-btns"><Button kind="primary" type="submit" busy={enter.isPending}>{t('ledgers.enter.save')}</Button></div>
        </form>
      </Block>
    </PageFrame>
  )
}
