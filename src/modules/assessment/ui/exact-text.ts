type Fraction = { n: bigint; d: bigint }

const shape = /^(-?)(\d+)(?:\.(\d+))?(?:\/(\d+))?$/

function fractionOf(text: string): Fraction | null {
  const [, sign, whole = '0', part = '', below] = shape.exec(text) ?? []
  if (sign === undefined || below === '0') return null
  const n = BigInt(whole + part) * (sign === '-' ? -1n : 1n)
  return { n, d: 10n ** BigInt(part.length) * BigInt(below ?? '1') }
}

/** An exact result ('12.5', '320/9') written with `digits` decimals, half away from zero; what is no number stays as it is. */
export const withDigits = (text: string, digits: number): string => {
  const value = fractionOf(text)
  return value ? written(value, digits) : text
}

/** `a` − `b` with `digits` decimals, or null when either is no number. */
export const differenceOf = (a: string, b: string, digits: number): string | null => {
  const [first, second] = [fractionOf(a), fractionOf(b)]
  return first && second ? written({ n: first.n * second.d - second.n * first.d, d: first.d * second.d }, digits) : null
}

function written({ n, d }: Fraction, digits: number): string {
  const size = n < 0n ? -n : n
  const scaled = (2n * size * 10n ** BigInt(digits) + d) / (2n * d)
  const text = scaled.toString().padStart(digits + 1, '0')
  const shown = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
  return n < 0n && scaled !== 0n ? `-${shown}` : shown
}
