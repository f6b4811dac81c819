import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useAct, useCall, type Answer } from '../../../app-shell/client.ts'
import { useSession } from '../../../app-shell/session.tsx'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { ErrorState } from '../../../design/error-state.tsx'
import { CheckField } from '../../../design/fields/check-field.tsx'
import { DateField } from '../../../design/fields/date-field.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { ScheduleFields } from './schedule-fields.tsx'

/** The half-year that `today` lies in, or the one before while the first month lasts. */
const halfYearAround = (today: string): { from: string; to: string } => {
  const [year, month] = today.split('-').map(Number) as [number, number]
  if (month === 1) return { from: `${year - 1}-07-01`, to: `${year - 1}-12-31` }
  return month <= 7 ? { from: `${year}-01-01`, to: `${year}-06-30` } : { from: `${year}-07-01`, to: `${year}-12-31` }
}

/** Opens an assessment: scheme, period, who assesses, which units. Everything the system knows is filled in. */
export const Page = () => {
  const t = useText()
  const schemes = useCall('GET /schemes')
  const units = useCall('GET /units', { query: {} })
  const trail = [{ label: t('assessment.list.title'), to: '/assessments' }]
  const error = schemes.error ?? units.error
  return (
    <PageFrame title={t('assessment.form.title')} trail={trail}>
      {error ? <ErrorState error={error} /> : !schemes.data || !units.data ? <Skeleton lines={6} /> : schemes.data.rows.length === 0 ? <EmptyState title={t('assessment.form.noScheme')}>{t('assessment.form.noSchemeNote')}</EmptyState> : <OpenForm schemes={schemes.data.rows} units={units.data.rows} proposed={schemes.data.schedule} />}
    </PageFrame>
  )
}

type Schedule = Answer<'GET /schemes'>['schedule']
type Schemes = { id: string; title: { zh: string; en: string }; version: number }[]
type Units = { id: string; name: string; kind: string; parent: string | null }[]

const OpenForm = ({ schemes, units, proposed }: { schemes: Schemes; units: Units; proposed: Schedule }) => {
  const t = useText()
  const say = useSay()
  const navigate = useNavigate()
  const { today } = useSession()
  const committees = units.filter(({ kind }) => kind === 'party.committee' || kind === 'party.generalBranch')
  const [form, setForm] = useState(() => ({ scheme: schemes[0]?.id ?? '', title: '', ...halfYearAround(today), unit: committees[0]?.id ?? '' }))
  const [schedule, setSchedule] = useState(proposed)
  const [left, setLeft] = useState<readonly string[]>([])
  const branches = units.filter(unit => unit.kind === 'party.branch' && unit.parent === form.unit)
  const open = useAct('POST /assessments', { onDone: ({ id }) => navigate(`/assessments/${id}`) })
  const put = (more: Partial<typeof form>) => setForm({ ...form, ...more })
  const labels = { scheme: t('assessment.form.scheme'), title: t('assessment.form.name'), from: t('assessment.form.from'), to: t('assessment.form.to'), unit: t('assessment.form.unit'), subjects: t('assessment.form.subjects') }
  const send = () => open.mutate({ body: { ...form, schedule, subjects: branches.map(({ id }) => id).filter(id => !left.includes(id)) } })
  return (
    <Block>
      <form className="tp-stack" onSubmit={event => { event.preventDefault(); send() }}>
        <SelectField label={labels.scheme} value={form.scheme} options={schemes.map(scheme => ({ value: scheme.id, label: t('assessment.scheme', { title: say(scheme.title), version: scheme.version }) }))} onChange={scheme => put({ scheme })} error={fieldError(open.error, 'scheme')} />
        <TextField label={labels.title} required maxLength={80} value={form.title} onChange={title => put({ title })} error={fieldError(open.error, 'title')} />
        <div className="tp-row">
          <DateField label={labels.from} value={form.from} onChange={from => put({ from })} error={fieldError(open.error, 'from')} />
          <DateField label={labels.to} value={form.to} onChange={to => put({ to })} error={fieldError(open.error, 'to')} />
        </div>
        <SelectField label={labels.unit} value={form.unit} placeholder={t('assessment.form.choose')} options={committees.map(unit => ({ value: unit.id, label: unit.name }))} onChange={unit => { put({ unit }); setLeft([]) }} error={fieldError(open.error, 'unit')} />
        <fieldset>
          <legend>{labels.subjects}</legend>
          {branches.length === 0 ? <p className="tp-muted">{t('assessment.form.noUnits')}</p> : branches.map(branch => <CheckField key={branch.id} label={branch.name} checked={!left.includes(branch.id)} onChange={checked => setLeft(checked ? left.filter(id => id !== branch.id) : [...left, branch.id])} />)}
        </fieldset>
        <ScheduleFields schedule={schedule} error={open.error} onChange={setSchedule} />
        <FormProblem error={open.error} labels={labels} />
        <div className="tp-btns"><Button type="submit" kind="primary" busy={open.isPending}>{t('assessment.form.do')}</Button></div>
      </form>
    </Block>
  )
}
