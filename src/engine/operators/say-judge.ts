import type { Text } from '../problem.ts'
import { same } from '../problem.ts'
import { outcomeValue } from '../run/outcome.ts'
import type { Explanation } from '../run/explanation.ts'
import type { Locals, Row } from '../run/row.ts'
import { times } from '../values/ratio.ts'
import type { Value } from '../values/value.ts'
import { gatherJudge } from './gather-judge.ts'
import type { JudgeNode } from './judge-node.ts'
import type { Saying, Teller } from './operator.ts'
import { spoken } from './quantity.ts'
import { result, unknownWords } from './wording.ts'

const MOST = 12

/** (100 × 14 + 85 × 5) ÷ 20 = 94.75, or 上级92.5 × 40% + 同级88 × 60%. */
export function sayJudge(node: JudgeNode, teller: Teller, row: Row, locals: Locals | undefined, value: Value): Saying {
  const judged = gatherJudge(node, teller.linker)(row, locals)
  const inputs = [teller.input(node.index!, row)]
  if (value.s !== 'number') return { sentence: unknownWords(value), parts: [], inputs }
  const invalid: Text = judged.invalid > 0 ? { zh: `(${judged.invalid}张不计)`, en: ` (${judged.invalid} not counted)` } : same('')
  if (judged.counts.length > 0) {
    const terms = judged.counts.map((each) => `${spoken(each.points)} × ${spoken(each.votes)}`).join(' + ')
    const zh = `${judged.counts.map((each) => `${each.choice}${spoken(each.votes)}票`).join('、')}:(${terms}) ÷ ${spoken(judged.divisor!)}`
    return { sentence: result({ zh, en: `(${terms}) ÷ ${spoken(judged.divisor!)}` }, value, teller), parts: [], inputs }
  }
  if (judged.groups.length > 0) {
    const one = (language: 'zh' | 'en'): string => judged.groups.map((group) => {
      const weight = node.groups!.find((each) => each.name === group.name)!.formula.source
      return group.mean ? `${group.name}${language === 'en' ? ' ' : ''}${spoken(group.mean)} × ${weight}` : language === 'zh' ? `${group.name}无人评${node.empty === 'zero' ? '记0' : '(权重由其余各组按比例分担)'}` : `${group.name}: nobody, ${node.empty === 'zero' ? 'counted as 0' : 'its weight goes to the others'}`
    }).join(' + ')
    const parts: Explanation[] = judged.groups.map((group) => {
      const marks = list(group.marks.map(spoken))
      const mean = group.mean ? spoken(group.mean) : '—'
      const trims = group.trimmed > 0 ? { zh: `,去掉${group.trimmed}个极值`, en: `, ${group.trimmed} extremes left out` } : same('')
      return { outcome: group.name, operator: 'judge', line: node.line, sentence: { zh: `${group.name}${group.marks.length}票(${marks})${trims.zh},均分${mean}`, en: `${group.name}: ${group.marks.length} ballot(s) (${marks})${trims.en}, mean ${mean}` }, value: group.mean ? outcomeValue(times(group.mean, group.weight)) : { state: 'none' }, parts: [], inputs: [] }
    })
    return { sentence: result({ zh: `${one('zh')}${invalid.zh}`, en: `${one('en')}${invalid.en}` }, value, teller), parts, inputs }
  }
  const marks = list(judged.marks.map(spoken))
  const how: Text = judged.divisor ? { zh: `合计 ÷ ${spoken(judged.divisor)}`, en: `sum ÷ ${spoken(judged.divisor)}` } : { mean: { zh: '平均', en: 'mean' }, sum: { zh: '合计', en: 'sum' }, median: { zh: '中位数', en: 'median' }, highest: { zh: '最高', en: 'highest' }, lowest: { zh: '最低', en: 'lowest' } }[node.take]
  return { sentence: result({ zh: `${judged.marks.length}票(${marks})${invalid.zh}${how.zh}`, en: `${how.en} of ${judged.marks.length} ballot(s) (${marks})${invalid.en}` }, value, teller), parts: [], inputs }
}

function list(words: string[]): string {
  return words.length > MOST ? `${words.slice(0, MOST).join(', ')} …` : words.join(', ')
}
