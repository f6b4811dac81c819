import { Problem } from '../../../foundation/errors/problem.ts'
import { say, type Text, type TextParams } from '../../../foundation/i18n/texts.ts'
import { issueWords, type TextFault } from '../../organisation/index.ts'
import { texts } from '../texts.ts'
import { goalColumns, type ColumnKey } from './goal-columns.ts'
import { sheetTexts, type SheetFault } from './sheet-texts.ts'

/** One thing wrong in one cell: the sheet's row number, the column's heading, what is wrong and what to do about it. */
export type SheetIssue = { row: number; column: Text; code: string; message: Text; remedy: Text }

/** Who collects what is wrong in a row. */
export type Complaints = { issues: SheetIssue[]; say(column: ColumnKey, code: TextFault | SheetFault, params?: TextParams): void; sayProblem(problem: unknown): void }

const textFaults: ReadonlySet<string> = new Set<TextFault>(['empty', 'not-text', 'too-long', 'control-characters'])
const columnOfField: Readonly<Record<string, ColumnKey>> = { code: 'code', title: 'title', kind: 'kind', unit: 'unit', person: 'person', cooperating: 'cooperating', starts: 'starts', ends: 'ends', weight: 'weight', measures: 'measure' }
const refusals: Readonly<Record<string, Text>> = texts

/** Collects issues of one row. What a command would refuse becomes an issue with the command's own sentences. */
export function complaintsOf(row: number): Complaints {
  const issues: SheetIssue[] = []
  const add = (column: ColumnKey, code: string, words: { message: Text; remedy: Text }) => void issues.push({ row, column: goalColumns[column].head, code, ...words })
  return {
    issues,
    say: (column, code, params = {}) => add(column, code, textFaults.has(code) ? issueWords(code as TextFault, params) : wordsOf(sheetTexts[`planning.sheet.${code as SheetFault}`], sheetTexts[`planning.sheet.${code as SheetFault}.remedy`], params)),
    sayProblem: (problem) => {
      if (!(problem instanceof Problem)) throw problem
      const sentence = problem.code.startsWith('planning.') ? problem.code.slice('planning.'.length) : 'goal-belongs-to-another-unit'
      const column = columnOfField[problem.fields[0]?.path.split('.')[0] ?? ''] ?? 'unit'
      const key = `planning.error.${sentence}`
      add(column, sentence, wordsOf(refusals[key]!, refusals[`${key}.remedy`]!, problem.params))
    },
  }
}

function wordsOf(message: Text, remedy: Text, params: TextParams): { message: Text; remedy: Text } {
  const filled = (text: Text): Text => ({ zh: say('zh', text, params), en: say('en', text, params) })
  return { message: filled(message), remedy: filled(remedy) }
}
