import type { FormulaNode } from '../operators/formula-node.ts'
import type { Gift } from '../operators/give.ts'
import type { SchemeNode } from '../scheme/node.ts'
import { formulaWords } from './formula-words.ts'
import { gapWords } from './limit-words.ts'
import { clauses, type Speaker } from './speaker.ts'

/** What a row gives: 优秀, 得5分, 不适用（…）, 从30分起 …. */
export function giftWords({ give, grade }: Gift, s: Speaker): string {
  return give ? clauses([s.node(give, s), ...gapWords(give, s)], s) : (grade ?? '')
}

/** A node that is looked at: what it is called, else its formula or how it is worked out. */
export function innerWords(node: SchemeNode, s: Speaker): string {
  if (node.title) return node.title[s.language]
  return node.op === 'formula' ? formulaWords((node as FormulaNode).formula, s) : s.node(node, s)
}
