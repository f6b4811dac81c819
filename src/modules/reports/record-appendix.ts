import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { Gathered } from '../../offer.ts'
import { openFigure } from '../indicators/index.ts'
import type { ReportFigure } from './contract.ts'

/** A figure as the appendix lists it: its line, and its records line by line. */
export type RecordGroup = { heading: string; lines: string[] }

const mostRecords = 200

/** The records behind each figure of a report, each figure once, in the order of the text. */
export async function recordAppendix(reader: Reader, actor: Actor, gathered: Pick<Gathered, 'factKinds' | 'recordLinks'>, figures: readonly ReportFigure[]): Promise<RecordGroup[]> {
  const groups: RecordGroup[] = []
  const told = new Set<string>()
  for (const { figure, label, unit, value, scopeName } of figures) {
    const name = `${figure.indicator} ${figure.scope}`
    if (told.has(name)) continue
    told.add(name)
    const opened = await openFigure(reader, actor, gathered, { ...figure, limit: mostRecords })
    const counted = opened.records.filter(({ quantity }) => Number(quantity) !== 0)
    const records = counted.map((record) => `${record.date}　${record.sentence.zh}（${record.unitName}）　计${record.quantity}`)
    const parts = opened.parts.map((part) => `${part.label.zh}：${part.value ?? '不适用'}`)
    const more = opened.total > mostRecords ? [`共${opened.total}条，此处列前${mostRecords}条，其余在系统中打开。`] : []
    groups.push({ heading: `${groups.length + 1}. ${label.zh}${value === null ? '不适用' : value + unit.zh}（${scopeName}）`, lines: [...parts, ...records, ...more] })
  }
  return groups
}
