import type { CompiledScheme, Problem as SchemeProblem } from '../../engine/index.ts'
import type { Problem } from '../../foundation/errors/problem.ts'
import { refuse } from './errors.ts'

/** The refusal that names the first input which is not what the scheme asks for, and lists all. */
export function faultyInputs(compiled: CompiledScheme, problems: readonly SchemeProblem[]): Problem {
  const first = problems[0]
  const name = compiled.inputs.find((input) => first?.path.split('.').includes(input.name))
  const fields = problems.map((problem) => ({ path: problem.path, code: 'assessment.field.scheme-fault', params: { line: problem.line, zh: problem.message.zh, en: problem.message.en, remedyZh: problem.remedy.zh, remedyEn: problem.remedy.en } }))
  return refuse('input-has-faults', { input: name?.title.zh ?? first?.path ?? '', zh: first ? `${first.message.zh}。${first.remedy.zh}` : '', en: first ? `${first.message.en}. ${first.remedy.en}` : '' }, fields)
}
