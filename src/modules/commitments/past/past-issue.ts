import { say, type Text, type TextParams } from '../../../foundation/i18n/texts.ts'
import { pastColumns, type PastColumn } from './past-columns.ts'
import { pastIssueTexts, type PastIssueCode } from './past-texts.ts'

/** One thing wrong in one cell: the sheet's row, the column's heading, what is wrong and what to do about it. */
export type PastIssue = { row: number; column: string; code: PastIssueCode; message: Text; remedy: Text }

/** Makes an issue with both its sentences. */
export function pastIssue(row: number, column: PastColumn, code: PastIssueCode, params: TextParams = {}): PastIssue {
  const filled = (text: Text): Text => ({ zh: say('zh', text, params), en: say('en', text, params) })
  return { row, column: pastColumns[column].header, code, message: filled(pastIssueTexts[`commitments.past.issue.${code}`]), remedy: filled(pastIssueTexts[`commitments.past.issue.${code}.remedy`]) }
}
