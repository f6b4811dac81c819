import type { Reader } from '../../foundation/database/database.ts'
import { ownDuties, type OwnDuty } from '../rhythms/index.ts'
import { indicatorsOfDuty } from './duty-indicators.ts'
import type { Indicator } from './indicator.ts'

/** The indicators of the duties that a tenant's organisations have set beside the standard ones, made the same way. */
export async function ownDutyIndicators(reader: Reader, tenant: string, shown: (duty: OwnDuty) => boolean = () => true): Promise<Indicator[]> {
  return (await ownDuties(reader, tenant)).filter(shown).flatMap(({ code, label }) => indicatorsOfDuty({ code, zh: label.zh, en: label.en }))
}
