import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useAct, useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { Block } from '../../../design/block.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { fieldError, FormProblem } from '../../../design/fields/form-problem.tsx'
import { SelectField } from '../../../design/fields/select-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { useDutyWords, type Duty } from './duty-words.ts'
import { firstDue } from './first-due.ts'
import { RhythmFields, type Rhythm } from './rhythm-fields.tsx'

const sorts = ['meeting', 'study', 'report'] as const

/** A duty of one's own: its name, who owes it how often, and a sentence that says what that will mean. */
export const Page = () => {
  const t = useText()
  const { data, error, refetch } = useCall('GET /duty-options')
  if (error) return <PageProblem error={error} audience={t('rhythms.add.audience')} onRetry={() => void refetch()} />
  return (
    <PageFrame title={t('rhythms.add.title')} trail={[{ label: t('rhythms.title'), to: '/duties' }]} audience={t('rhythms.add.audience')}>
      <Block>{data ? <NewDutyForm options={data} /> : <Skeleton lines={8} />}</Block>
    </PageFrame>
  )
}

const NewDutyForm = ({ options: { today, organisations } }: { options: Answer<'GET /duty-options'> }) => {
  const t = useText()
  const go = useNavigate()
  const words = useDutyWords()
  const [name, setName] = useState({ nameZh: '', nameEn: '', within: organisations[0]?.id ?? '', sort: 'meeting' as Duty['sort'], basis: '' })
  const [rhythm, setRhythm] = useState<Rhythm>({ appliesTo: 'party.branch', every: 'quarter', times: '1', graceDays: '0', required: true, fromDay: today })
  const put = (change: Partial<typeof name>) => setName(now => ({ ...now, ...change }))
  const add = useAct('POST /duties', { onDone: ({ code }) => void go(`/duties/${code}`) })
  const wrong = (path: string) => fieldError(add.error, path)
  const labels = { nameZh: t('rhythms.add.nameZh'), nameEn: t('rhythms.add.nameEn'), within: t('rhythms.add.within'), appliesTo: t('rhythms.who'), every: t('rhythms.change.every'), times: t('rhythms.change.times'), graceDays: t('rhythms.grace'), fromDay: t('rhythms.change.from'), basis: t('rhythms.basis') }
  const times = Number(rhythm.times)
  const sentence = t('rhythms.add.sentence', {
    day: rhythm.fromDay, within: organisations.find(({ id }) => id === name.within)?.name ?? '', who: words.who(rhythm.appliesTo), often: words.often({ every: rhythm.every, times }), name: name.nameZh || t('rhythms.add.nameless'),
    nature: t(rhythm.required ? 'rhythms.required' : 'rhythms.optional'), due: firstDue(rhythm.every, rhythm.fromDay || today, Number(rhythm.graceDays) || 0),
  })
  const save = () => add.mutate({ body: { ...name, ...rhythm, times, graceDays: Number(rhythm.graceDays) } })
  return (
    <form className="tp-form" onSubmit={event => event.preventDefault()}>
      <FormProblem error={add.error} labels={labels} />
      <TextField label={labels.nameZh} value={name.nameZh} maxLength={30} error={wrong('nameZh')} onChange={nameZh => put({ nameZh })} />
      <TextField label={labels.nameEn} value={name.nameEn} maxLength={60} error={wrong('nameEn')} onChange={nameEn => put({ nameEn })} />
      <SelectField label={t('rhythms.add.sort')} value={name.sort} options={sorts.map(sort => ({ value: sort, label: t(`rhythms.add.sort.${sort}`) }))} onChange={sort => put({ sort: sort as Duty['sort'] })} />
      <SelectField label={labels.within} value={name.within} options={organisations.map(one => ({ value: one.id, label: one.name }))} error={wrong('within')} onChange={within => put({ within })} />
      <RhythmFields value={rhythm} today={today} wrong={wrong} onChange={change => setRhythm(now => ({ ...now, ...change }))} />
      <TextField label={labels.basis} optional value={name.basis} maxLength={120} onChange={basis => put({ basis })} />
      <p className="tp-strong">{sentence}{name.sort !== 'report' && <span className="tp-muted"> {t('rhythms.add.sentence.by')}</span>}</p>
      <div className="tp-btns"><Confirm action={t('rhythms.add.save')} question={t('rhythms.add.question')} yes={t('rhythms.change.save')} busy={add.isPending} onYes={save} /></div>
    </form>
  )
}
