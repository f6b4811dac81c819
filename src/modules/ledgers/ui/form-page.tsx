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
import { useChangeWords } from './change-words.ts'
import { draftOf, fieldOf, newField } from './field-draft.ts'
import { FieldRow } from './field-row.tsx'
import { FormsBlock } from './forms-block.tsx'

type Register = Answer<'GET /ledgers/:id'>

/** The office changes a ledger's form: looks at what would change, then uses it from now on. */
export const Page = () => {
  const { id = '' } = useParams()
  const t = useText()
  const { data, error, refetch } = useCall('GET /ledgers/:id', { params: { id } })
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton lines={10} />
  return data.can.define ? <ChangeForm key={data.version} register={data} onReload={() => void refetch()} /> : <ForbiddenState who={t('ledgers.define.audience')} />
}

const ChangeForm = ({ register, onReload }: { register: Register; onReload: () => void }) => {
  const t = useText()
  const go = useNavigate()
  const [words, setWords] = useState({ name: register.name, purpose: register.purpose, reason: '' })
  const [fields, setFields] = useState(register.fields.map(draftOf))
  const preview = useAct('POST /ledgers/:id/form-preview', { refresh: [] })
  const change = useAct('PUT /ledgers/:id', { onDone: () => void go(`/ledgers/${register.id}`) })
  const params = { id: register.id }
  const body = { name: words.name, purpose: words.purpose, fields: fields.map(fieldOf) }
  const error = change.error ?? preview.error
  const parts = [register.date, register.unit, register.key, register.amount]
  const taken = [...register.columns.map(({ key }) => key), ...fields.map(({ key }) => key)]
  const touch = (then: () => void) => { preview.reset(); then() }
  return (
    <PageFrame title={t('ledgers.form.change')} facts={[t('ledgers.form.way')]} audience={t('ledgers.define.audience')} trail={[{ label: t('ledgers.title'), to: '/ledgers' }, { label: register.name, to: `/ledgers/${register.id}` }]}>
      <div className="tp-cols tp-cols-8-4">
        <Block>
          <form className="tp-form" noValidate onSubmit={event => { event.preventDefault(); preview.mutate({ params, body }) }}>
            <p className="tp-muted">{t('ledgers.no-survey-data')} {t('ledgers.form.part')}</p>
            <FormProblem error={error} labels={{ name: t('ledgers.name'), reason: t('ledgers.form.reason') }} onReload={onReload} />
            <TextField label={t('ledgers.name')} value={words.name} maxLength={30} error={fieldError(error, 'name')} onChange={name => touch(() => setWords(now => ({ ...now, name })))} />
            <TextField label={t('ledgers.purpose')} optional value={words.purpose} maxLength={200} onChange={purpose => touch(() => setWords(now => ({ ...now, purpose })))} />
            {fields.map((field, at) => (
              <FieldRow key={field.key} number={at + 1} field={field} standing={register.columns.some(({ key }) => key === field.key)} part={parts.includes(field.key)} error={fieldError(error, `fields.${at}.label`) ?? fieldError(error, `fields.${at}.choices`)}
                onChange={changed => touch(() => setFields(now => now.map(one => (one.key === field.key ? changed : one))))} onRemove={() => touch(() => setFields(now => now.filter(one => one.key !== field.key)))} />
            ))}
            <div className="tp-btns"><Button onClick={() => touch(() => setFields(now => [...now, newField(taken)]))}>{t('ledgers.field.add')}</Button></div>
            {!preview.data && <div className="tp-btns"><Button kind="primary" type="submit" busy={preview.isPending}>{t('ledgers.form.preview')}</Button></div>}
          </form>
          {preview.data && <PreviewedChanges changes={preview.data.changes} reason={words.reason} busy={change.isPending} error={fieldError(change.error, 'reason')} onReason={reason => setWords(now => ({ ...now, reason }))} onUse={() => change.mutate({ params, body: { ...body, version: register.version, reason: words.reason } })} />}
        </Block>
        <FormsBlock forms={register.forms} />
      </div>
    </PageFrame>
  )
}

type Previewed = { changes: Answer<'POST /ledgers/:id/form-preview'>['changes']; reason: string; busy: boolean; error: string | undefined; onReason: (reason: string) => void; onUse: () => void }

/** What would change, how many rows keep what they say, why it changes; then it is used. */
const PreviewedChanges = ({ changes, reason, busy, error, onReason, onUse }: Previewed) => {
  const t = useText()
  const words = useChangeWords()
  if (changes.length === 0) return <p role="status">{t('ledgers.form.preview.none')}</p>
  return (
    <form className="tp-form" noValidate onSubmit={event => { event.preventDefault(); onUse() }}>
      <h3>{t('ledgers.form.preview.title')}</h3>
      <ul role="status">{changes.map(change => <li key={`${change.kind} ${change.field} ${change.from} ${change.to}`}>{words(change)}{change.rows > 0 && <span className="tp-muted"> · {t('ledgers.form.rows', { rows: change.rows })}</span>}</li>)}</ul>
      <TextField label={t('ledgers.form.reason')} value={reason} maxLength={200} error={error} onChange={onReason} />
      <div className="tp-btns"><Button kind="primary" type="submit" busy={busy} disabled={reason.trim() === ''}>{t('ledgers.form.save')}</Button></div>
    </form>
  )
}
