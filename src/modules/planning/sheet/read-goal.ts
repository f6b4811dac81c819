import { cellWords, plain, textIn, type HeadedRow, type HeadedSheet } from '../../organisation/index.ts'
import type { GoalInput } from '../goal-content.ts'
import type { Measure } from '../light-rules.ts'
import { pageTexts } from '../page-texts.ts'
import type { Side } from '../planning-rules.ts'
import { columnKeys, type ColumnKey } from './goal-columns.ts'
import type { GoalPlaces } from './goal-places.ts'
import { dateIn, numberIn, unitIn, wordIn } from './read-cells.ts'
import { readMeasures } from './read-measures.ts'
import type { Complaints } from './sheet-issue.ts'

const sides = { party: pageTexts['planning.side.party'], business: pageTexts['planning.side.business'] } as const
const kinds = { learning: pageTexts['planning.goal.kind.learning'], results: pageTexts['planning.goal.kind.results'], people: pageTexts['planning.goal.kind.people'] } as const
const actions = { required: pageTexts['planning.goal.action.required'], optional: pageTexts['planning.goal.action.optional'] } as const
const ofMeasure: ReadonlySet<ColumnKey> = new Set(['measure', 'measureUnit', 'target', 'gathers'])

/** The side that a goal's first row says, or null. */
export function sideIn({ cells }: HeadedRow<ColumnKey>, complaints: Complaints): Side | null {
  return wordIn(cells.side ?? null, 'side', complaints, sides, true)
}

/**
 * What a goal's rows say of it: the goal's own columns from its first row, a measure from each. A column that the sheet
 * does not have is left out, so that what stands on record stays. Null: its first row lacks what every goal needs.
 */
export function readGoal(side: Side, rows: readonly HeadedRow<ColumnKey>[], { present }: HeadedSheet<ColumnKey>, places: GoalPlaces, known: readonly Measure[], complaintsAt: (row: number) => Complaints): GoalInput | null {
  const first = rows[0]!
  const complaints = complaintsAt(first.row)
  const cell = (column: ColumnKey) => first.cells[column] ?? null
  const words = (column: ColumnKey, most: number) => (present.has(column) ? (textIn(cell(column), column, complaints, { most, required: false }) ?? '') : undefined)
  sayDifferences(rows, complaintsAt)
  const code = textIn(cell('code'), 'code', complaints, { most: 12, required: true })
  const title = textIn(cell('title'), 'title', complaints, { most: 120, required: true })
  const owner = textIn(cell('unit'), 'unit', complaints, { most: 60, required: true })
  const unit = owner === null ? null : unitIn(owner, 'unit', complaints, places, side)
  const starts = dateIn(cell('starts'), 'starts', complaints)
  const ends = dateIn(cell('ends'), 'ends', complaints)
  const rest = {
    kind: present.has('kind') ? wordIn(cell('kind'), 'kind', complaints, kinds, side === 'party') : undefined,
    person: present.has('person') ? personIn(first, complaints, places) : undefined,
    cooperating: present.has('cooperating') ? cooperatingIn(first, complaints, places) : undefined,
    weight: numberIn(cell('weight'), 'weight', complaints),
    action: present.has('action') ? (wordIn(cell('action'), 'action', complaints, actions, false) ?? undefined) : undefined,
    deliverable: words('deliverable', 500),
    sourceDocument: words('sourceDocument', 200),
    sourceNumber: words('sourceNumber', 60),
    sourceClause: words('sourceClause', 60),
    coverage: words('coverage', 200),
    measures: present.has('measure') ? readMeasures(rows, known, complaintsAt) : undefined,
  }
  if (code === null || title === null || unit === null || starts === null || ends === null) return null
  return { code, title, unit: unit.id, starts, ends, ...rest }
}

function sayDifferences(rows: readonly HeadedRow<ColumnKey>[], complaintsAt: (row: number) => Complaints): void {
  const [first, ...others] = rows
  for (const other of others) {
    for (const key of columnKeys) {
      const cell = other.cells[key] ?? null
      if (ofMeasure.has(key) || cell === null || cellWords(cell) === cellWords(first?.cells[key] ?? null)) continue
      complaintsAt(other.row).say(key, 'differs-in-goal', { other: first!.row })
    }
  }
}

function personIn({ cells }: HeadedRow<ColumnKey>, complaints: Complaints, places: GoalPlaces): string | null {
  const text = textIn(cells.person ?? null, 'person', complaints, { most: 30, required: false })
  if (text === null) return null
  const found = places.peopleBy.get(plain(text)) ?? []
  if (found.length === 0) complaints.say('person', 'unknown-person', { value: text })
  if (found.length > 1) complaints.say('person', 'ambiguous-person', { value: text, options: found.map(({ staffNumber }) => staffNumber).join('、') })
  return found.length === 1 ? found[0]!.id : null
}

function cooperatingIn({ cells }: HeadedRow<ColumnKey>, complaints: Complaints, places: GoalPlaces): string[] {
  const text = textIn(cells.cooperating ?? null, 'cooperating', complaints, { most: 500, required: false })
  return (text ?? '').split(/[、，,;；\n]/).map((word) => word.trim()).filter((word) => word !== '').flatMap((word) => unitIn(word, 'cooperating', complaints, places, undefined)?.id ?? [])
}
