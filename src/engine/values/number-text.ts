import { MOST_DIGITS, ratio } from './ratio.ts'
import type { NumberValue } from './ratio.ts'

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(%?)$/
const RATIO = /^([+-]?\d+)\/(\d+)$/

/**
 * Reads a number exactly as written: `12`, `0.5`, `-3`, `38.46%`, `50/3`.
 * Undefined when the text is no such number or has more than 1,000 digits.
 */
export function readNumber(source: string): NumberValue | undefined {
  if (source.length > MOST_DIGITS + 5) return undefined
  const decimal = DECIMAL.exec(source)
  if (decimal) {
    const [, sign, before = '', after = '', percent] = decimal
    if (before === '' && after === '') return undefined
    const n = BigInt(`${before}${after}`)
    return ratio(sign === '-' ? -n : n, 10n ** BigInt(after.length + (percent ? 2 : 0)))
  }
  const parts = RATIO.exec(source)
  if (!parts) return undefined
  const d = BigInt(parts[2]!)
  return d === 0n ? undefined : ratio(BigInt(parts[1]!), d)
}

/** The shortest exact decimal without exponent, else a ratio in lowest terms such as `50/3`. */
export function writeNumber(x: NumberValue): string {
  if (x.d === 1n) return x.n.toString()
  let rest = x.d
  let twos = 0
  let fives = 0
  while (rest % 2n === 0n) {
    rest /= 2n
    twos++
  }
  while (rest % 5n === 0n) {
    rest /= 5n
    fives++
  }
  if (rest !== 1n) return `${x.n}/${x.d}`
  const digits = Math.max(twos, fives)
  const scaled = (x.n < 0n ? -x.n : x.n) * 2n ** BigInt(digits - twos) * 5n ** BigInt(digits - fives)
  const all = scaled.toString().padStart(digits + 1, '0')
  return `${x.n < 0n ? '-' : ''}${all.slice(0, -digits)}.${all.slice(-digits)}`
}
