import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { Gathered } from '../../offer.ts'
import { openFigure, type FigureRecord, type OpenedFigure } from '../indicators/index.ts'
import type { ReportFigure } from './contract.ts'

/** A figure of a report with what opens behind it; `records`: those that add something. */
type FigureWithRecords = { figure: ReportFigure; opened: OpenedFigure; records: FigureRecord[] }

/** Each figure of a report once, in the order of the text, opened; `limit`: how many of its records at most. */
export async function* openedFigures(reader: Reader, actor: Actor, gathered: Pick<Gathered, 'factKinds' | 'recordLinks'>, figures: readonly ReportFigure[], limit: number): AsyncGenerator<FigureWithRecords> {
  const told = new Set<string>()
  for (const figure of figures) {
    const name = `${figure.figure.indicator} ${figure.figure.scope}`
    if (told.has(name)) continue
    told.add(name)
    const opened = await openFigure(reader, actor, gathered, { ...figure.figure, limit })
    yield { figure, opened, records: opened.records.filter(({ quantity }) => Number(quantity) !== 0) }
  }
}
