import type { Formula } from '../formula/expression.ts'
import type { Text } from '../problem.ts'
import type { Rounding, SchemeNode, Touch } from '../scheme/node.ts'
import type { RoundMode } from '../values/rounding.ts'
import { formulaWords } from './formula-words.ts'
import { counted, type Speaker } from './speaker.ts'

const MODES: Record<RoundMode, Text> = {
  half_up: { zh: '四舍五入', en: 'rounded half up' }, half_even: { zh: '四舍六入五成双', en: 'rounded half to even' }, up: { zh: '进一', en: 'rounded up' }, down: { zh: '去尾', en: 'cut off' }, ceil: { zh: '向上取整', en: 'rounded towards +∞' }, floor: { zh: '向下取整', en: 'rounded towards −∞' },
}

/** What holds a result within bounds, in the order in which it is applied: 扣完为止, 最高40分, 四舍五入到2位小数. */
export function boundWords(node: SchemeNode, s: Speaker): string[] {
  return [
    ...(node.floor ? [exhausted(node) ? s.say('扣完为止', 'down to nothing') : bound(node.floor, s.say('最低', 'at least '), s)] : []),
    ...(node.cap ? [bound(node.cap, s.say('最高', 'at most '), s)] : []),
    ...(node.round ? [roundingWords(node.round, s)] : []),
  ]
}

/** What happens when something is missing or not applicable. */
export function gapWords(node: SchemeNode, s: Speaker): string[] {
  const missing = node.missing ? [s.say(`缺数的，按${amount(node.missing, s)}计`, `what is missing counts as ${amount(node.missing, s)}`)] : []
  switch (node.na?.as) {
    case 'drop': return [...missing, s.say('不适用的不计入，其余各项相应折算', 'what is not applicable is left out and the others are scaled up')]
    case 'full': return [...missing, s.say('不适用的，按满分计', 'where not applicable: full marks')]
    case 'mean': return [...missing, s.say('不适用的，取其他对象的平均', 'where not applicable: the mean of the others')]
    case 'value': return [...missing, s.say(`不适用的，按${amount(node.na.value, s)}计`, `where not applicable it counts as ${amount(node.na.value, s)}`)]
    default: return missing
  }
}

function roundingWords({ digits, mode }: Rounding, s: Speaker): string {
  const { zh, en } = MODES[mode]
  if (digits === 0) return s.say(mode === 'ceil' || mode === 'floor' ? zh : `${zh}到整数`, `${en} to a whole`)
  return digits > 0 ? s.say(`${zh}到${digits}位小数`, `${en} to ${digits} decimal${digits === 1 ? '' : 's'}`) : s.say(`${zh}到10的${-digits}次方`, `${en} to 10 to the ${-digits}`)
}

function bound({ at, when }: Touch, lead: string, s: Speaker): string {
  const words = `${lead}${amount(at, s)}`
  return when ? s.say(`${formulaWords(when, s)}的，${words}`, `${words} where ${formulaWords(when, s)}`) : words
}

/** How much, with its unit: 40分, （党建方面、业务方面中较低的） + 20分. */
function amount(formula: Formula, s: Speaker): string {
  return counted(formulaWords(formula, s), s.unit, s)
}

function exhausted({ op, floor }: SchemeNode): boolean {
  return op === 'minus' && floor !== undefined && !floor.when && floor.at.source.trim() === '0'
}
