import type { ChooseNode } from '../operators/choose.ts'
import type { EachNode } from '../operators/each-node.ts'
import type { FormulaNode } from '../operators/formula-node.ts'
import type { JudgeNode } from '../operators/judge-node.ts'
import type { PerNode } from '../operators/per-steps.ts'
import type { PickNode } from '../operators/pick-node.ts'
import type { RankNode } from '../operators/rank.ts'
import type { SeatsNode } from '../operators/seats-node.ts'
import type { SchemeNode } from '../scheme/node.ts'
import { chooseWords, pickWords } from './case-words.ts'
import { acrossWords, rankWords, seatsWords } from './comparison-words.ts'
import { formulaWords, isName, isNumber } from './formula-words.ts'
import { judgeWords } from './judge-words.ts'
import { boundWords } from './limit-words.ts'
import { eachWords } from './list-words.ts'
import { perWords } from './per-words.ts'
import { clauses, counted, type Speaker } from './speaker.ts'
import { addWords, meanWords, minusWords, weighWords, type PartedNode } from './sum-words.ts'

/** How a node is worked out, with the bounds that it is held in; what is said of gaps is told apart. */
export function nodeWords(node: SchemeNode, s: Speaker): string {
  return clauses([ownWords(node, s), ...boundWords(node, s)], s)
}

function ownWords(node: SchemeNode, s: Speaker): string {
  switch (node.op) {
    case 'add': return addWords(node as PartedNode, s)
    case 'minus': return minusWords(node as PartedNode, s)
    case 'weigh': return weighWords(node as PartedNode, s)
    case 'mean': return meanWords(node as PartedNode, s)
    case 'per': return perWords(node as PerNode, s)
    case 'choose': return chooseWords(node as ChooseNode, s)
    case 'pick': return pickWords(node as PickNode, s)
    case 'each': return eachWords(node as EachNode, s)
    case 'judge': return judgeWords(node as JudgeNode, s)
    case 'rank': return rankWords(node as RankNode, s)
    case 'seats': return seatsWords(node as SeatsNode, s)
    case 'across': return acrossWords(node as Parameters<typeof acrossWords>[0], s)
    default: return valueWords(node as FormulaNode, s)
  }
}

/** 5分 for a number, 按…计 for anything longer where points are given; else the formula as it stands. */
function valueWords({ formula }: FormulaNode, s: Speaker): string {
  const words = formulaWords(formula, s)
  if (isNumber(formula)) return s.unit.zh === '' ? words : s.say(`${s.taken ? '扣' : '得'}${counted(words, s.unit, s)}`, `${counted(words, s.unit, s)}${s.taken ? ' taken' : ''}`)
  if (s.unit.zh === '' || words.startsWith(s.say('不适用', 'not applicable'))) return words
  return isName(formula) ? words : s.say(`按“${words}”计`, words)
}
