/** An exact number: numerator and denominator in lowest terms, the denominator above zero. */
export interface NumberValue { s: 'number'; n: bigint; d: bigint }

/** Numbers with more digits than this, above or below the line, are refused. */
export const MOST_DIGITS = 1000
const LIMIT = 10n ** BigInt(MOST_DIGITS)

export const ZERO: NumberValue = { s: 'number', n: 0n, d: 1n }
export const ONE: NumberValue = { s: 'number', n: 1n, d: 1n }

/** The whole number `n`. */
export function whole(n: bigint | number): NumberValue {
  return { s: 'number', n: BigInt(n), d: 1n }
}

/** n ÷ d in lowest terms; d must not be zero. */
export function ratio(n: bigint, d: bigint): NumberValue {
  if (d === 1n) return { s: 'number', n, d }
  if (d < 0n) return ratio(-n, -d)
  const common = gcd(n < 0n ? -n : n, d)
  return common === 1n ? { s: 'number', n, d } : { s: 'number', n: n / common, d: d / common }
}

const SAFE = 9007199254740991n

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) {
    if (a <= SAFE && b <= SAFE) return BigInt(smallGcd(Number(a), Number(b)))
    const rest = a % b
    a = b
    b = rest
  }
  return a
}

function smallGcd(a: number, b: number): number {
  while (b !== 0) {
    const rest = a % b
    a = b
    b = rest
  }
  return a
}

/** Whether a number passes the limit of digits. */
export function tooLarge(x: NumberValue): boolean {
  return x.n >= LIMIT || x.n <= -LIMIT || x.d >= LIMIT
}

export function plus(a: NumberValue, b: NumberValue): NumberValue {
  if (a.d === b.d) return a.d === 1n ? { s: 'number', n: a.n + b.n, d: 1n } : ratio(a.n + b.n, a.d)
  return ratio(a.n * b.d + b.n * a.d, a.d * b.d)
}

export function negate(a: NumberValue): NumberValue {
  return { s: 'number', n: -a.n, d: a.d }
}

export function less(a: NumberValue, b: NumberValue): NumberValue {
  return plus(a, negate(b))
}

export function times(a: NumberValue, b: NumberValue): NumberValue {
  return a.d === 1n && b.d === 1n ? { s: 'number', n: a.n * b.n, d: 1n } : ratio(a.n * b.n, a.d * b.d)
}

/** a ÷ b; undefined when b is zero. */
export function divide(a: NumberValue, b: NumberValue): NumberValue | undefined {
  return b.n === 0n ? undefined : ratio(a.n * b.d, a.d * b.n)
}

/** Below zero when a < b, zero when equal, above zero when a > b. */
export function compare(a: NumberValue, b: NumberValue): number {
  if (a.d === b.d) return a.n < b.n ? -1 : a.n > b.n ? 1 : 0
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

export function least(a: NumberValue, b: NumberValue): NumberValue {
  return compare(a, b) <= 0 ? a : b
}

export function greatest(a: NumberValue, b: NumberValue): NumberValue {
  return compare(a, b) >= 0 ? a : b
}

/** a to a whole power; undefined when the power is not whole, is too large, or divides by zero. */
export function power(a: NumberValue, exponent: NumberValue): NumberValue | undefined {
  if (exponent.d !== 1n || exponent.n > 10000n || exponent.n < -10000n) return undefined
  if (exponent.n < 0n && a.n === 0n) return undefined
  let rest = exponent.n < 0n ? -exponent.n : exponent.n
  let base = exponent.n < 0n ? ratio(a.d, a.n) : a
  let result = ONE
  while (rest > 0n) {
    if (rest & 1n) result = times(result, base)
    rest >>= 1n
    if (rest > 0n) base = times(base, base)
    if (tooLarge(result) || (rest > 0n && tooLarge(base))) return { s: 'number', n: LIMIT, d: 1n }
  }
  return result
}
