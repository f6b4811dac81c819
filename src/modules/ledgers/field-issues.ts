import { say, type Text, type TextParams } from '../../foundation/i18n/texts.ts'
import type { FieldFault } from '../../foundation/errors/problem.ts'
import type { FieldIssue } from './check-entry.ts'
import { issueTexts, type IssueCode } from './issue-texts.ts'

/** One thing wrong in one cell: the sheet's row, the column's heading, what is wrong and what to do about it. */
export type SheetIssue = { row: number; column: string; code: IssueCode; message: Text; remedy: Text }

/** Makes an issue of a sheet with both its sentences. */
export function sheetIssue(row: number, column: string, code: IssueCode, params: TextParams = {}): SheetIssue {
  const filled = (text: Text): Text => ({ zh: say('zh', text, params), en: say('en', text, params) })
  return { row, column, code, message: filled(issueTexts[`ledgers.issue.${code}`]), remedy: filled(issueTexts[`ledgers.issue.${code}.remedy`]) }
}

/** The same for a form, whose fields stand under `values`. */
export function formFault({ field, code, params }: Pick<FieldIssue, 'code' | 'params'> & { field: { key: string } }): FieldFault {
  return { path: `values.${field.key}`, code: `ledgers.issue.${code}`, params }
}
