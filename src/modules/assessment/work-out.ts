import { explainRow, outcomesOf, runScheme, takeFacts, type CompiledScheme, type ExplainedInput, type Explanation, type OutcomeValue, type Problem } from '../../engine/index.ts'
import { sm3Hex } from '../../foundation/crypto/sm3.ts'
import type { FrozenInput } from './frozen-input.ts'

/** A subject with its inputs, as the engine gets it. */
export type SubjectInputs = { unitId: string; unitName: string; inputs: readonly FrozenInput[] }

/** The very texts that are kept: inputs, outcomes, explanation, and one hash over scheme and all three. */
export type WorkedOut = { unitId: string; inputs: string; outcomes: string; explanation: string; sm3: string }

export type Outcomes = Record<string, OutcomeValue>
/** What explanations hand back with an input, so that a page opens the figure or names who stated it. */
export type InputRef = { figure: FrozenInput['figure']; stated: FrozenInput['stated'] }

/** A worked step whose inputs lead to their figures. */
export type WorkedStep = Omit<Explanation, 'parts' | 'inputs'> & { parts: WorkedStep[]; inputs: (Omit<ExplainedInput, 'ref'> & { ref?: InputRef })[] }

export type Explanations = Record<string, WorkedStep>

/**
 * Works a scheme out for its subjects, entirely from what it is given: the same inputs give the same bytes, today and
 * years later. `problems`: inputs that are not what the scheme asks for; then nothing is worked out.
 */
export function workOut(compiled: CompiledScheme, period: { from: string; to: string }, subjects: readonly SubjectInputs[]): { results: WorkedOut[]; problems: readonly Problem[] } {
  const { results, problems } = workOutEach(compiled, period, subjects)
  return { results: [...results], problems }
}

/** The same, explained subject by subject as it is asked for: the texts of a whole city need not stand in memory together. */
export function workOutEach(compiled: CompiledScheme, period: { from: string; to: string }, subjects: readonly SubjectInputs[]): { results: Iterable<WorkedOut>; problems: readonly Problem[] } {
  const { facts, problems } = takeFacts(compiled, { period, subjects: subjects.map(({ unitId, unitName, inputs }) => ({ id: unitId, name: unitName, inputs: plainInputs(inputs) })) })
  if (problems.length > 0) return { results: [], problems }
  const run = runScheme(compiled, facts)
  const scheme = sm3Hex(JSON.stringify(compiled))
  function* explained(): Generator<WorkedOut> {
    for (const [index, row] of run.rows.entries()) {
      const inputs = JSON.stringify(subjects[index]?.inputs ?? [])
      const outcomes = JSON.stringify(outcomesOf(run, row).outcomes)
      const explanation = JSON.stringify(explainRow(run, row))
      yield { unitId: row.id, inputs, outcomes, explanation, sm3: sm3Hex([scheme, inputs, outcomes, explanation].join('\n')) }
    }
  }
  return { results: explained(), problems: [] }
}

function plainInputs(inputs: readonly FrozenInput[]) {
  return Object.fromEntries(
    inputs.map(({ name, value, na, figure, stated, ballots }) => {
      const ref: InputRef = { figure, stated }
      return [name, na !== null ? { na, ref } : { value: ballots ?? value ?? null, ref }]
    }),
  )
}
