import type { Text } from '../problem.ts'

/** error: cannot run · forbidden: a written burden rule · advice: a fault that real rubrics have. */
export type Level = 'error' | 'forbidden' | 'advice'

/** Something the linter found: what, where, why, on what authority, and how to mend it. */
export interface Finding {
  code: string
  level: Level
  line: number
  column: number
  path: string
  message: Text
  reason: Text
  source: Text
  fix: Text
}

export const CATALOGUE: Text = { zh: '公开评分细则中见到的常见错误(规则类型目录)', en: 'faults seen in public rubrics (catalogue of kinds of rule)' }
