import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { Gathered } from '../../offer.ts'
import type { ReportFigure } from './contract.ts'
import { openedFigures } from './opened-figures.ts'

/** A figure as the appendix lists it: its line, and its records line by line. */
export type RecordGroup = { heading: string; lines: string[] }

const mostRecords = 200

/** The records behind each figure of a report, each figure once, in the order of the text. */
export async function recordAppendix(reader: Reader, actor: Actor, gathered: Pick<Gathered, 'factKinds' | 'recordLinks'>, figures: readonly ReportFigure[]): Promise<RecordGroup[]> {
  const groups: RecordGroup[] = []
  for await (const { figure: { label, unit, value, scopeName }, opened, records } of openedFigures(reader, actor, gathered, figures, mostRecords)) {
    const counted = records.map((record) => `${dayIn(record.date)}　${record.sentence.zh}（${record.unitName}）${record.quantity === '1' ? '' : `　计${record.quantity}`}`)
    const parts = opened.parts.map((part) => `${part.label.zh}：${part.value ?? '不适用'}`)
    const more = opened.total > mostRecords ? [`共${opened.total}条，此处列前${mostRecords}条，其余在系统中打开。`] : []
    groups.push({ heading: `${groups.length + 1}. ${label.zh}${value === null ? '不适用' : value + unit.zh}（${scopeName}）`, lines: [...parts, ...counted, ...more] })
  }
  return groups
}

/** '2026-07-13' → '7.13': the report names the year, and a line of 28 characters has little room. */
function dayIn(date: string): string {
  return date.slice(5).split('-').map(Number).join('.')
}
