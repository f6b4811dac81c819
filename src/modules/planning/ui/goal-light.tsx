import { Light } from '../../../design/light.tsx'
import { useText } from '../../../design/use-text.ts'
import type { Goal } from './plan-shapes.ts'

/** Where a goal stands, and why, in one sentence. */
export const useLightSentence = () => {
  const t = useText()
  return ({ light, lightReasons, measures }: Pick<Goal, 'light' | 'lightReasons' | 'measures'>): string => {
    const reasons = lightReasons.map(({ measure, why }) => t('planning.light.reason', { measure: measures.find(({ key }) => key === measure)?.label ?? measure, why: t(`planning.why.${why}`) }))
    return [t(`planning.light.${light}.word`), ...reasons].join(t('design.comma'))
  }
}

/** A goal's light; what has not begun wears the "not due" glyph. */
export const GoalLight = ({ goal, words }: { goal: Pick<Goal, 'light' | 'lightReasons' | 'measures'>; words?: boolean }) => {
  const sentence = useLightSentence()(goal)
  const state = goal.light === 'notStarted' ? 'notDue' : goal.light
  return words ? <Light state={state}>{sentence}</Light> : <Light state={state} sentence={sentence} />
}
