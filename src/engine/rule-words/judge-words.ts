import type { JudgeNode, Weighted } from '../operators/judge-node.ts'
import type { Text } from '../problem.ts'
import { formulaWords } from './formula-words.ts'
import { cases, counted, listed, type Speaker } from './speaker.ts'

const TAKES: Record<JudgeNode['take'], Text> = { mean: { zh: '取平均', en: 'the mean' }, sum: { zh: '取合计', en: 'the sum' }, median: { zh: '取中位数', en: 'the median' }, highest: { zh: '取最高', en: 'the highest' }, lowest: { zh: '取最低', en: 'the lowest' } }

/** Votes and marks: 评分表：好计100分、较好计85分；各组取平均，按机关党委50%、其他支部30%加权. */
export function judgeWords(node: JudgeNode, s: Speaker): string {
  const input = s.compiled.inputs[node.index ?? -1]?.title[s.language] ?? node.input
  const { zh, en } = TAKES[node.take]
  const groups = node.groups && listed(node.groups.map(({ name, formula }) => s.say(`${name}${formulaWords(formula, s)}`, `${name} ${formulaWords(formula, s)}`)), s)
  return s.say(`${input}：`, `${input}: `) + cases([
    ...(node.value ? [s.say(`每张按${formulaWords(node.value, s)}计`, `each counts as ${formulaWords(node.value, s)}`)] : []),
    ...(node.points ? [listed(node.points.map((point) => pointWords(point, s)), s)] : []),
    groups === undefined ? dividedWords(node, s.say(zh, en), s) : s.say(`各组${zh}，按${groups}加权`, `${en} of each group, weighed ${groups}`),
    ...(node.trim > 0 ? [s.say(`${groups === undefined ? '' : '一组'}满${node.trimFrom}张的，去掉${node.trim}个最高、${node.trim}个最低`, `from ${node.trimFrom} sheets on without the ${node.trim} highest and ${node.trim} lowest`)] : []),
    ...(node.blank.length > 0 ? [s.say(`${listed(node.blank, s)}不计分`, `${listed(node.blank, s)} count for nothing`)] : []),
    ...(node.valid ? [s.say(`有效的条件：${formulaWords(node.valid, s)}`, `valid where ${formulaWords(node.valid, s)}`)] : []),
    ...(groups === undefined ? [] : [emptyWords(node, s)]),
  ], s)
}

function pointWords({ name, formula }: Weighted, s: Speaker): string {
  const points = counted(formulaWords(formula, s), s.unit, s)
  return s.say(`${name}计${points}`, `${name} counts ${points}`)
}

function dividedWords({ divideBy }: JudgeNode, take: string, s: Speaker): string {
  if (divideBy === 'valid') return take
  return divideBy === 'all' ? s.say(`${take}，弃权、无效的也算在内`, `${take}, blank and invalid ones counted in`) : s.say(`合计除以${formulaWords(divideBy, s)}`, `the sum divided by ${formulaWords(divideBy, s)}`)
}

function emptyWords({ empty }: JudgeNode, s: Speaker): string {
  return { reweigh: s.say('没有交表的组不计，权重由其余各组分担', 'a group without sheets is left out, its weight goes to the others'), zero: s.say('没有交表的组按0计', 'a group without sheets counts 0'), stop: s.say('有一组没有交表就算不出', 'no result while a group has no sheets') }[empty]
}
