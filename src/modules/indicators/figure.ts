import type { Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { Text } from '../../foundation/i18n/texts.ts'
import { decideScope } from './decide-scope.ts'
import { evaluateIndicator, type Evaluated } from './evaluate-indicator.ts'
import type { Indicator } from './indicator.ts'

/**
 * Which number: an indicator over a unit and everything below it, in [from, to], as known at `asOf` (default: now).
 * `person`: only what concerns this person; of indicators that say they are of persons.
 */
export type FigureQuery = { indicator: string; scope: string; person?: string | undefined; from: Day; to: Day; asOf?: Date | string | undefined }

export type SealState = 'sealed' | 'waiting' | 'corrected' | 'broken' | 'typed'

/**
 * A number. `value`: exact decimal, null when `state` is 'na' (not applicable, e.g. a share of nothing). `seal.number`:
 * up to which seal its facts are sealed; 'corrected' when a fact it counts was reversed after `asOf`; 'typed' when no
 * fact stands behind it but the wording of a duty.
 */
export type Figure = {
  indicator: string
  version: number
  label: Text
  unit: Text
  value: string | null
  state: 'value' | 'na' | 'missing'
  scope: { unitId: string; name: string }
  from: Day
  to: Day
  asOf: string
  seal: { state: SealState; number: number | null }
}

/**
 * Works out one figure. Errors: 404 for an indicator that does not exist and for a unit that the actor may not see,
 * 'indicators.period-backwards' (422).
 */
export async function figure(reader: Reader, actor: Actor, query: FigureQuery): Promise<Figure> {
  const decided = await decideScope(reader, actor, query)
  return figureOf(decided.indicator, decided, await evaluateIndicator(reader, actor.tenant, decided.indicator, decided))
}

/** The figure as it is answered, from what was decided and worked out. */
export function figureOf(indicator: Indicator, decided: { scope: { id: string; name: string }; from: Day; to: Day; asOf: Date }, found: Evaluated): Figure {
  return {
    indicator: indicator.key,
    version: indicator.version,
    label: indicator.label,
    unit: indicator.unit,
    value: found.value,
    state: found.value === null ? 'na' : 'value',
    scope: { unitId: decided.scope.id, name: decided.scope.name },
    from: decided.from,
    to: decided.to,
    asOf: decided.asOf.toISOString(),
    seal: { state: found.fromFacts ? (found.waiting ? 'waiting' : found.corrected ? 'corrected' : 'sealed') : 'typed', number: found.sealNumber },
  }
}
