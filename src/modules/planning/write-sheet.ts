import { PassThrough } from 'node:stream'
import exceljs from 'exceljs'

/**
 * Writes one sheet with the streaming writer and returns the file. Every cell is a typed string, so that codes and
 * numbers come back as they were written; a formula never can.
 */
export async function writeSheet(name: string, heads: readonly string[], rows: AsyncIterable<readonly string[]>): Promise<Buffer> {
  const stream = new PassThrough()
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  const book = new exceljs.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false })
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = heads.map((head, index) => ({ header: head, key: String(index), width: Math.min(40, Math.max(10, head.length * 3)) }))
  sheet.getRow(1).font = { bold: true }
  for await (const row of rows) sheet.addRow([...row]).commit()
  sheet.commit()
  await book.commit()
  return Buffer.concat(chunks)
}
