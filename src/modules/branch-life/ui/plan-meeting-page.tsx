import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useAct, useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextAreaField } from '../../../design/fields/text-area-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { FormField, type Form } from './form-field.tsx'

type Options = Answer<'GET /meeting-options'>

/** A new meeting: filled in as far as is known (own unit, today); who is expected is worked out. */
export const Page = () => {
  const t = useText()
  const { data, error, refetch } = useCall('GET /meeting-options')
  if (error) return <PageProblem error={error} audience={t('branch-life.audience.matrix')} onRetry={() => void refetch()} />
  return (
    <PageFrame title={t('branch-life.form.title')} trail={[{ label: t('branch-life.title'), to: '/branch-life' }]}>
      <Block>{data ? <Form options={data} /> : <Skeleton lines={8} />}</Block>
    </PageFrame>
  )
}

const Form = ({ options }: { options: Options }) => {
  const t = useText()
  const say = useSay()
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const [unit, setUnit] = useState(params.get('unit') ?? options.units[0]?.id ?? '')
  const unitKind = options.units.find(one => one.id === unit)?.kind ?? ''
  const kinds = options.kinds.filter(kind => kind.heldBy.includes(unitKind))
  const [wanted, setWanted] = useState(params.get('kind') ?? '')
  const kind = kinds.find(one => one.key === wanted) ?? kinds.find(one => one.satisfies.includes(wanted)) ?? kinds.find(one => one.mayFulfil.includes(wanted)) ?? kinds[0]
  const [title, setTitle] = useState('')
  const [day, setDay] = useState(options.today)
  const [starts, setStarts] = useState('14:30')
  const [place, setPlace] = useState('')
  const [agenda, setAgenda] = useState('')
  const [serves, setServes] = useState('')
  const [whyNot, setWhyNot] = useState('')
  const [subject, setSubject] = useState('')
  const [form, setForm] = useState<'' | Form>('')
  const [fulfils, setFulfils] = useState<readonly string[]>(params.get('kind') ? [params.get('kind')!] : [])
  const [partner, setPartner] = useState('')
  const plan = useAct('POST /meetings', { onDone: answer => void navigate(`/branch-life/meetings/${answer.id}`) })
  const labels = { kind: t('branch-life.form.kind'), unit: t('branch-life.filter.unit'), title: t('branch-life.form.name'), day: t('branch-life.day'), starts: t('branch-life.form.starts'), place: t('branch-life.place'), agenda: t('branch-life.form.agenda'), subject: t('branch-life.subject'), serves: t('branch-life.form.serves'), servesWhyNot: t('branch-life.whyNot'), jointWith: t('branch-life.form.joint') }
  const dutyName = (code: string) => { const duty = options.duties.find(one => one.code === code); return duty ? say(duty.label) : code }
  const wrong = (path: string) => fieldError(plan.error, path)
  const items = agenda.split('\n').map(item => item.trim()).filter(Boolean).map(item => ({ item }))
  const save = () => plan.mutate({ body: { kind: kind?.key ?? '', unit, title, day, starts: starts || null, place, agenda: kind?.keepsContent ? items : [], subject: kind?.learning ? subject : '', form: kind?.namesWork || kind?.learning ? form || null : null, fulfils: fulfils.filter(code => kind?.mayFulfil.includes(code)), serves: serves || null, servesWhyNot: serves ? null : whyNot || null, jointWith: partner && kind?.joint ? [partner] : [] } })
  return (
    <form className="tp-form" onSubmit={event => { event.preventDefault(); save() }}>
      <FormProblem error={plan.error} labels={labels} />
      <SelectField label={labels.unit} value={unit} options={options.units.map(one => ({ value: one.id, label: one.name }))} error={wrong('unit')} onChange={setUnit} />
      <SelectField label={labels.kind} value={kind?.key ?? ''} options={kinds.map(one => ({ value: one.key, label: say(one.label) }))} error={wrong('kind')} onChange={setWanted} />
      <TextField label={labels.title} value={title} maxLength={120} error={wrong('title')} onChange={setTitle} />
      <DateField label={labels.day} value={day} error={wrong('day')} onChange={setDay} />
      <TextField label={labels.starts} optional type="time" value={starts} error={wrong('starts')} onChange={setStarts} />
      <TextField label={labels.place} optional value={place} maxLength={80} error={wrong('place')} onChange={setPlace} />
      {kind?.keepsContent && <TextAreaField label={labels.agenda} optional value={agenda} onChange={setAgenda} />}
      {kind?.mayFulfil.map(code => <CheckField key={code} label={t('branch-life.form.fulfils', { duty: dutyName(code) })} checked={fulfils.includes(code)} onChange={on => setFulfils(now => (on ? [...now, code] : now.filter(one => one !== code)))} />)}
      {kind?.learning && <TextField label={labels.subject} optional hint={t('branch-life.subject.hint')} value={subject} maxLength={80} error={wrong('subject')} onChange={setSubject} />}
      {(kind?.namesWork || kind?.learning) && <FormField unit={unit} day={day} value={form} onChange={setForm} />}
      {(kind?.namesWork || kind?.learning) && <SelectField label={labels.serves} optional value={serves} placeholder={t('branch-life.form.serves.none')} options={options.goals.map(goal => ({ value: goal.id, label: `${goal.code} ${goal.title}` }))} error={wrong('serves')} onChange={setServes} />}
      {kind?.namesWork && !serves && <TextField label={labels.servesWhyNot} optional value={whyNot} maxLength={200} onChange={setWhyNot} />}
      {kind?.joint && <SelectField label={labels.jointWith} optional value={partner} placeholder={t('branch-life.form.joint.none')} options={options.partners.filter(one => one.kind === unitKind && one.id !== unit).map(one => ({ value: one.id, label: one.name }))} error={wrong('jointWith.0')} onChange={setPartner} />}
      <p className="tp-muted">{t('branch-life.form.hint')}</p>
      <div className="tp-btns"><Button kind="primary" type="submit" busy={plan.isPending}>{t('branch-life.form.save')}</Button></div>
    </form>
  )
}
