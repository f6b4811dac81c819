import { useState } from 'react'
import { useAct, type Answer } from '../../../app-shell/client.ts'
import { Block } from '../../../design/block.tsx'
import { Button } from '../../../design/button.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { FormProblem, fieldError } from '../../../design/fields/form-problem.tsx'
import { NumberField } from '../../../design/fields/number-field.tsx'
import { TextAreaField } from '../../../design/fields/text-area-field.tsx'
import { useSay, useText } from '../../../design/use-text.ts'

type Report = Answer<'GET /assessments/:id/self-reports/:unit'>

/** What no record tells, a note, and handing it in. */
export const ReportForm = ({ report, reload }: { report: Report; reload: () => void }) => {
  const t = useText()
  const say = useSay()
  const [values, setValues] = useState<Record<string, string>>(() => Object.fromEntries(report.toState.map(({ name, value }) => [name, value ?? ''])))
  const [note, setNote] = useState(report.note ?? '')
  const send = useAct('PUT /assessments/:id/self-reports/:unit')
  const closed = !report.can.report
  const labels = Object.fromEntries(report.toState.map(({ name, title }) => [`stated.${name}`, say(title)]))
  const save = (submit: boolean) => send.mutate({
    params: { id: report.assessment.id, unit: report.subject.unitId },
    body: { version: report.version, note: note.trim() === '' ? null : note.trim(), submit, stated: Object.entries(values).flatMap(([input, value]) => (value.trim() === '' ? [] : [{ input, value: value.trim() }])) },
  })
  return (
    <Block title={t('assessment.report.state')} note={t('assessment.report.stateNote')}>
      <div className="tp-stack">
        {report.toState.length === 0 && <p className="tp-muted">{t('assessment.report.nothing')}</p>}
        {closed ? report.toState.map(({ name, title, value, unit }) => <p key={name}>{say(title)} <span className="tp-num">{value ?? t('design.figure.missing')}</span>{unit && say(unit)}</p>)
          : report.toState.map(({ name, title, unit }) => <NumberField key={name} label={say(title)} value={values[name] ?? ''} unit={unit ? say(unit) : undefined} onChange={value => setValues({ ...values, [name]: value })} error={fieldError(send.error, `stated.${name}`)} />)}
        {closed ? report.note && <p>{report.note}</p> : <TextAreaField label={t('assessment.report.note')} optional value={note} onChange={setNote} maxLength={1000} />}
        <FormProblem error={send.error} labels={labels} onReload={reload} />
        {!closed && (
          <div className="tp-btns">
            <Confirm action={t('assessment.report.submit')} question={t('assessment.report.submitAsk')} yes={t('assessment.report.submit')} busy={send.isPending} onYes={() => save(true)} />
            <Button kind="quiet" busy={send.isPending} onClick={() => save(false)}>{t('assessment.report.save')}</Button>
          </div>
        )}
      </div>
    </Block>
  )
}
