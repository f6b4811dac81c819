import type { ColumnKey } from './roster-columns.ts'
import type { RosterIssue } from './roster-issue.ts'
import type { IssueCode } from './roster-texts.ts'
import { workbookLimits, type Cell } from './workbook-limits.ts'

/** What a row's checks write to: the complaints so far. */
export type Complaints = { row: number; issues: RosterIssue[]; say(column: ColumnKey, code: IssueCode, params?: Record<string, string | number>): void }

/** What can be wrong with a text as such. */
export type TextFault = 'empty' | 'not-text' | 'too-long' | 'control-characters'

/** The text of a cell, trimmed; null when empty or wrong (then it has been said). Numbers and days are not text. */
export function textIn<K extends string>(cell: Cell, column: K, { say }: { say(column: K, code: TextFault, params?: Record<string, string | number>): void }, { most, required }: { most: number; required: boolean }): string | null {
  if (cell === null) {
    if (required) say(column, 'empty')
    return null
  }
  if (typeof cell !== 'string') {
    say(column, 'not-text', { value: shown(cell) })
    return null
  }
  const text = cell.trim()
  if ([...text].length > Math.min(most, workbookLimits.cellCharacters)) {
    say(column, 'too-long', { maximum: most })
    return null
  }
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)) {
    say(column, 'control-characters')
    return null
  }
  if (text === '' && required) say(column, 'empty')
  return text === '' ? null : text
}

/** A cell as a message may show it. */
export function shown(cell: Cell): string {
  if (cell === null) return ''
  const text = typeof cell === 'string' ? cell : 'number' in cell ? cell.number : 'day' in cell ? cell.day : String(cell.truth)
  return text.slice(0, 40)
}
