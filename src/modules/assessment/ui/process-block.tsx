import { useAct } from '../../../app-shell/client.ts'
import { usePhone } from '../../../app-shell/use-phone.ts'
import { Block } from '../../../design/block.tsx'
import { LinkButton } from '../../../design/button.tsx'
import { Confirm } from '../../../design/confirm.tsx'
import { FormProblem } from '../../../design/fields/form-problem.tsx'
import { clockTime } from '../../../design/format-date.ts'
import { Steps, type Step } from '../../../design/steps.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Detail } from './assessment-types.ts'
import { ReturnForm } from './return-form.tsx'

/** The eight steps with their days, what the actor does next, and what was taken back. */
export const ProcessBlock = ({ detail, reload }: { detail: Detail; reload: () => void }) => {
  const t = useText()
  const phone = usePhone()
  const close = useAct('POST /assessments/:id/steps')
  const steps = detail.process.steps.map(({ step, due, passed, doneAt, doneBy }): Step => ({
    id: step,
    label: t(`assessment.step.${step}`),
    state: passed ? 'done' : step === detail.step ? 'now' : 'later',
    note: doneAt ? t('assessment.process.done', { day: clockTime(doneAt).slice(5, 10), by: doneBy ?? '' }) : !passed && due ? t('assessment.process.due', { day: due.slice(5) }) : undefined,
  }))
  const { step } = detail
  const ways = [
    ...detail.subjects.filter(({ can }) => can.report).map(({ unitId }) => ({ to: `/assessments/${detail.id}/self-reports/${unitId}`, label: t('assessment.act.report') })).slice(0, 1),
    ...(detail.sheet && !detail.sheet.submitted ? [{ to: `/assessments/${detail.id}/sheet`, label: t('assessment.act.sheet') }] : []),
    ...(detail.hangs ? [{ to: `/assessments/${detail.id}/public-notice`, label: t('assessment.act.notice') }] : []),
    ...(detail.can.nameRaters && detail.rates ? [{ to: `/assessments/${detail.id}/raters`, label: t('assessment.act.raters') }] : []),
  ]
  return (
    <Block title={t('assessment.process.title')} foot={detail.process.returns.length > 0 && detail.process.returns.map(({ at, by, reason }) => <span key={at}>{t('assessment.process.returned', { day: clockTime(at).slice(0, 10), by, reason })}</span>)}>
      <div className="tp-stack">
        <Steps label={t('assessment.process.title')} steps={steps} across={!phone} />
        <FormProblem error={close.error} onReload={reload} />
        {(ways.length > 0 || detail.can.move || detail.can.return) && (
          <div className="tp-btns">
            {detail.can.move && step !== 'closed' && step !== 'effect' && <Confirm key={step} action={t(`assessment.close.${step}`)} question={t(`assessment.ask.${step}`)} yes={t(`assessment.close.${step}`)} busy={close.isPending} onYes={() => close.mutate({ params: { id: detail.id }, body: { version: detail.version, step } })} />}
            {ways.map(({ to, label }) => <LinkButton key={to} to={to}>{label}</LinkButton>)}
            {detail.can.return && <ReturnForm detail={detail} reload={reload} />}
          </div>
        )}
      </div>
    </Block>
  )
}
