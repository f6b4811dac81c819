import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Detail } from './assessment-types.ts'

/** Where an assessment stands, in a word: its step, or that it is published. */
export const AssessmentState = ({ step }: { step: Detail['step'] }) => {
  const t = useText()
  return <StateTag tone={step === 'closed' ? 'ok' : 'warn'}>{step === 'closed' ? t('assessment.state.published') : t(`assessment.step.${step}`)}</StateTag>
}
