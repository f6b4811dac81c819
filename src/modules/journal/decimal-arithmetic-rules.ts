import { exactDecimal } from './decimal-rules.ts'

type Scaled = { digits: bigint; places: number }

/** The exact sum of decimals; of none: 0. */
export function sumOf(values: readonly string[]): string {
  const scaled = values.map(scale)
  const places = Math.max(0, ...scaled.map((value) => value.places))
  return exactDecimal(written(scaled.reduce((sum, value) => sum + value.digits * 10n ** BigInt(places - value.places), 0n), places))
}

/** `part` over `whole` times `times`, with exactly `places` digits, half away from zero. `whole` is not 0. */
export function ratioOf(part: string, whole: string, times: number, places: number): string {
  const above = scale(part)
  const below = scale(whole)
  const numerator = above.digits * BigInt(times) * 10n ** BigInt(below.places + places)
  const denominator = below.digits * 10n ** BigInt(above.places)
  if (denominator === 0n) throw new RangeError('a ratio of nothing')
  const negative = numerator !== 0n && numerator < 0n !== denominator < 0n
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator]
  const rounded = (2n * n + d) / (2n * d)
  return written(negative ? -rounded : rounded, places)
}

/** True for 0, however it is written. */
export function isZero(value: string): boolean {
  return scale(value).digits === 0n
}

function scale(value: string): Scaled {
  const [whole = '0', fraction = ''] = value.split('.')
  return { digits: BigInt(whole + fraction), places: fraction.length }
}

function written(digits: bigint, places: number): string {
  const negative = digits < 0n
  const text = (negative ? -digits : digits).toString().padStart(places + 1, '0')
  return `${negative ? '-' : ''}${places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`}`
}
