import type { Indicator } from './indicator.ts'
import { partsOf } from './indicator-rules.ts'

/** A definition as the list of indicators answers it; how the facts are filtered stays inside. */
export function indicatorRow({ source, ...indicator }: Indicator) {
  const from: 'facts' | 'stock' | 'due' | 'indicators' = 'facts' in source ? 'facts' : 'stock' in source ? 'stock' : 'due' in source ? 'due' : 'indicators'
  return { ...indicator, from, parts: [...partsOf(source)] }
}
