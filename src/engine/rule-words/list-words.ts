import type { EachNode } from '../operators/each-node.ts'
import type { Text } from '../problem.ts'
import { formulaWords } from './formula-words.ts'
import { giftWords } from './gift-words.ts'
import { clauses, listed, type Speaker } from './speaker.ts'

const KEEPS: Record<EachNode['keep'], Text> = { highest: { zh: '只计最高的一条', en: 'only the highest counts' }, lowest: { zh: '只计最低的一条', en: 'only the lowest counts' }, first: { zh: '只计第一条', en: 'only the first counts' }, last: { zh: '只计最后一条', en: 'only the last counts' }, sum: { zh: '合并计', en: 'they are summed' }, mean: { zh: '取平均', en: 'their mean counts' } }
const TAKES: Record<EachNode['take'], Text> = { sum: { zh: '合计', en: 'summed' }, mean: { zh: '取平均', en: 'the mean' }, highest: { zh: '取最高', en: 'the highest' }, lowest: { zh: '取最低', en: 'the lowest' }, median: { zh: '取中位数', en: 'the median' }, count: { zh: '数条数', en: 'counted' }, streak: { zh: '取连续的条数', en: 'the longest streak' } }
const PERIODS: Record<string, Text> = { month: { zh: '月', en: 'month' }, quarter: { zh: '季度', en: 'quarter' }, half: { zh: '半年', en: 'half-year' }, year: { zh: '年', en: 'year' } }

/** A list gone through one by one: 逐条看加分事项，同一事项只计最高的一条，合计. */
export function eachWords(node: EachNode, s: Speaker): string {
  const by = node.by && ('unit' in node.by ? PERIODS[node.by.unit]![s.language] : formulaWords(node.by.formula, s))
  const same = node.same && listed(node.same.map((key) => formulaWords(key, s)), s)
  return clauses([
    s.say(`逐条看${formulaWords(node.list, s)}`, `one by one over ${formulaWords(node.list, s)}`),
    node.where && s.say(`只算${formulaWords(node.where, s)}的`, `those where ${formulaWords(node.where, s)}`),
    node.give && s.say(`每条${giftWords({ give: node.give }, s)}`, `each ${giftWords({ give: node.give }, s)}`),
    same && s.say(`${same}相同的${KEEPS[node.keep].zh}`, `of the same ${same} ${KEEPS[node.keep].en}`),
    by && s.say(`按${by}分组`, `by ${by}`),
    node.group && s.say(`每组${giftWords({ give: node.group }, s)}`, `each group ${giftWords({ give: node.group }, s)}`),
    node.trim > 0 ? s.say(`满${node.trimFrom}条的去掉${node.trim}个最高、${node.trim}个最低`, `from ${node.trimFrom} on without the ${node.trim} highest and ${node.trim} lowest`) : undefined,
    TAKES[node.take][s.language],
  ], s)
}
