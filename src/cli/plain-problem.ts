import type { Problem } from '../engine/index.ts'

/** A problem in one language. */
export interface PlainProblem { code: string; file: 'scheme' | 'facts'; line: number; column: number; path: string; message: string; remedy: string }

export function plainProblem(problem: Problem, lang: 'zh' | 'en'): PlainProblem {
  return { code: problem.code, file: problem.file, line: problem.line, column: problem.column, path: problem.path, message: problem.message[lang], remedy: problem.remedy[lang] }
}
