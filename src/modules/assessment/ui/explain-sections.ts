import type { ExplainItem, ExplainSection } from '../../../design/explain-tree.tsx'
import type { Bilingual } from '../../../design/bilingual.ts'
import type { Input, Score, Step } from './assessment-types.ts'
import { numberIn } from './outcome-word.tsx'
import { differenceOf, withDigits } from './exact-text.ts'
import { sentenceParts, type NamedValue } from './sentence-parts.ts'

type Say = (text: Bilingual) => string

/** The named parts of a step: those it adds up, below whatever rounding or limit stands around them. */
const namedParts = (step: Step): Step[] => {
  const named = step.parts.filter(part => part.outcome !== undefined)
  if (named.length > 0) return named
  return step.parts[0] ? namedParts(step.parts[0]) : []
}

/** The rating within a step, below whatever rounding stands around it. */
const judged = (step: Step): Step => (step.operator === 'judge' || !step.parts[0] ? step : judged(step.parts[0]))

/** Every input that a step rests on, once, at whatever depth. */
const inputsBelow = (step: Step): Step['inputs'] => {
  const found = new Map<string, Step['inputs'][number]>()
  const visit = (each: Step) => {
    for (const input of each.inputs) found.set(input.name, input)
    each.parts.forEach(visit)
  }
  visit(step)
  return [...found.values()]
}

/** The sections of a score's explanation: each side (or other points) with its items, their sentences open to figures. */
export const explainSections = (score: Score, say: Say): ExplainSection[] =>
  score.titles.filter(({ name, type }) => type === 'points' && name !== 'score' && score.explanation[name]).map(({ name, title }) => {
    const step = score.explanation[name]!
    const parts = namedParts(step)
    // The groups of a rating are told in its own sentence: their shares have no full marks of their own.
    const items = parts.length === 0 || parts[0]?.operator === 'judge' ? [{ ...explainItem(judged(step), score, say), title: say(title) }] : parts.map(part => explainItem(part, score, say))
    const value = numberIn(score.outcomes[name])
    const marks = items.map(item => item.max)
    const max = marks.length > 0 && marks.every(mark => mark !== undefined) ? String(marks.reduce((sum, mark) => sum + Number(mark), 0)) : undefined
    return { id: name, side: name === 'party' || name === 'business' ? name : undefined, title: say(title), value: value === null ? null : withDigits(value, 2), max, items }
  })

function explainItem(step: Step, score: Score, say: Say): ExplainItem {
  const value = step.value.state === 'value' ? String(step.value.value) : null
  const max = score.fullMarks[String(step.line)]
  const lost = value !== null && max !== undefined ? differenceOf(value, max, 2) : null
  return {
    id: `${step.line}`,
    title: step.outcome ?? '',
    sentence: sentenceParts(say(step.sentence), namedValues(step, score.inputs, say)),
    deduction: lost !== null && lost.startsWith('-') ? lost : undefined,
    value: value === null ? null : withDigits(value, 2),
    max,
    state: step.value.state === 'na' ? 'na' : step.value.state === 'value' ? 'value' : 'missing',
  }
}

function namedValues(step: Step, inputs: readonly Input[], say: Say): NamedValue[] {
  return inputsBelow(step).flatMap(({ name, title }) => {
    const input = inputs.find(each => each.name === name)
    return input?.figure && input.value !== null ? [{ title: say(title), value: input.value, figure: figureRef(input.figure) }] : []
  })
}

/** The reference that opens an input's figure as it was counted. */
export const figureRef = ({ indicator, scope, person, from, to, asOf }: NonNullable<Input['figure']>) => ({ indicator, scope, from, to, asOf, ...(person ? { person } : {}) })
