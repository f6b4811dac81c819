import type { Teller } from '../operators/operator.ts'
import { amount, gets, unknownWords } from '../operators/wording.ts'
import type { Text } from '../problem.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { Value } from '../values/value.ts'
import type { Explanation } from './explanation.ts'
import { withoutFinishing } from './without-finishing.ts'
import { describe, outcomeValue } from './outcome.ts'
import type { Locals, Row } from './row.ts'

const MODES: Record<string, Text> = {
  half_up: { zh: '四舍五入', en: 'rounded half up' }, half_even: { zh: '四舍六入五成双', en: 'rounded half to even' }, up: { zh: '进一', en: 'rounded up' }, down: { zh: '去尾', en: 'cut off' }, ceil: { zh: '向上取整', en: 'rounded towards +∞' }, floor: { zh: '向下取整', en: 'rounded towards −∞' },
}

/** Wraps a step in each finishing touch that changed its value: the touch is a step of its own with the former step as its part. */
export function sayFinishing(node: SchemeNode, core: Explanation, lead: Text | undefined, start: Value, row: Row, locals: Locals | undefined, t: Teller): Explanation {
  let at = core
  let value = start
  for (const touch of ['missing', 'na', 'floor', 'cap', 'round'] as const) {
    if (node[touch] === undefined || (touch === 'na' && node.na?.as === 'drop')) continue
    const after = t.value(only(node, touch), row, locals)
    if (same(after, value)) continue
    const words = describeTouch(node, touch, after, t)
    const exhausted = touch === 'floor' && lead && after.s === 'number' && after.n === 0n
    const sentence: Text = exhausted ? { zh: `${lead.zh},${words.zh}`, en: `${lead.en}, ${words.en}` } : { zh: `${at.sentence.zh};${words.zh}`, en: `${at.sentence.en}; ${words.en}` }
    at = { operator: touch, line: node.line, sentence, value: outcomeValue(after, row.id), parts: [at], inputs: [] }
    value = after
  }
  return at
}

function describeTouch(node: SchemeNode, touch: string, after: Value, t: Teller): Text {
  const end: Text = after.s === 'number' ? (t.taken ? amount(after, t) : gets(after, t)) : unknownWords(after)
  switch (touch) {
    case 'missing': return { zh: `缺数按规定,${end.zh}`, en: `missing, as the scheme says ${end.en}` }
    case 'na': return { zh: `${{ full: '不适用按满分', mean: '不适用取其他对象平均', value: '不适用按规定', drop: '' }[node.na!.as]},${end.zh}`, en: `not applicable: ${{ full: 'full marks', mean: 'the mean of the others', value: 'as the scheme says', drop: '' }[node.na!.as]}, ${end.en}` }
    case 'floor': return after.s === 'number' && after.n === 0n && node.op === 'minus' ? { zh: `扣完为止,${end.zh}`, en: `held at zero, ${end.en}` } : { zh: `不低于${describe(after)},${end.zh}`, en: `not below ${describe(after)}, ${end.en}` }
    case 'cap': return { zh: `不超过${describe(after)},${end.zh}`, en: `not above ${describe(after)}, ${end.en}` }
    default: {
      const mode = MODES[node.round!.mode]!
      const { digits } = node.round!
      return { zh: `${mode.zh}${digits === 0 ? '到整数' : digits > 0 ? `到${digits}位小数` : `到10的${-digits}次方`},${end.zh}`, en: `${mode.en} to ${digits} decimals, ${end.en}` }
    }
  }
}

function same(a: Value, b: Value): boolean {
  return JSON.stringify(outcomeValue(a)) === JSON.stringify(outcomeValue(b))
}

const ORDER = ['missing', 'na', 'floor', 'cap', 'round'] as const
const partly = new WeakMap<SchemeNode, Partial<Record<string, SchemeNode>>>()

/** The node with its finishing touches up to one of them. */
function only(node: SchemeNode, last: (typeof ORDER)[number]): SchemeNode {
  const existing = partly.get(node) ?? {}
  partly.set(node, existing)
  const found = existing[last]
  if (found) return found
  const made: SchemeNode = { ...withoutFinishing(node) }
  for (const touch of ORDER.slice(0, ORDER.indexOf(last) + 1)) if (node[touch] !== undefined) Object.assign(made, { [touch]: node[touch] })
  existing[last] = made
  return made
}
