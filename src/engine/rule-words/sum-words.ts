import type { FormulaNode } from '../operators/formula-node.ts'
import type { PerNode } from '../operators/per-steps.ts'
import type { Part, SchemeNode } from '../scheme/node.ts'
import { formulaWords, isName, isNumber } from './formula-words.ts'
import { innerWords } from './gift-words.ts'
import { cases, clauses, counted, listed, type Speaker } from './speaker.ts'

/** A node with parts: a sum, what is taken from something, a weighed sum, a mean. */
export type PartedNode = SchemeNode & { parts: Part[]; from?: SchemeNode; geometric?: boolean; digits?: number }

/** Whether a part is a rule of its own, told below its sum; a bare name is told where it is defined. */
export function standsAlone({ name, node }: Part): boolean {
  if ((node.op === 'per' || node.op === 'formula') && name === undefined && !node.title) return false
  return !(node.op === 'formula' && isName((node as FormulaNode).formula) && !node.floor && !node.cap && !node.round && !node.missing && !node.note)
}

/** What a part is called: its title, its name in the list, or what it is a name of. */
export function partName({ name, node }: Part, s: Speaker): string {
  if (node.title) return node.title[s.language]
  // A name in a list is in the author's language; what it is a name of may be told in both.
  if (name !== undefined && !(s.language === 'en' && node.op === 'formula' && isName((node as FormulaNode).formula))) return name
  return node.op === 'per' ? innerWords(((node as PerNode).count ?? (node as PerNode).short ?? (node as PerNode).over)!, s) : innerWords(node, s)
}

export function addWords({ parts }: PartedNode, s: Speaker): string {
  return clauses([parts.map((part) => partName(part, s)).join(' + '), left(parts, s)], s)
}

export function weighWords({ parts }: PartedNode, s: Speaker): string {
  return clauses([parts.map((part) => `${partName(part, s)} × ${formulaWords(part.node.weight!, s)}`).join(' + '), left(parts, s)], s)
}

export function meanWords({ parts, geometric, digits }: PartedNode, s: Speaker): string {
  const named = listed(parts.map((part) => (part.node.weight ? `${partName(part, s)} × ${formulaWords(part.node.weight, s)}` : partName(part, s))), s)
  const weighed = parts.some(({ node }) => node.weight)
  return clauses([geometric ? s.say(`${named}的几何平均，保留${digits}位小数`, `the geometric mean of ${named}, to ${digits} decimals`) : s.say(`${named}的${weighed ? '加权平均' : '平均'}`, `the ${weighed ? 'weighed mean' : 'mean'} of ${named}`), left(parts, s)], s)
}

/** From where, and what is taken away: 从30分起，支委会实开比应开每少1次扣5分. */
export function minusWords({ from, parts }: PartedNode, s: Speaker): string {
  const start = from && (isPoints(from) ? counted(formulaWords(from.formula, s), s.unit, s) : innerWords(from, s))
  const taken = { ...s, taken: true }
  const told = parts.filter((part) => part.node.op === 'per' && !standsAlone(part)).map((part) => s.node(part.node, taken))
  const named = parts.filter((part) => part.node.op !== 'per' || standsAlone(part)).map((part) => partName(part, s))
  const away = cases([...told, ...(named.length > 0 ? [s.say(`扣${listed(named, s)}`, `less ${listed(named, s)}`)] : [])], s)
  return clauses([start && s.say(`从${start}起`, `from ${start}`), away], s)
}

function isPoints(node: SchemeNode): node is FormulaNode {
  return node.op === 'formula' && isNumber((node as FormulaNode).formula)
}

/** What is said of parts that may fall out, where they are not told below. */
function left(parts: readonly Part[], s: Speaker): string | undefined {
  return parts.some((part) => part.node.na?.as === 'drop' && !standsAlone(part)) ? s.say('不适用的不计入，其余各项相应折算', 'what is not applicable is left out and the others are scaled up') : undefined
}
