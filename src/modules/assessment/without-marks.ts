import type { Ballot, FrozenInput } from './frozen-input.ts'
import type { Explanations, WorkedStep } from './work-out.ts'

/** An explanation as subjects see it: of ratings the means of the groups, no single mark. */
export function withoutMarks(explained: Explanations): Explanations {
  return Object.fromEntries(Object.entries(explained).map(([name, step]) => [name, stepWithoutMarks(step)]))
}

function stepWithoutMarks(step: WorkedStep): WorkedStep {
  return { ...step, parts: step.operator === 'judge' ? [] : step.parts.map(stepWithoutMarks) }
}

/** An input as it leaves the program: of rating sheets only how many were handed in. */
export function withoutMarksOf({ ballots, ...input }: FrozenInput): Omit<FrozenInput, 'ballots'> & { sheets?: number } {
  return ballots === undefined ? input : { ...input, sheets: distinct(ballots) }
}

function distinct(ballots: readonly Ballot[]): number {
  return new Set(ballots.map(({ rater }) => rater)).size
}
