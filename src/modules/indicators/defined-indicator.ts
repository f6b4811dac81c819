import type { Reader } from '../../foundation/database/database.ts'
import { indicatorOf } from './built-in-indicators.ts'
import type { Indicator } from './indicator.ts'
import { ownDutyIndicators } from './own-duty-indicators.ts'

/** The definition under this key: one that comes with the program, or of a duty that an organisation of the tenant has set. */
export async function definedIndicator(reader: Reader, tenant: string, key: string): Promise<Indicator | undefined> {
  return indicatorOf(key) ?? (await ownDutyIndicators(reader, tenant)).find((indicator) => indicator.key === key)
}
