import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { columnKeys, rosterColumns, type ColumnKey } from './roster-columns.ts'
import { partyPosts, sectionPosts } from './roster-posts.ts'
import { statusWords } from './roster-statuses.ts'

/** The media type of an Excel workbook. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A row as it is written: text only, so that a round trip brings back the same. */
export type WrittenRow = Readonly<Record<ColumnKey, string>>

const blankRows = 500

/**
 * Writes a roster workbook: one sheet with the template's columns as text, one that explains them. With no rows it is the
 * template. `sections`: names offered in the section column's list.
 */
export async function writeRoster(rows: readonly WrittenRow[], sections: readonly string[]): Promise<Buffer> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true })
  const sheet = workbook.addWorksheet('花名册', { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columnKeys.map((key) => ({ key, header: rosterColumns[key].header + (rosterColumns[key].required ? '*' : ''), width: rosterColumns[key].width, style: { numFmt: '@' } }))
  sheet.getRow(1).font = { bold: true }
  sheet.getRow(1).commit()
  for (const row of rows) sheet.addRow(row).commit()
  if (rows.length === 0) offerLists(sheet, sections)
  sheet.commit()
  explain(workbook)
  await workbook.commit()
  return bytes
}

/** Lists to choose from in the empty rows of the template. */
function offerLists(sheet: ExcelJS.Worksheet, sections: readonly string[]): void {
  const list = (words: readonly string[]) => ({ type: 'list' as const, allowBlank: true, formulae: [`"${words.join(',')}"`] })
  // Excel allows 255 characters in such a list; a longer one is left to typing.
  const offered = sections.length > 0 && sections.join(',').length <= 250 ? list(sections) : null
  for (let row = 2; row <= blankRows; row += 1) {
    sheet.getRow(row).getCell('politicalStatus').dataValidation = list(statusWords)
    if (offered) sheet.getRow(row).getCell('section').dataValidation = offered
  }
}

function explain(workbook: ExcelJS.stream.xlsx.WorkbookWriter): void {
  const sheet = workbook.addWorksheet('填写说明')
  sheet.columns = [{ header: '列', key: 'column', width: 14 }, { header: '怎样填', key: 'hint', width: 60 }, { header: 'How to fill it in', key: 'hintEn', width: 60 }]
  for (const key of columnKeys) sheet.addRow({ column: rosterColumns[key].header, hint: rosterColumns[key].hint.zh, hintEn: rosterColumns[key].hint.en }).commit()
  sheet.addRow({ column: '职务', hint: sectionPosts.map(({ words }) => words[0]).join('、') }).commit()
  sheet.addRow({ column: '党内职务', hint: partyPosts.map(({ words }) => words[0]).join('、') }).commit()
  sheet.commit()
}
