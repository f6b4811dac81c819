import { commitmentIndicators } from './commitment-indicators.ts'
import type { Indicator } from './indicator.ts'
import { dutyIndicators } from './duty-indicators.ts'
import { integrationIndicators } from './integration-indicators.ts'
import { ledgerIndicators } from './ledger-indicators.ts'
import { meetingIndicators } from './meeting-indicators.ts'
import { planIndicators } from './plan-indicators.ts'
import { workIndicators } from './work-indicators.ts'

/** The indicators that come with the program, in the order in which they are listed. */
export const builtInIndicators: readonly Indicator[] = [...meetingIndicators, ...dutyIndicators, ...commitmentIndicators, ...workIndicators, ...planIndicators, ...integrationIndicators, ...ledgerIndicators]

const byKey = new Map(builtInIndicators.map((indicator) => [indicator.key, indicator]))

/** The definition of this name, or undefined. */
export function indicatorOf(key: string): Indicator | undefined {
  return byKey.get(key)
}
