import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { say, type Lang } from '../../../foundation/i18n/texts.ts'
import { texts } from '../texts.ts'
import { columnKeys, goalColumns, type ColumnKey } from './goal-columns.ts'

const blankRows = 200
const choices: Partial<Record<ColumnKey, readonly (keyof typeof texts)[]>> = {
  side: ['planning.side.party', 'planning.side.business'],
  kind: ['planning.goal.kind.learning', 'planning.goal.kind.results', 'planning.goal.kind.people'],
  action: ['planning.goal.action.required', 'planning.goal.action.optional'],
}

/** The template of a plan's goals: the columns as text with lists to choose from, and a sheet that explains them. */
export async function writeGoalTemplate(lang: Lang): Promise<Buffer> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true })
  const sheet = workbook.addWorksheet(say(lang, texts['planning.goals']), { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columnKeys.map((key) => ({ key, header: goalColumns[key].head[lang] + (goalColumns[key].required ? '*' : ''), width: goalColumns[key].width, style: { numFmt: '@' } }))
  sheet.getRow(1).font = { bold: true }
  sheet.getRow(1).commit()
  for (let row = 2; row <= blankRows; row += 1) {
    for (const [column, words] of Object.entries(choices)) sheet.getRow(row).getCell(column).dataValidation = { type: 'list', allowBlank: true, formulae: [`"${words.map((key) => say(lang, texts[key])).join(',')}"`] }
  }
  sheet.commit()
  const hints = workbook.addWorksheet(say(lang, texts['planning.sheet.how']))
  hints.columns = [{ header: '列', key: 'column', width: 16 }, { header: '怎样填', key: 'zh', width: 60 }, { header: 'How to fill it in', key: 'en', width: 60 }]
  for (const key of columnKeys) hints.addRow({ column: goalColumns[key].head[lang], ...goalColumns[key].hint }).commit()
  hints.commit()
  await workbook.commit()
  return bytes
}
