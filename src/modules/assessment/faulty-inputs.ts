import type { CompiledScheme, Problem as SchemeProblem } from '../../engine/index.ts'
import type { Problem } from '../../foundation/errors/problem.ts'
import type { Lang } from '../../foundation/i18n/texts.ts'
import { refuse } from './errors.ts'

/** The refusal that names the first input which is not what the scheme asks for, and lists all. */
export function faultyInputs(lang: Lang, compiled: CompiledScheme, problems: readonly SchemeProblem[]): Problem {
  const first = problems[0]
  const named = compiled.inputs.find((input) => first?.path.split('.').includes(input.name))
  const fields = problems.map((problem) => ({ path: problem.path, code: 'assessment.field.input-fault', params: { message: problem.message[lang], remedy: problem.remedy[lang] } }))
  return refuse('input-has-faults', { input: named?.title[lang] ?? first?.path ?? '' }, fields)
}
