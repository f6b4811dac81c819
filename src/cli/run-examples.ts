import { checkExample, inOrder } from '../engine/index.ts'
import type { Problem } from '../engine/index.ts'
import type { LoadedScheme } from './load-scheme.ts'
import { plainProblem } from './plain-problem.ts'
import type { ScoreDocument } from './score-document.ts'

/** Runs the scheme's own examples: each difference is an error with the line of the expected value. */
export function runExamples(loaded: LoadedScheme, lang: 'zh' | 'en'): ScoreDocument {
  const problems: Problem[] = [...loaded.problems]
  const document: ScoreDocument = { format: 'tongpin.score/1', status: 'ok', scheme: { id: loaded.id ?? null, language: loaded.language === '1' ? 1 : null, sm3: loaded.sm3 }, factsSm3: null, subjects: [], examples: [], errors: [], warnings: [] }
  if (loaded.compiled && problems.length === 0) {
    for (const example of loaded.compiled.examples) {
      const checked = checkExample(loaded.compiled, example)
      problems.push(...checked.problems)
      document.examples!.push({ name: example.name, line: example.line, passed: checked.problems.length === 0, differences: checked.differences })
    }
    if (loaded.compiled.examples.length === 0) document.warnings.push({ code: 'no-examples', file: 'scheme', line: 1, column: 1, path: 'examples', message: { zh: '方案没有算例', en: 'the scheme has no examples' }[lang], remedy: { zh: '加上 examples:事实和应得的结果', en: 'add examples: facts and what is expected' }[lang] })
  }
  document.errors = inOrder(problems).map((problem) => plainProblem(problem, lang))
  document.status = problems.length > 0 ? 'invalid' : 'ok'
  return document
}
