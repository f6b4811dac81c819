/** A decimal number as text, exact: '100', '95.5', '-1.2'. At most four places. */
export type Decimal = string

const scale = 10_000n
const pattern = /^-?\d{1,12}(\.\d{1,4})?$/

/** True for a text that is a decimal of at most twelve digits before and four after the point. */
export function isDecimal(text: string): boolean {
  return pattern.test(text)
}

/** `text` in ten-thousandths. Numbers that the database writes with more zeros ('12.500000') are read too. */
export function scaled(text: Decimal): bigint {
  const negative = text.startsWith('-')
  const [whole = '0', part = ''] = (negative ? text.slice(1) : text).split('.')
  const value = BigInt(whole) * scale + BigInt(part.slice(0, 4).padEnd(4, '0'))
  return negative ? -value : value
}

/** Ten-thousandths as the shortest decimal: 1200000n → '120', 946000n → '94.6'. */
export function decimal(value: bigint): Decimal {
  const size = value < 0n ? -value : value
  const part = (size % scale).toString().padStart(4, '0').replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${size / scale}${part === '' ? '' : `.${part}`}`
}

/** `part` in hundredths of `whole`, rounded half up to one place: (35, 37) → '94.6'; null when `whole` is zero. */
export function percentOf(part: Decimal, whole: Decimal): Decimal | null {
  const under = scaled(whole)
  if (under === 0n) return null
  const tenths = (scaled(part) * 2000n + under) / (under * 2n)
  return decimal(tenths * 1000n)
}
