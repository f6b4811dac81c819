import { StateTag } from '../../../design/state-tag.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Detail } from './assessment-types.ts'

const tones = { opened: 'line', computed: 'warn', published: 'ok' } as const

/** Where an assessment stands, in a word. */
export const AssessmentState = ({ state }: { state: Detail['state'] }) => {
  const t = useText()
  return <StateTag tone={tones[state]}>{t(`assessment.state.${state}`)}</StateTag>
}
