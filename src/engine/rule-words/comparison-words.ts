import type { Formula } from '../formula/expression.ts'
import type { Among } from '../operators/member-set.ts'
import type { RankNode } from '../operators/rank.ts'
import type { SeatsNode } from '../operators/seats-node.ts'
import type { Text } from '../problem.ts'
import type { SchemeNode } from '../scheme/node.ts'
import { amongWords, orderingWords } from './among-words.ts'
import { formulaWords } from './formula-words.ts'
import { cases, clauses, type Speaker } from './speaker.ts'

const TAKES: Record<string, Text> = {
  mean: { zh: '平均', en: 'the mean' }, sum: { zh: '合计', en: 'the sum' }, highest: { zh: '最高值', en: 'the highest' }, lowest: { zh: '最低值', en: 'the lowest' }, median: { zh: '中位数', en: 'the median' }, count: { zh: '个数', en: 'the number' }, share: { zh: '占比', en: 'the share' },
}
const SEAT_ROUNDING: Record<string, Text> = {
  down: { zh: '去尾', en: 'cut off' }, up: { zh: '进一', en: 'rounded up' }, half_up: { zh: '四舍五入', en: 'rounded half up' }, half_even: { zh: '四舍六入五成双', en: 'rounded half to even' }, ceil: { zh: '进一', en: 'rounded up' }, floor: { zh: '去尾', en: 'cut off' },
}

/** One number from several subjects: 各党支部的总分的平均. */
export function acrossWords(node: SchemeNode & { value: Formula; take: string; among: Among }, s: Speaker): string {
  const { zh, en } = TAKES[node.take]!
  const value = formulaWords(node.value, s)
  return s.say(`${amongWords(node.among, s)}的${value}${node.take === 'count' || node.take === 'share' ? `的${zh}` : zh}`, `${en} of ${value} over ${amongWords(node.among, s)}`)
}

/** A place among others. */
export function rankWords({ ordering, ties, bottom, among }: RankNode, s: Speaker): string {
  const tied = { skip: s.say('并列的占去后面的名次', 'ties take up the places after them'), dense: s.say('并列的不占后面的名次', 'ties take up one place'), shared: s.say('并列的平分名次', 'ties share their places') }[ties]
  const place = bottom ? s.say('倒数名次', 'the place from the bottom') : s.say('名次', 'the place')
  return clauses([s.say(`在${amongWords(among, s)}中的${place}`, `${place} among ${amongWords(among, s)}`), s.say(`按${orderingWords(ordering, s)}排`, `by ${orderingWords(ordering, s)}`), tied], s)
}

/** Grades with a limited number of seats. */
export function seatsWords(node: SeatsNode, s: Speaker): string {
  const grades = node.grades.map(({ grade, share, count, atLeast, round }) => {
    const seats = share ? s.say(`不超过${formulaWords(share, s)}（${SEAT_ROUNDING[round]!.zh}）`, ` up to ${formulaWords(share, s)} (${SEAT_ROUNDING[round]!.en})`) : count ? s.say(`不超过${formulaWords(count, s)}个`, ` up to ${formulaWords(count, s)}`) : s.say('不限名额', ' without limit')
    return `${grade}${seats}${atLeast ? s.say(`，须不低于${formulaWords(atLeast, s)}`, `, from ${formulaWords(atLeast, s)} on`) : ''}`
  })
  return clauses([
    node.start && s.say(`先按${formulaWords(node.start, s)}初定`, `beginning with ${formulaWords(node.start, s)}`),
    s.say(`${amongWords(node.among, s)}按${orderingWords(node.ordering, s)}定等次`, `grades of ${amongWords(node.among, s)} by ${orderingWords(node.ordering, s)}`),
    node.base && s.say(`名额按${formulaWords(node.base, s)}算`, `seats counted from ${formulaWords(node.base, s)}`),
  ], s) + s.say('：', ': ') + cases([...grades, node.ties === 'down' ? s.say('末位并列的都归下一等', 'those who tie for the last seat go down') : s.say('末位并列的都上', 'those who tie for the last seat stay')], s)
}
