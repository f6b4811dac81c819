import { ONE, ZERO } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { TRUE } from '../values/value.ts'
import type { FlagValue, Value } from '../values/value.ts'
import { total } from '../formula/functions.ts'
import type { Text } from '../problem.ts'
import { same } from '../problem.ts'
import { describe, outcomeValue } from '../run/outcome.ts'
import type { Explanation } from '../run/explanation.ts'
import type { Locals, Row } from '../run/row.ts'
import type { EachNode } from './each-node.ts'
import { gatherEach } from './gather-each.ts'
import type { Entry } from './gather-each.ts'
import type { Saying, Teller } from './operator.ts'
import { spoken } from './quantity.ts'
import { amount, amountWords, result, unknownWords } from './wording.ts'

/** How many elements are told one by one; the rest are told as one sum. */
const MOST = 200
const WORDS: Record<string, Text> = {
  sum: { zh: '合计', en: 'sum' }, mean: { zh: '平均', en: 'mean' }, highest: { zh: '取最高', en: 'highest' }, lowest: { zh: '取最低', en: 'lowest' },
  median: { zh: '取中位数', en: 'median' }, count: { zh: '计数', en: 'count' }, streak: { zh: '连续', en: 'in a row' },
}

/** 5条记录:10 + 30 = 40分. */
export function sayEach(node: EachNode, teller: Teller, row: Row, locals: Locals | undefined, value: Value): Saying {
  const gathered = gatherEach(node, teller.linker)(row, locals)
  const inputs = teller.inputs(node.list, row, locals)
  if (value.s !== 'number') return { sentence: unknownWords(value), parts: [], inputs }
  const kept = gathered.entries.filter((entry) => !entry.superseded)
  const dropped = gathered.entries.length - kept.length
  const parts = gathered.groups
    ? gathered.groups.map((group) => (node.group ? teller.node(node.group, row, group.locals, { name: describe(group.key) }) : plain(node, describe(group.key), group.worth, teller)))
    : told(node, kept, teller, row)
  const list = teller.formula(node.list, row, undefined)
  const words = WORDS[node.take]!
  const trims: Text = gathered.final.length < (gathered.groups?.length ?? kept.length) ? { zh: `,去掉${node.trim}个最高、${node.trim}个最低`, en: `, without the ${node.trim} highest and lowest` } : same('')
  const matters: Text = dropped > 0 ? { zh: `,同一事项只计一次(${dropped}条不重复计)`, en: `, each matter once (${dropped} not counted again)` } : same('')
  const terms = gathered.final.length <= 12 && gathered.final.length > 1 && node.take === 'sum' ? gathered.final.map((each, i) => (each.s !== 'number' ? String(each.v) : each.n < 0n && i > 0 ? `(${spoken(each)})` : spoken(each))).join(' + ') : ''
  const count = gathered.groups ? { zh: `${gathered.groups.length}组`, en: `${gathered.groups.length} group(s)` } : { zh: `${kept.length}条`, en: `${kept.length} item(s)` }
  const head: Text = { zh: `${name(list, 'zh')}${count.zh}${matters.zh}${trims.zh},${words.zh}${terms}`, en: `${name(list, 'en')}${count.en}${matters.en}${trims.en}, ${words.en}${terms ? ` ${terms}` : ''}` }
  const counting = node.take === 'count' || node.take === 'streak'
  return { sentence: counting ? { zh: `${head.zh}${amountWords(value, same('')).zh}`, en: `${head.en} ${amountWords(value, same('')).en}` } : result(head, value, teller), parts, inputs }
}

function name(list: Text, language: 'zh' | 'en'): string {
  return list[language].length > 20 ? '' : list[language] + (language === 'en' ? ' ' : '')
}

function told(node: EachNode, kept: Entry[], teller: Teller, row: Row): Explanation[] {
  const parts = kept.slice(0, MOST).map((entry) => {
    const title = describe(entry.item)
    return node.give && !entry.superseded && node.keep !== 'sum' && node.keep !== 'mean' ? teller.node(node.give, row, entry.locals, { name: title }) : plain(node, title, entry.worth, teller)
  })
  const rest = kept.slice(MOST)
  if (rest.length === 0) return parts
  const sum = total(rest.map((entry) => (entry.worth.s === 'number' ? entry.worth : entry.worth === TRUE ? ONE : ZERO)), node.line) as NumberValue
  return [...parts, plain(node, `… ${rest.length}`, sum, teller)]
}

function plain(node: EachNode, title: string, worth: NumberValue | FlagValue, teller: Teller): Explanation {
  const words = worth.s === 'number' ? amount(worth, teller) : unknownWords(worth)
  return { outcome: title, operator: 'each', line: node.line, sentence: { zh: `${title}:${words.zh}`, en: `${title}: ${words.en}` }, value: outcomeValue(worth), parts: [], inputs: [] }
}
