import { cellWords, plain, textIn, type Cell, type HeadedRow } from '../../organisation/index.ts'
import { isDecimal } from '../decimal.ts'
import type { Measure } from '../light-rules.ts'
import { pageTexts } from '../page-texts.ts'
import type { ColumnKey } from './goal-columns.ts'
import type { Complaints } from './sheet-issue.ts'

const ways = { sum: pageTexts['planning.measure.gathers.sum'], level: pageTexts['planning.measure.gathers.level'] } as const

/** A measure as its row says it; of a ratio, the names of its two measures. */
type Written = Omit<Measure, 'key'> & { ratio?: readonly [part: string, whole: string] }

/**
 * The measures that a goal's rows say. One that the goal has already, by its name, keeps its key and its indicator; a new
 * one gets a key of its own. `complaintsAt`: where a row's faults go.
 */
export function readMeasures(rows: readonly HeadedRow<ColumnKey>[], known: readonly Measure[], complaintsAt: (row: number) => Complaints): Measure[] {
  const written = rows.flatMap((row) => {
    const measure = measureIn(row, known, complaintsAt(row.row))
    return measure ? [{ row: row.row, measure }] : []
  })
  const keys = new Map<string, string>()
  const taken = new Set(known.map(({ key }) => key))
  for (const { row, measure } of written) {
    if (keys.has(measure.label)) complaintsAt(row).say('measure', 'measure-twice', { value: measure.label })
    keys.set(measure.label, known.find(({ label }) => label === measure.label)?.key ?? freeKey(taken))
  }
  return written.map(({ row, measure: { ratio, ...measure } }) => {
    const [part, whole] = (ratio ?? []).map((name) => {
      const counted = written.find((other) => other.measure.label === name && other.measure.gathers === 'sum')
      if (!counted) complaintsAt(row).say('gathers', 'unknown-part', { value: name })
      return keys.get(name)
    })
    return { ...measure, key: keys.get(measure.label)!, ...(ratio ? { part, whole } : {}) }
  })
}

function freeKey(taken: Set<string>): string {
  let number = 1
  while (taken.has(`m${number}`)) number += 1
  taken.add(`m${number}`)
  return `m${number}`
}

function measureIn({ cells }: HeadedRow<ColumnKey>, known: readonly Measure[], complaints: Complaints): Written | null {
  const label = textIn(cells.measure ?? null, 'measure', complaints, { most: 60, required: false })
  if (label === null) return null
  const before = known.find((measure) => measure.label === label)
  const unit = textIn(cells.measureUnit ?? null, 'measureUnit', complaints, { most: 10, required: false }) ?? ''
  const { comparison, target } = targetIn(cells.target ?? null, complaints)
  return { label, unit, comparison, target, ...gathersIn(cells.gathers ?? null, before, complaints), ...(before?.indicator ? { indicator: before.indicator } : {}) }
}

function targetIn(cell: Cell, complaints: Complaints): Pick<Measure, 'comparison' | 'target'> {
  if (cell === null) return { comparison: 'atLeast', target: '0' }
  const written = /^(≥|>=|不少于|≤|<=|不超过)?\s*(-?[\d.]+)\s*%?$/.exec(cellWords(cell).normalize('NFKC').trim())
  if (!written || !isDecimal(written[2]!)) complaints.say('target', 'bad-target', { value: cellWords(cell) })
  return { comparison: /^(≤|<=|不超过)/.test(written?.[1] ?? '') ? 'atMost' : 'atLeast', target: written?.[2] ?? '0' }
}

function gathersIn(cell: Cell, before: Measure | undefined, complaints: Complaints): Pick<Written, 'gathers' | 'ratio'> {
  const text = textIn(cell, 'gathers', complaints, { most: 130, required: false })
  if (text === null) return { gathers: before && before.gathers !== 'ratio' ? before.gathers : 'sum' }
  const [part, whole] = text.split(/\s*÷\s*/)
  if (part && whole) return { gathers: 'ratio', ratio: [part, whole] }
  const way = (['sum', 'level'] as const).find((key) => [ways[key].zh, ways[key].en].some((word) => plain(word) === plain(text)))
  if (!way) complaints.say('gathers', 'unknown-word', { value: text, options: `${ways.sum.zh}、${ways.level.zh}、甲指标÷乙指标` })
  return { gathers: way ?? 'sum' }
}
