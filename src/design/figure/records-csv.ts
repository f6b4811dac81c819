import { inLanguage, type Language } from '../bilingual.ts'
import { csvOf } from '../csv-cell.ts'
import type { FigureRecord } from './opened-figure.ts'

/** The records behind a figure as CSV with a byte-order mark, so that spreadsheet programs read Chinese. */
export const recordsCsv = (records: readonly FigureRecord[], head: readonly string[], language: Language, origin: string): string => {
  const rows = records.map(record => [record.date, record.unitName, record.personName ?? '', inLanguage(record.kind, language), inLanguage(record.sentence, language), record.quantity ?? '', record.recorderName, `${origin}${record.source.href}`])
  return csvOf([head, ...rows])
}
