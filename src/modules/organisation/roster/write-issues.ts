import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { say, type Lang } from '../../../foundation/i18n/texts.ts'
import { pageTexts } from '../page-texts.ts'
import type { RosterIssue } from './roster-issue.ts'

const columns = [
  { key: 'row', width: 8 },
  { key: 'column', width: 14 },
  { key: 'what', width: 50 },
  { key: 'remedy', width: 70 },
] as const

/** Every wrong cell of a roster as a workbook, one row each, to be worked off beside the file itself. */
export async function writeIssues(issues: readonly RosterIssue[], lang: Lang): Promise<Buffer> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true })
  const sheet = workbook.addWorksheet(say(lang, pageTexts['organisation.roster.issues']), { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ key, width }) => ({ key, width, header: say(lang, pageTexts[`organisation.roster.${key}`]), ...(key === 'row' ? {} : { style: { numFmt: '@' } }) }))
  sheet.getRow(1).font = { bold: true }
  sheet.getRow(1).commit()
  for (const { row, column, message, remedy } of issues) sheet.addRow({ row, column, what: say(lang, message), remedy: say(lang, remedy) }).commit()
  sheet.commit()
  await workbook.commit()
  return bytes
}
