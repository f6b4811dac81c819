import type { Indicator, IndicatorSource } from './indicator.ts'

/** The indicators that a number is worked out from, in the order in which it is told. */
export function partsOf(source: IndicatorSource): readonly string[] {
  if ('sum' in source) return source.sum
  if ('difference' in source) return source.difference
  if ('ratio' in source) return [source.ratio.part, source.ratio.whole]
  return []
}

/** The fact kinds that a number counts itself. */
export function kindsOf(source: IndicatorSource): readonly string[] {
  if ('facts' in source) return source.facts
  return 'stock' in source ? source.stock : []
}

export type IndicatorFault = { indicator: string; fault: 'twice' | 'unknown-part' | 'circle' | 'unknown-kind' | 'unknown-duty' | 'no-facts'; name: string }

/** What is wrong with a list of definitions: names twice, parts, kinds or duties that do not exist, circles. */
export function indicatorFaults(indicators: readonly Indicator[], known: { kinds: ReadonlySet<string>; duties: ReadonlySet<string> }): IndicatorFault[] {
  const byKey = new Map(indicators.map((indicator) => [indicator.key, indicator]))
  return indicators.flatMap((indicator, index) => {
    const { key, source } = indicator
    const faults: IndicatorFault[] = []
    const report = (fault: IndicatorFault['fault'], name: string) => faults.push({ indicator: key, fault, name })
    if (indicators.findIndex((other) => other.key === key) !== index) report('twice', key)
    for (const part of partsOf(source)) if (!byKey.has(part)) report('unknown-part', part)
    for (const kind of kindsOf(source)) if (!known.kinds.has(kind)) report('unknown-kind', kind)
    if (partsOf(source).length === 0 && kindsOf(source).length === 0 && !('due' in source)) report('no-facts', key)
    if ('due' in source && !known.duties.has(source.due)) report('unknown-duty', source.due)
    if (reaches(key, partsOf(source), byKey, new Set())) report('circle', key)
    return faults
  })
}

function reaches(key: string, parts: readonly string[], byKey: ReadonlyMap<string, Indicator>, seen: Set<string>): boolean {
  return parts.some((part) => {
    if (part === key) return true
    if (seen.has(part)) return false
    seen.add(part)
    const next = byKey.get(part)
    return next !== undefined && reaches(key, partsOf(next.source), byKey, seen)
  })
}
