import { indicatorOf } from './built-in-indicators.ts'
import { partsOf } from './indicator-rules.ts'

/** An indicator with all that it is worked out from, at whatever depth: what lies behind its figure. */
export function indicatorParts(key: string): string[] {
  const indicator = indicatorOf(key)
  return indicator ? [key, ...partsOf(indicator.source).flatMap(indicatorParts)] : []
}
