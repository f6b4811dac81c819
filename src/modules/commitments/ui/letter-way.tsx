import { Block } from '../../../design/block.tsx'
import { Steps, type Step } from '../../../design/steps.tsx'
import { dayInSentence } from '../../../design/format-date.ts'
import { useLanguage, useText } from '../../../design/use-text.ts'
import type { LetterOf, State } from './letter-shapes.ts'

/** Which states lie behind each step of the way. */
const behind: readonly (readonly [id: 'drafted' | 'group' | 'branch' | 'published', acts: readonly string[], waits: readonly State[]])[] = [
  ['drafted', ['submit'], ['drafted', 'returned']],
  ['group', ['forward'], ['submitted']],
  ['branch', ['accept'], ['groupReviewed']],
  ['published', ['publish'], ['accepted']],
]

/** Where the letter has got to: a step is done when no item waits at it or before it. */
export const LetterWay = ({ letter }: { letter: LetterOf }) => {
  const t = useText()
  const language = useLanguage()
  const first = behind.findIndex(([, , waits]) => letter.items.some(({ state }) => waits.includes(state)))
  const steps = behind.map(([id, acts], at): Step => {
    const days = letter.items.flatMap(item => item.steps.filter(step => acts.includes(step.act)).map(step => step.date)).sort()
    const last = days[days.length - 1]
    return { id, label: t(`commitments.way.${id}`), note: last && (first === -1 || at < first) ? dayInSentence(last, language, letter.today) : undefined, state: first === -1 || at < first ? 'done' : at === first ? 'now' : 'later' }
  })
  return <Block title={t('commitments.way')}><Steps label={t('commitments.way')} steps={steps} /></Block>
}
