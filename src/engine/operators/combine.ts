import { compare, whole } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { NONE, TRUE } from '../values/value.ts'
import type { FlagValue, Value } from '../values/value.ts'
import { mean, median, total } from '../formula/functions.ts'

export const TAKES = ['sum', 'mean', 'highest', 'lowest', 'median', 'count'] as const
type Take = (typeof TAKES)[number]

/** Combines numbers into one: 0 for the sum and the count of nothing, none for the rest. Flags can only be counted (the true ones). */
export function combine(values: (NumberValue | FlagValue)[], take: Take, line: number): Value {
  if (take === 'count') return whole(values.filter((value) => value.s === 'number' || value === TRUE).length)
  const numbers = values.map((value) => (value.s === 'number' ? value : whole(value === TRUE ? 1 : 0)))
  switch (take) {
    case 'sum': return total(numbers, line)
    case 'mean': return mean(numbers, line)
    case 'median': return median(numbers)
    case 'highest': return numbers.length === 0 ? NONE : numbers.reduce((a, b) => (compare(a, b) >= 0 ? a : b))
    case 'lowest': return numbers.length === 0 ? NONE : numbers.reduce((a, b) => (compare(a, b) <= 0 ? a : b))
  }
}

/** Leaves out the `trim` highest and lowest when there are at least `from` values. */
export function trimmed<T extends NumberValue | FlagValue>(values: T[], trim: number, from: number): T[] {
  if (trim === 0 || values.length < Math.max(from, 2 * trim + 1)) return values
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => (a.value.s === 'number' && b.value.s === 'number' ? compare(a.value, b.value) : 0) || a.i - b.i)
  const kept = new Set(order.slice(trim, order.length - trim).map(({ i }) => i))
  return values.filter((_, i) => kept.has(i))
}
