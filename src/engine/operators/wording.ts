import type { Text } from '../problem.ts'
import { same } from '../problem.ts'
import type { OutcomeValue } from '../run/outcome.ts'
import { outcomeValue } from '../run/outcome.ts'
import { readNumber } from '../values/number-text.ts'
import type { NumberValue } from '../values/ratio.ts'
import type { Value } from '../values/value.ts'
import type { Teller } from './operator.ts'
import { quantityWords, spoken } from './quantity.ts'

/** A number with 分, 元 or nothing. */
export function amountWords(x: NumberValue, unit: Text): Text {
  return quantityWords(x, unit)
}

/** 扣2分 when the result is taken away, else 得2分 as plain 2分. */
export function amount(x: NumberValue, teller: Pick<Teller, 'unit' | 'taken'>): Text {
  const words = amountWords(x, teller.unit)
  return teller.taken ? { zh: `扣${words.zh}`, en: `${words.en} taken` } : words
}

/** 得8分, or =8 when the result has no unit. */
export function gets(value: Value, teller: Pick<Teller, 'unit' | 'taken'>): Text {
  if (value.s !== 'number') return valueWords(outcomeValue(value), teller)
  const words = amountWords(value, teller.unit)
  return teller.unit.zh === '' ? { zh: `为${words.zh}`, en: `makes ${words.en}` } : { zh: `得${words.zh}`, en: `makes ${words.en}` }
}

/** A value in words, whatever its state. */
function valueWords(value: OutcomeValue, teller: Pick<Teller, 'unit' | 'taken'>): Text {
  switch (value.state) {
    case 'value': {
      if (value.type === 'number') return amountWords(readNumber(value.value)!, teller.unit)
      if (value.type === 'flag') return value.value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' }
      return same(value.value)
    }
    case 'na': return { zh: `不适用(${value.reason})`, en: `not applicable (${value.reason})` }
    case 'missing': return { zh: `缺${value.missing.join('、')}`, en: `missing ${value.missing.join(', ')}` }
    case 'none': return { zh: '无', en: 'none' }
    case 'error': return { zh: `算不出(${value.code},第${value.line}行)`, en: `cannot be worked out (${value.code}, line ${value.line})` }
  }
}

export function unknownWords(value: Value): Text {
  return valueWords(outcomeValue(value), { unit: same(''), taken: false })
}

/** The words, then “ = ” and the result. */
export function result(words: Text, value: Value, teller: Pick<Teller, 'unit' | 'taken'>): Text {
  const end = value.s === 'number' ? amount(value, teller) : unknownWords(value)
  if (words.zh === end.zh || words.zh === '') return end
  // A name or a number needs no equals sign after it: 得分97.5, 10分.
  if (words.zh.endsWith(end.zh) && !/[\d.]$/.test(words.zh.slice(0, -end.zh.length))) return words
  if (end.zh === `${words.zh}${teller.unit.zh}`) return end
  return { zh: `${words.zh} = ${end.zh}`, en: `${words.en} = ${end.en}` }
}

export function afterSemicolon(a: Text, b: Text): Text {
  return { zh: `${a.zh};${b.zh}`, en: `${a.en}; ${b.en}` }
}

/** 基础60 + 加分10: terms with their titles and signs. */
export function chain(terms: { sign: string; title: Text; value: OutcomeValue }[], teller: Pick<Teller, 'unit' | 'taken'>): Text {
  const one = (language: 'zh' | 'en'): string => terms.map(({ sign, title, value }, i) => {
    const number = value.state === 'value' && value.type === 'number' ? spoken(readNumber(value.value)!) : valueWords(value, teller)[language]
    const bracketed = number.startsWith('-') && (i > 0 || sign === '−') ? `(${number})` : number
    const lead = i === 0 ? (sign === '−' ? '0 − ' : '') : ` ${sign} `
    return `${lead}${glue(title, same(bracketed))[language]}`
  }).join('')
  return { zh: one('zh'), en: one('en') }
}

/** A title and what follows it; a space only where letters would run together. */
export function glue(title: Text, rest: Text): Text {
  const gap = /[\p{ASCII}]$/u.test(title.zh) && title.zh !== '' ? ' ' : ''
  return { zh: `${title.zh}${gap}${rest.zh}`, en: title.en === '' ? rest.en : `${title.en} ${rest.en}` }
}
