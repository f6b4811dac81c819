const plain = /^[-−]?\d+(\.\d+)?$/

/**
 * A figure as it is printed: thousands grouped, the decimals it came with kept (they are part of the value), minus as U+2212.
 * What is not a plain number ("2/3", "98.4%") is returned as it is.
 */
export const formatNumber = (value: string | number): string => {
  const text = String(value)
  if (!plain.test(text)) return text
  const negative = text.startsWith('-') || text.startsWith('−')
  const [whole = '', part] = (negative ? text.slice(1) : text).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${negative ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`
}
