import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useAct, useCall } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { ForbiddenState } from '../../../design/forbidden-state.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { fieldOf, newField } from './field-draft.ts'
import { FieldRow } from './field-row.tsx'

/** The office defines a ledger: a name, and the fields of its form. */
export const Page = () => {
  const t = useText()
  const { data, error, refetch } = useCall('GET /ledgers')
  if (error) return <PageProblem error={error} onRetry={refetch} />
  if (!data) return <Skeleton lines={8} />
  return data.offices.length === 0 ? <ForbiddenState who={t('ledgers.define.audience')} /> : <RegisterForm offices={data.offices} />
}

const start = (['text', 'date', 'unit'] as const).map((type, at) => newField(['f1', 'f2'].slice(0, at), type))

const RegisterForm = ({ offices }: { offices: readonly { id: string; name: string }[] }) => {
  const t = useText()
  const go = useNavigate()
  const [words, setWords] = useState({ office: offices[0]?.id ?? '', code: '', name: '', purpose: '', date: 'f2', unit: 'f3', key: 'f1', amount: '' })
  const [fields, setFields] = useState(start)
  const put = (name: keyof typeof words) => (value: string) => setWords(now => ({ ...now, [name]: value }))
  const define = useAct('POST /ledgers', { onDone: answer => go(`/ledgers/${answer.id}`) })
  const wrong = (path: string) => fieldError(define.error, path)
  const send = () => define.mutate({ body: { ...words, amount: words.amount || null, fields: fields.map(fieldOf) } })
  const ofType = (type: (typeof fields)[number]['type']) => fields.filter(field => field.type === type).map(({ key, label }, at) => ({ value: key, label: label || t('ledgers.field', { number: fields.findIndex(one => one.key === key) + 1 || at + 1 }) }))
  return (
    <PageFrame title={t('ledgers.define')} audience={t('ledgers.define.audience')} trail={[{ label: t('ledgers.title'), to: '/ledgers' }]}>
      <Block>
        <form className="tp-form" noValidate onSubmit={event => { event.preventDefault(); send() }}>
          <p className="tp-muted">{t('ledgers.no-survey-data')}</p>
          <FormProblem error={define.error} labels={{ code: t('ledgers.code'), name: t('ledgers.name') }} />
          {offices.length > 1 && <SelectField label={t('ledgers.office')} value={words.office} options={offices.map(({ id, name }) => ({ value: id, label: name }))} onChange={put('office')} />}
          <TextField label={t('ledgers.name')} value={words.name} onChange={put('name')} error={wrong('name')} />
          <TextField label={t('ledgers.code')} hint={t('ledgers.code.hint')} value={words.code} onChange={put('code')} error={wrong('code')} />
          <TextField label={t('ledgers.purpose')} optional value={words.purpose} onChange={put('purpose')} error={wrong('purpose')} />
          {fields.map((field, at) => <FieldRow key={field.key} number={at + 1} field={field} error={wrong(`fields.${at}.label`) ?? wrong(`fields.${at}.choices`)} onChange={changed => setFields(now => now.map(one => (one.key === field.key ? changed : one)))} onRemove={fields.length > 3 ? () => setFields(now => now.filter(one => one.key !== field.key)) : undefined} />)}
          <div className="tp-btns"><Button onClick={() => setFields(now => [...now, newField(now.map(({ key }) => key))])}>{t('ledgers.field.add')}</Button></div>
          <SelectField label={t('ledgers.part.date')} value={words.date} options={ofType('date')} onChange={put('date')} error={wrong('date')} />
          <SelectField label={t('ledgers.part.unit')} value={words.unit} options={ofType('unit')} onChange={put('unit')} error={wrong('unit')} />
          <SelectField label={t('ledgers.part.key')} value={words.key} options={ofType('text')} onChange={put('key')} error={wrong('key')} />
          <SelectField label={t('ledgers.part.amount')} value={words.amount} options={ofType('number')} placeholder={t('ledgers.part.amount.none')} onChange={put('amount')} error={wrong('amount')} />
          <div className="tp-btns"><Button kind="primary" type="submit" busy={define.isPending} disabled={words.name.trim() === '' || words.code.trim() === ''}>{t('ledgers.define.save')}</Button></div>
        </form>
      </Block>
    </PageFrame>
  )
}
