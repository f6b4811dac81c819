import { useState } from 'react'
import { useParams } from 'react-router'
import { useAct, useCall, type Answer } from '../../../app-shell/client.ts'
import { PageProblem } from '../../../app-shell/page-problem.tsx'
import { usePhone } from '../../../app-shell/use-phone.ts'
import { Button } from '../../../design/button.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { PageFrame } from '../../../design/page-frame.tsx'
import { Skeleton } from '../../../design/skeleton.tsx'
import { useText } from '../../../design/use-text.ts'
import { SchemeLink } from './scheme-link.tsx'
import { SheetSubject } from './sheet-subject.tsx'

type Sheet = Answer<'GET /assessments/:id/sheet'>

/** One's own rating sheet, on PC and phone: each subject with the fields and, beside them, what the records tell. */
export const Page = () => {
  const t = useText()
  const { id = '' } = useParams()
  const { data, error, refetch } = useCall('GET /assessments/:id/sheet', { params: { id } })
  const trail = [{ label: t('assessment.list.title'), to: '/assessments' }, ...(data?.can.mark ? [{ label: data.assessment.title, to: `/assessments/${id}` }] : [])]
  if (error) return <PageProblem error={error} onRetry={() => void refetch()} />
  if (!data) return <PageFrame title={t('assessment.act.sheet')} trail={trail}><Skeleton lines={6} /></PageFrame>
  const { assessment } = data
  const facts = [t('assessment.sheet.group', { group: data.group }), <SchemeLink key="scheme" id={assessment.schemeId} title={assessment.schemeTitle} version={assessment.schemeVersion} assessment={assessment.id} />, ...(data.leavesOut.length > 0 ? [t('assessment.sheet.leavesOut', { names: data.leavesOut.join(t('design.listComma')) })] : []), data.submittedAt ? t('assessment.sheet.submitted') : data.due ? t('assessment.report.due', { day: data.due }) : '']
  return (
    <PageFrame title={t('assessment.sheet.title', { title: assessment.title })} facts={facts.filter(fact => fact !== '')} audience={t('assessment.sheet.audience')} trail={trail}>
      {data.subjects.length === 0 ? <EmptyState title={t('assessment.sheet.none')} /> : <SheetForm sheet={data} key={String(data.can.mark)} />}
    </PageFrame>
  )
}

/** Enter goes on to the next field, past the figures beside this one; after the last to the button that hands in. */
const toNextField = (event: React.KeyboardEvent<HTMLDivElement>) => {
  const here = event.target instanceof HTMLInputElement ? event.target.closest('.tp-rated') : null
  if (event.key !== 'Enter' || !here) return
  event.preventDefault()
  const fields = [...event.currentTarget.querySelectorAll('.tp-rated')]
  const next = fields[fields.indexOf(here) + 1] ?? event.currentTarget.querySelector('.tp-rate-end')
  next?.querySelector<HTMLElement>('input:checked, input:not([type="radio"])')?.focus()
  if (!next?.contains(document.activeElement)) next?.querySelector<HTMLElement>('input, button')?.focus()
}

const SheetForm = ({ sheet }: { sheet: Sheet }) => {
  const t = useText()
  const phone = usePhone()
  const [given, setGiven] = useState<Record<string, string>>({})
  const put = useAct('PUT /assessments/:id/sheet', { onDone: () => setGiven({}) })
  const keyOf = (unit: string, input: string, item: string) => JSON.stringify([unit, input, item])
  const send = (submit: boolean) => put.mutate({
    params: { id: sheet.assessment.id },
    body: { submit, marks: Object.entries(given).filter(([, value]) => value.trim() !== '').map(([key, value]) => { const [unit = '', input = '', item = ''] = JSON.parse(key) as string[]; return { unit, input, item, value: value.trim() } }) },
  })
  const marked = sheet.subjects.flatMap(({ unitId, marks }) => sheet.items.filter(({ input, item }) => (given[keyOf(unitId, input, item)] ?? marks.find(mark => mark.input === input && mark.item === item)?.value ?? '').trim() !== '')).length
  return (
    <div className="tp-stack" onKeyDown={toNextField}>
      {sheet.subjects.map(subject => (
        <SheetSubject key={subject.unitId} sheet={sheet} subject={subject} closed={!sheet.can.mark}
          valueOf={(input, item) => given[keyOf(subject.unitId, input, item)] ?? subject.marks.find(mark => mark.input === input && mark.item === item)?.value ?? null}
          onMark={(input, item, value) => setGiven(now => ({ ...now, [keyOf(subject.unitId, input, item)]: value }))} />
      ))}
      <FormProblem error={put.error} />
      {sheet.can.mark && (
        <div className="tp-btns tp-rate-end">
          <span className="tp-sec" role="status">{t('assessment.sheet.progress', { count: marked, total: sheet.subjects.length * sheet.items.length })}{!phone && <span className="tp-muted"> {t('assessment.sheet.keys')}</span>}</span>
          <Confirm action={t('assessment.sheet.submit')} question={t('assessment.sheet.submitAsk')} yes={t('assessment.sheet.submit')} busy={put.isPending} onYes={() => send(true)} />
          <Button kind="quiet" busy={put.isPending} onClick={() => send(false)}>{t('assessment.sheet.save')}</Button>
        </div>
      )}
    </div>
  )
}
