import { say, type Text, type TextParams } from '../../../foundation/i18n/texts.ts'
import type { ColumnKey } from './roster-columns.ts'
import { rosterColumns } from './roster-columns.ts'
import { issueTexts, type IssueCode } from './roster-texts.ts'

/** One thing wrong in one cell: the sheet's row number, the column's heading, what is wrong and what to do about it. */
export type RosterIssue = { row: number; column: string; code: IssueCode; message: Text; remedy: Text }

/** Makes an issue with both its sentences. `column` null: the whole row. */
export function issue(row: number, column: ColumnKey | null, code: IssueCode, params: TextParams = {}): RosterIssue {
  return { row, column: column ? rosterColumns[column].header : '', code, ...issueWords(code, params) }
}

/** Both sentences of an issue: what is wrong with a cell, and what to do about it. */
export function issueWords(code: IssueCode, params: TextParams = {}): { message: Text; remedy: Text } {
  return { message: filled(issueTexts[`organisation.roster.${code}`], params), remedy: filled(issueTexts[`organisation.roster.${code}.remedy`], params) }
}

function filled(text: Text, params: TextParams): Text {
  return { zh: say('zh', text, params), en: say('en', text, params) }
}
