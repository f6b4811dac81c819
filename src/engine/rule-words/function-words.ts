import type { Text } from '../problem.ts'
import type { Speaker } from './speaker.ts'

type Wording = (args: readonly string[], s: Speaker) => string

const plain = (zh: string, en: string): Wording => (args, s) => s.say(zh, en).replace(/\{(\d)\}/g, (_, at: string) => args[Number(at)] ?? '')

const CALLS: Record<string, Wording> = Object.assign(Object.create(null) as Record<string, Wording>, {
  min: (args, s) => s.say(`${args.join('、')}中${args.length === 2 ? '较低' : '最低'}的`, `the ${args.length === 2 ? 'lower' : 'lowest'} of ${args.join(' and ')}`),
  max: (args, s) => s.say(`${args.join('、')}中${args.length === 2 ? '较高' : '最高'}的`, `the ${args.length === 2 ? 'higher' : 'highest'} of ${args.join(' and ')}`),
  abs: plain('{0}的绝对值', 'the size of {0}'),
  floor: plain('{0}向下取整', '{0} rounded down'),
  ceil: plain('{0}向上取整', '{0} rounded up'),
  trunc: plain('{0}去尾取整', '{0} cut to a whole'),
  round: (args, s) => (args[1] === undefined ? s.say(`${args[0]}四舍五入取整`, `${args[0]} rounded to a whole`) : s.say(`${args[0]}四舍五入到${args[1]}位小数`, `${args[0]} rounded to ${args[1]} decimals`)),
  if: plain('{0}的，{1}；否则{2}', '{1} if {0}, else {2}'),
  applies: plain('{0}适用', '{0} applies'),
  known: plain('{0}已知', '{0} is known'),
  default: plain('{0}（没有的按{1}）', '{0} (or {1} where there is none)'),
  not_applicable: (args, s) => s.say(`不适用（${args[0]?.replace(/^“(.*)”$/, '$1')}）`, `not applicable (${args[0]?.replace(/^"(.*)"$/, '$1')})`),
  item: plain('{0}的第{1}个', 'number {1} of {0}'),
  days: plain('{0}到{1}的天数', 'days from {0} to {1}'),
  months: plain('{0}到{1}的月数', 'months from {0} to {1}'),
  add_days: plain('{0}之后{1}天', '{1} days after {0}'),
  add_months: plain('{0}之后{1}个月', '{1} months after {0}'),
  add_years: plain('{0}之后{1}年', '{1} years after {0}'),
  year: plain('{0}的年份', 'the year of {0}'),
  month: plain('{0}的月份', 'the month of {0}'),
  day: plain('{0}的日子', 'the day of {0}'),
  month_end: plain('{0}所在月的月末', 'the end of the month of {0}'),
} satisfies Record<string, Wording>)

const OVER: Record<string, Text> = Object.assign(Object.create(null) as Record<string, Text>, {
  sum: { zh: '合计', en: 'sum of ' }, mean: { zh: '平均', en: 'mean of ' }, count: { zh: '个数', en: 'number of ' }, min: { zh: '最小值', en: 'least of ' }, max: { zh: '最大值', en: 'greatest of ' }, median: { zh: '中位数', en: 'median of ' },
  any: { zh: '中有一个是', en: 'any of ' }, all: { zh: '全都是', en: 'all of ' }, first: { zh: '第一个', en: 'first of ' }, last: { zh: '最后一个', en: 'last of ' }, streak: { zh: '连续次数', en: 'longest streak of ' },
} satisfies Record<string, Text>)

/** What a function makes of its arguments, in words; a function without words of its own stays as it is written. */
export function callWords(fn: string, args: readonly string[], s: Speaker): string {
  return CALLS[fn]?.(args, s) ?? `${fn}(${args.join(', ')})`
}

/** What is made of a list: 记录的分值合计. */
export function overWords(fn: string, words: { list: string; of: string | undefined; where: string | undefined }, s: Speaker): string {
  const { zh, en } = OVER[fn] ?? { zh: fn, en: `${fn} of ` }
  const { list, of, where } = words
  return s.say(`${list}${where ? `（${where}）` : ''}${of ? `的${of}` : ''}${zh}`, `${en}${of ? `${of} of ` : ''}${list}${where ? ` where ${where}` : ''}`)
}
