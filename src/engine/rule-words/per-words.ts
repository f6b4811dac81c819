import type { FormulaNode } from '../operators/formula-node.ts'
import type { PerNode } from '../operators/per-steps.ts'
import type { SchemeNode } from '../scheme/node.ts'
import { formulaWords } from './formula-words.ts'
import { innerWords } from './gift-words.ts'
import { counted, type Speaker } from './speaker.ts'

/** Points for each unit of a quantity: 支委会实开比应开每少1次扣5分. */
export function perWords(node: PerNode, s: Speaker): string {
  const quantity = (node.count ?? node.short ?? node.over)!
  const unit = node.unit ?? unitOf(quantity, s)
  const size = node.step ? formulaWords(node.step, s) : '1'
  const step = unit && !size.endsWith('%') ? counted(size, unit, s) : size
  const one = size === '1' ? s.say(step, 'one') : step
  const points = counted(formulaWords(node.per, s), s.unit, s)
  const gives = s.say(`${s.taken ? '扣' : '得'}${points}`, `${points}${s.taken ? ' taken' : ''}`)
  const [what, of] = [innerWords(quantity, s), node.of ? innerWords(node.of, s) : '']
  const each = node.count ? s.say(`${what}每${step}${gives}`, `${gives} for each ${one} of ${what}`) : node.short ? s.say(`${what}比${of}每少${step}${gives}`, `${gives} for each ${one} by which ${what} falls short of ${of}`) : s.say(`${what}超过${of}的，每超${step}${gives}`, `${gives} for each ${one} of ${what} above ${of}`)
  const part = node.part === 'whole' ? s.say(`，不足${step}的不计`, `, parts of it not counted`) : node.part === 'up' ? s.say(`，不足${step}的按${step}计`, ', parts of it counted as whole') : ''
  return `${each}${part}`
}

/** The unit of the input that a node is, when it is one. */
function unitOf(node: SchemeNode, { compiled }: Speaker): SchemeNode['unit'] {
  const e = node.op === 'formula' ? (node as FormulaNode).formula.expression : undefined
  return node.unit ?? (e?.t === 'name' && e.ref?.in === 'input' ? compiled.inputs[e.ref.index]?.unit : undefined)
}
