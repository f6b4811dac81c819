import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import type { Actor } from '../../../foundation/actor/actor.ts'
import type { Reader } from '../../../foundation/database/database.ts'
import { say } from '../../../foundation/i18n/texts.ts'
import type { Gathered } from '../../../offer.ts'
import { workbookType } from '../../organisation/index.ts'
import { refuse } from '../errors.ts'
import { pageTexts } from '../page-texts.ts'
import { auditList, type AuditFilter } from './audit-list.ts'

const most = 20_000
const heads = ['at', 'who', 'act', 'thing', 'unit', 'fields', 'action', 'record'] as const
const widths = [18, 12, 30, 28, 24, 60, 30, 38]

/** The audit under a filter as a workbook, in the reader's language: the sentence, its fields, and the code that stands behind it. */
export async function writeAuditSheet(reader: Reader, actor: Actor, gathered: Gathered, filter: AuditFilter) {
  const { rows, total } = await auditList(reader, actor, gathered, { ...filter, limit: most, offset: 0 })
  if (total > most) throw refuse('audit-is-too-long', { total, most })
  const stream = new PassThrough()
  const bytes = buffer(stream)
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  const title = say(actor.lang, pageTexts['access.audit.title'])
  const sheet = book.addWorksheet(title, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = heads.map((key, index) => ({ key, header: say(actor.lang, pageTexts[`access.audit.${key}`]), width: widths[index] ?? 20, style: { numFmt: '@' } }))
  sheet.getRow(1).font = { bold: true }
  for (const row of rows) {
    const fields = row.fields.map(({ name, before, after }) => `${name[actor.lang]}: ${before ? `${before[actor.lang]} → ` : ''}${after[actor.lang]}`)
    sheet.addRow({ at: moment(row.at), who: row.who, act: row.act[actor.lang], thing: row.thing, unit: row.unit, fields: fields.join('\n'), action: row.action, record: row.record }).commit()
  }
  sheet.commit()
  await book.commit()
  return { name: `${title}-${actor.today}.xlsx`, mediaType: workbookType, bytes: await bytes }
}

/** An instant as day and second in the tenant's zone. */
function moment(at: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' }).format(new Date(at))
}
