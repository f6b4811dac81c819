import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { FileAnswer } from '../../foundation/http/index.ts'
import { say } from '../../foundation/i18n/texts.ts'
import type { Gathered } from '../../offer.ts'
import { writeSheet } from '../planning/index.ts'
import type { Report } from './contract.ts'
import { openedFigures } from './opened-figures.ts'
import { texts } from './texts.ts'

const mostRecords = 5000
const columns = ['number', 'figure', 'value', 'scope', 'day', 'record', 'recordUnit', 'adds'] as const

/** The figures of a report as an Excel sheet: a row for each, and below it a row for each record or part that it comes from. */
export async function figureSheet(reader: Reader, actor: Actor, gathered: Pick<Gathered, 'factKinds' | 'recordLinks'>, report: Report): Promise<FileAnswer> {
  const t = (key: keyof typeof texts) => say(actor.lang, texts[key])
  const bytes = await writeSheet(t('reports.figures'), columns.map((column) => t(`reports.sheet.${column}`)), rowsOf(reader, actor, gathered, report))
  return { name: `${report.title}（${report.unit.name}）.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes }
}

async function* rowsOf(reader: Reader, actor: Actor, gathered: Pick<Gathered, 'factKinds' | 'recordLinks'>, { figures }: Report): AsyncGenerator<string[]> {
  const notApplicable = say(actor.lang, texts['reports.sheet.na'])
  let number = 0
  for await (const { figure, opened, records } of openedFigures(reader, actor, gathered, figures, mostRecords)) {
    number += 1
    const unit = figure.unit.zh === '%' ? '%' : ''
    yield [String(number), say(actor.lang, figure.label), figure.value === null ? notApplicable : figure.value + unit, figure.scopeName, '', '', '', '']
    for (const part of opened.parts) yield [String(number), '', '', '', '', say(actor.lang, part.label), '', part.value ?? notApplicable]
    for (const record of records) yield [String(number), '', '', '', record.date, say(actor.lang, record.sentence), record.unitName, record.quantity]
    if (opened.total > mostRecords) yield [String(number), '', '', '', '', say(actor.lang, texts['reports.sheet.more'], { count: opened.total, most: mostRecords }), '', '']
  }
}
