import type { Reader } from '../../foundation/database/database.ts'
import { factTotals } from '../journal/index.ts'
import { due } from '../rhythms/index.ts'
import { indicatorOf } from './built-in-indicators.ts'
import type { Decided } from './decide-scope.ts'
import { arithmetic, questionOf, sealOfParts, type Evaluated } from './evaluate-indicator.ts'
import type { Indicator } from './indicator.ts'
import { partsOf } from './indicator-rules.ts'

/** Works out an indicator for many units of one period at once, by unit: the same numbers as one by one, in a statement or two. */
export async function evaluateForUnits(reader: Reader, tenant: string, indicator: Indicator, decided: readonly Decided[]): Promise<Map<string, Evaluated>> {
  const [first] = decided
  if (!first) return new Map()
  if ('due' in indicator.source) return dueOfUnits(reader, tenant, indicator.source.due, decided)
  const question = questionOf(indicator, first)
  if (question) {
    const groups = decided.map((each) => ({ key: each.scope.id, units: questionOf(indicator, each)?.units ?? [] }))
    const { units: _units, person: _person, ...asked } = question
    const totals = await factTotals(reader, tenant, asked, groups)
    return new Map([...totals].map(([unit, total]) => [unit, { value: total.value, records: total.facts, fromFacts: true, waiting: total.seal.waiting, corrected: total.corrected, sealNumber: total.seal.number, parts: [] }]))
  }
  const parts: { indicator: Indicator; found: Map<string, Evaluated> }[] = []
  for (const key of partsOf(indicator.source)) {
    const part = indicatorOf(key)
    if (!part) throw new RangeError(`indicator ${indicator.key} needs ${key}, which is not defined`)
    parts.push({ indicator: part, found: await evaluateForUnits(reader, tenant, part, decided) })
  }
  return new Map(decided.map(({ scope }) => {
    const own = parts.map((part) => ({ indicator: part.indicator, found: part.found.get(scope.id)! }))
    return [scope.id, { value: arithmetic(indicator, own.map(({ found }) => found.value)), records: 0, ...sealOfParts(own.map(({ found }) => found)), parts: own }]
  }))
}

/** What is due below each unit: worked out once for the stretch of the tree that holds them all. */
async function dueOfUnits(reader: Reader, tenant: string, duty: string, decided: readonly Decided[]): Promise<Map<string, Evaluated>> {
  const { from, to } = decided[0]!
  const counts = new Map(decided.map(({ scope }) => [scope.id, 0]))
  for (const { unit } of await due(reader, { tenant, unitPath: pathAbove(decided.map(({ scope }) => scope.path)), duty, from, to })) {
    for (const step of unit.path.split('/')) {
      const count = counts.get(step)
      if (count !== undefined) counts.set(step, count + 1)
    }
  }
  return new Map([...counts].map(([unit, count]) => [unit, { value: String(count), records: count, fromFacts: false, waiting: false, corrected: false, sealNumber: null, parts: [] }]))
}

/** The path down to the last unit above them all; '/' when they share none. */
function pathAbove(paths: readonly string[]): string {
  const [first = '/', ...rest] = paths
  let shared = first
  while (rest.some((path) => !path.startsWith(shared))) shared = shared.slice(0, shared.lastIndexOf('/', shared.length - 2) + 1)
  return shared
}
