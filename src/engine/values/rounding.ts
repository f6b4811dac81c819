import { ratio } from './ratio.ts'
import type { NumberValue } from './ratio.ts'

export const ROUND_MODES = ['half_up', 'half_even', 'up', 'down', 'ceil', 'floor'] as const
/** half_up and up go away from zero, down goes towards zero, ceil and floor towards +∞ and −∞. */
export type RoundMode = (typeof ROUND_MODES)[number]

/** Rounds to `digits` decimals; −1 means tens. */
export function round(x: NumberValue, digits: number, mode: RoundMode): NumberValue {
  const scale = 10n ** BigInt(Math.abs(digits))
  const n = digits >= 0 ? x.n * scale : x.n
  const d = digits >= 0 ? x.d : x.d * scale
  const rounded = roundWhole(n, d, mode)
  return digits >= 0 ? ratio(rounded, scale) : ratio(rounded * scale, 1n)
}

function roundWhole(n: bigint, d: bigint, mode: RoundMode): bigint {
  const negative = n < 0n
  const size = negative ? -n : n
  const low = size / d
  const rest = size % d
  if (rest === 0n) return negative ? -low : low
  const high = goesUp(mode, negative, low, rest * 2n, d)
  const result = high ? low + 1n : low
  return negative ? -result : result
}

function goesUp(mode: RoundMode, negative: boolean, low: bigint, twice: bigint, d: bigint): boolean {
  switch (mode) {
    case 'half_up': return twice >= d
    case 'half_even': return twice > d || (twice === d && low % 2n === 1n)
    case 'up': return true
    case 'down': return false
    case 'ceil': return !negative
    case 'floor': return negative
  }
}

/** The n-th root of x ≥ 0 to `digits` decimals, half up, correct to the last digit. */
export function root(x: NumberValue, degree: number, digits: number): NumberValue {
  const k = BigInt(degree)
  const scale = 10n ** BigInt(digits)
  const doubled = wholeRoot((x.n * (2n * scale) ** k) / x.d, k)
  return ratio((doubled + 1n) / 2n, scale)
}

function wholeRoot(n: bigint, k: bigint): bigint {
  if (n < 2n || k === 1n) return n
  let guess = 1n << (BigInt(n.toString(2).length) / k + 1n)
  for (;;) {
    const next = ((k - 1n) * guess + n / guess ** (k - 1n)) / k
    if (next >= guess) return guess
    guess = next
  }
}
