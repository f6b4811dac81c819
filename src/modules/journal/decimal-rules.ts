const pattern = /^-?\d{1,60}(\.\d{1,40})?$/

/** True for an exact decimal such as '12', '-0.50'; no exponent, no blanks, at most 100 digits. */
export function isDecimal(text: string): boolean {
  return pattern.test(text)
}

/** The shortest way to write the same decimal: '007.50' → '7.5', '-0' → '0'. */
export function exactDecimal(text: string): string {
  const negative = text.startsWith('-')
  const [whole = '0', fraction = ''] = (negative ? text.slice(1) : text).split('.')
  const digits = fraction.replace(/0+$/, '')
  const value = `${whole.replace(/^0+(?=\d)/, '')}${digits && `.${digits}`}`
  return negative && value !== '0' ? `-${value}` : value
}

/** The same decimal with the other sign. */
export function negated(text: string): string {
  return exactDecimal(text.startsWith('-') ? text.slice(1) : `-${text}`)
}
