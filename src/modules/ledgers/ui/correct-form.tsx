import { useState } from 'react'
import { useAct, type Answer } from '../../../app-shell/client.ts'
import { useAnnounce } from '../../../design/announce.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useText } from '../../../design/use-text.ts'
import { labelsOf } from './labels-of.ts'
import { ValueField } from './value-field.tsx'

/** Corrects a row, or strikes it out; what was typed stays when somebody else was faster. */
export const CorrectForm = ({ entry, register, onReload }: { entry: Answer<'GET /ledger-entries/:id'>; register: Answer<'GET /ledgers/:id'>; onReload: () => void }) => {
  const t = useText()
  const [say, Live] = useAnnounce()
  const [values, setValues] = useState<Record<string, string>>({ ...entry.values, ...entry.refs })
  const [reason, setReason] = useState('')
  const done = { onDone: () => say(t('ledgers.correct.done')) }
  const correct = useAct('POST /ledger-entries/:id/correction', done)
  const strike = useAct('POST /ledger-entries/:id/striking', done)
  const params = { id: entry.id }
  const error = correct.error ?? strike.error
  return (
    <Block title={t('ledgers.correct')} note={t('ledgers.correct.way')}>
      <form className="tp-form" noValidate onSubmit={event => { event.preventDefault(); correct.mutate({ params, body: { version: entry.version, values, reason } }) }}>
        <FormProblem error={error} labels={{ ...labelsOf(entry.fields), reason: t('ledgers.reason') }} onReload={onReload} />
        {entry.fields.map(field => <ValueField key={field.key} field={field} register={register} value={values[field.key] ?? ''} onChange={value => setValues(now => ({ ...now, [field.key]: value }))} error={fieldError(error, `values.${field.key}`)} />)}
        <TextField label={t('ledgers.reason')} value={reason} onChange={setReason} error={fieldError(error, 'reason')} />
        <div className="tp-btns">
          <Button kind="primary" type="submit" busy={correct.isPending} disabled={reason.trim() === ''}>{t('ledgers.correct.save')}</Button>
          <Button busy={strike.isPending} disabled={reason.trim() === ''} onClick={() => strike.mutate({ params, body: { version: entry.version, reason } })}>{t('ledgers.strike')}</Button>
        </div>
        <p className="tp-muted">{t('ledgers.strike.hint')}</p>
      </form>
      {Live}
    </Block>
  )
}
