import { useState } from 'react'
import { useAct, type Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { DataTable, type Column } from '../../../design/data-table.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { useSay, useText } from '../../../design/use-text.ts'
import { InputValue } from './input-value.tsx'

type Report = Answer<'GET /assessments/:id/self-reports/:unit'>
type Computed = Report['computed'][number]

/** Every figure that the records tell already; a wrong one is doubted with a reason, never typed over. */
export const ComputedBlock = ({ report }: { report: Report }) => {
  const t = useText()
  const say = useSay()
  const [doubted, setDoubted] = useState<Computed | null>(null)
  const columns: Column<Computed>[] = [
    { key: 'title', header: t('assessment.column.input'), cell: input => say(input.title), names: true },
    { key: 'value', header: t('assessment.column.value'), cell: input => <InputValue input={input} />, figures: true },
    { key: 'contest', header: t('assessment.contest.title'), cell: input => <ContestCell input={input} open={report.can.report} onContest={() => setDoubted(input)} /> },
  ]
  return (
    <Block title={t('assessment.report.computed')} note={t('assessment.report.computedNote')} flush foot={doubted && <ContestForm key={doubted.name} report={report} input={doubted} onDone={() => setDoubted(null)} />}>
      <DataTable caption={t('assessment.report.computed')} columns={columns} rows={report.computed} rowKey={input => input.name} />
    </Block>
  )
}

const ContestCell = ({ input, open, onContest }: { input: Computed; open: boolean; onContest: () => void }) => {
  const t = useText()
  if (!input.contest) return open ? <Button size="row" kind="quiet" onClick={onContest}>{t('assessment.contest.do')}</Button> : <span className="tp-muted">—</span>
  if (input.contest.answer === null) return <span className="tp-sec">{t('assessment.contest.open')}</span>
  return <>{t(input.contest.accepted ? 'assessment.contest.accepted' : 'assessment.contest.declined', { answer: input.contest.answer })}</>
}

const ContestForm = ({ report, input, onDone }: { report: Report; input: Computed; onDone: () => void }) => {
  const t = useText()
  const say = useSay()
  const [reason, setReason] = useState('')
  const contest = useAct('POST /assessments/:id/self-reports/:unit/contests', { onDone })
  const label = t('assessment.contest.reason', { input: say(input.title) })
  return (
    <form className="tp-stack" onSubmit={event => { event.preventDefault(); contest.mutate({ params: { id: report.assessment.id, unit: report.subject.unitId }, body: { input: input.name, reason: reason.trim() } }) }}>
      <TextField label={label} value={reason} onChange={setReason} maxLength={300} error={fieldError(contest.error, 'reason')} />
      <FormProblem error={contest.error} labels={{ reason: label }} />
      <div className="tp-btns"><Button type="submit" busy={contest.isPending}>{t('assessment.contest.send')}</Button><Button kind="quiet" onClick={onDone}>{t('design.notNow')}</Button></div>
    </form>
  )
}
