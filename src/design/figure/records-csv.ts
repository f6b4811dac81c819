import { inLanguage, type Language } from '../bilingual.ts'
import type { FigureRecord } from './opened-figure.ts'

/** A cell for a spreadsheet: quoted, and a leading formula sign made harmless (only CSV needs this). */
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** The records behind a figure as CSV with a byte-order mark, so that spreadsheet programs read Chinese. */
export const recordsCsv = (records: readonly FigureRecord[], head: readonly string[], language: Language, origin: string): string => {
  const rows = records.map(record => [record.date, record.unitName, record.personName ?? '', inLanguage(record.kind, language), inLanguage(record.sentence, language), record.quantity ?? '', record.recorderName, `${origin}${record.source.href}`])
  return `\ufeff${[head, ...rows].map(row => row.map(cell).join(',')).join('\r\n')}\r\n`
}
