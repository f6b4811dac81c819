import type { Reader } from '../../foundation/database/database.ts'
import { factTotal, isZero, negated, ratioOf, sumOf, type FactQuestion } from '../journal/index.ts'
import { due } from '../rhythms/index.ts'
import { indicatorOf } from './built-in-indicators.ts'
import type { Decided } from './decide-scope.ts'
import type { Indicator } from './indicator.ts'
import { partsOf } from './indicator-rules.ts'

/** A number worked out. `value` null: not applicable. `records`: how many facts or due items it counts itself. */
export type Evaluated = {
  value: string | null
  records: number
  fromFacts: boolean
  waiting: boolean
  corrected: boolean
  sealNumber: number | null
  parts: readonly { indicator: Indicator; found: Evaluated }[]
}

/** Works out an indicator over a decided scope, its parts first. */
export async function evaluateIndicator(reader: Reader, tenant: string, indicator: Indicator, decided: Decided): Promise<Evaluated> {
  const { source } = indicator
  if ('due' in source) {
    const items = await due(reader, { tenant, unitPath: decided.scope.path, duty: source.due, from: decided.from, to: decided.to })
    return { value: String(items.length), records: items.length, fromFacts: false, waiting: false, corrected: false, sealNumber: null, parts: [] }
  }
  const question = questionOf(indicator, decided)
  if (question) {
    const total = await factTotal(reader, tenant, question)
    return { value: total.value, records: total.facts, fromFacts: true, waiting: total.seal.waiting, corrected: total.corrected, sealNumber: total.seal.number, parts: [] }
  }
  const parts: { indicator: Indicator; found: Evaluated }[] = []
  for (const key of partsOf(source)) {
    const part = indicatorOf(key)
    if (!part) throw new RangeError(`indicator ${indicator.key} needs ${key}, which is not defined`)
    parts.push({ indicator: part, found: await evaluateIndicator(reader, tenant, part, decided) })
  }
  return { value: arithmetic(indicator, parts.map((part) => part.found.value)), records: 0, ...sealOfParts(parts.map((part) => part.found)), parts }
}

/** The question that an indicator asks of the journal, or null when it is worked out otherwise. */
export function questionOf({ source }: Indicator, { scope, covered, person, from, to, asOf }: Decided): FactQuestion | null {
  const over = (reach: 'covered' | undefined) => ({ units: reach === 'covered' ? [scope.id, ...covered] : [scope.id], person, to, asOf })
  if ('facts' in source) return { kinds: source.facts, where: source.where ?? [], from, day: source.day, aggregate: source.aggregate, ...over(source.reach) }
  if ('stock' in source) return { kinds: source.stock, where: source.where ?? [], from: null, aggregate: 'sum', ...over(source.reach) }
  return null
}

/** The value that a definition of arithmetic makes of its parts; null: not applicable. */
export function arithmetic({ source }: Indicator, values: readonly (string | null)[]): string | null {
  if (values.some((value) => value === null)) return null
  const known = values as readonly string[]
  const [first = '0', second = '0'] = known
  if ('sum' in source) return sumOf(known)
  if ('difference' in source) return sumOf([first, negated(second)])
  if ('ratio' in source) return isZero(second) ? null : ratioOf(first, second, source.ratio.times, source.ratio.digits)
  throw new RangeError('no arithmetic')
}

/** How what is worked out from parts stands: no better than the worst of them. */
export function sealOfParts(parts: readonly Evaluated[]): Pick<Evaluated, 'fromFacts' | 'waiting' | 'corrected' | 'sealNumber'> {
  const sealed = parts.filter((part) => part.fromFacts)
  return {
    fromFacts: sealed.length > 0,
    waiting: sealed.some((part) => part.waiting),
    corrected: sealed.some((part) => part.corrected),
    sealNumber: sealed.reduce<number | null>((highest, part) => (part.sealNumber !== null && part.sealNumber > (highest ?? 0) ? part.sealNumber : highest), null),
  }
}
