import type { NumberValue } from '../values/ratio.ts'
import { whole, times } from '../values/ratio.ts'
import { round } from '../values/rounding.ts'
import { writeNumber } from '../values/number-text.ts'
import type { Text } from '../problem.ts'

/** A number with its unit: 12次. A ratio that has no short decimal is followed by its value to four places. */
export function quantityWords(x: NumberValue, unit: Text, source?: string): Text {
  const number = source && /%$/.test(source) ? `${writeNumber(times(x, whole(100)))}%` : spoken(x)
  return { zh: `${number}${unit.zh}`, en: unit.en ? `${number} ${unit.en}` : number }
}

/** A number for a sentence: exact when it is a decimal, else the ratio with its rounded decimal. */
export function spoken(x: NumberValue): string {
  const exact = writeNumber(x)
  return exact.includes('/') ? `${exact}(≈${writeNumber(round(x, 4, 'half_up'))})` : exact
}
