import { addMonths, calendar, dayNumber, monthLength, monthsBetween } from '../values/day.ts'
import { ZERO, compare, divide, greatest, least, negate, plus, tooLarge, whole } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { round } from '../values/rounding.ts'
import type { RoundMode } from '../values/rounding.ts'
import { FALSE, NONE, TRUE, failure, flag, isUnknown, meet } from '../values/value.ts'
import type { Unknown, Value } from '../values/value.ts'

type ValueType = 'number' | 'text' | 'flag' | 'date' | 'list' | 'any'

/** A function of single values. `run` gets values that are known and of the right type; lazy ones are run by the formula itself. */
interface FormulaFunction {
  alias: string
  arity: readonly [number, number]
  usage: string
  takes: ValueType
  gives: ValueType
  run: (args: Value[], line: number) => Value
}

/** A function of a list. Unless `keepsUnknown`, an unknown element makes the result unknown. */
interface ListFunction {
  alias: string
  takes: ValueType
  gives: ValueType
  run: (items: Value[], line: number) => Value
}

const numbers = (args: Value[]): NumberValue[] => args as NumberValue[]
const days = (value: Value | undefined): number => (value as { day: number }).day
const fold = (combine: (a: NumberValue, b: NumberValue) => NumberValue) => (args: Value[]): Value => numbers(args).reduce(combine)
const rounded = (mode: RoundMode) => (args: Value[]): Value => round(numbers(args)[0]!, 0, mode)
const lazy = (): Value => NONE

const DAY_LIMIT = 3_000_000

function shift(args: Value[], line: number, move: (day: number, count: number) => number): Value {
  const count = numbers(args.slice(1))[0]
  if (args[0]!.s !== 'date' || !count || count.s !== 'number') return failure('wrong-type', line)
  if (count.d !== 1n || count.n > 100000n || count.n < -100000n) return failure('bad-date', line)
  const day = move(args[0].day, Number(count.n))
  return Math.abs(day) > DAY_LIMIT ? failure('bad-date', line) : { s: 'date', day }
}

/** The n-th element of a list, counted from 1; none when there is none. */
function itemOf(args: Value[], line: number): Value {
  const [list, n] = args
  if (list?.s !== 'list' || n?.s !== 'number') return failure('wrong-type', line)
  return n.d === 1n && n.n >= 1n && n.n <= BigInt(list.items.length) ? list.items[Number(n.n) - 1]! : NONE
}

function roundTo(args: Value[], line: number): Value {
  const [x, digits] = numbers(args)
  if (!digits) return round(x!, 0, 'half_up')
  return digits.d !== 1n || digits.n > 50n || digits.n < -50n ? failure('wrong-type', line) : round(x!, Number(digits.n), 'half_up')
}

/** Functions of single values, with the one Chinese alias of each. */
export const FUNCTIONS: Record<string, FormulaFunction> = Object.assign(Object.create(null) as Record<string, FormulaFunction>, {
  min: { alias: '最小', arity: [1, 100], usage: 'min(a, b)', takes: 'number', gives: 'number', run: fold(least) },
  max: { alias: '最大', arity: [1, 100], usage: 'max(a, b)', takes: 'number', gives: 'number', run: fold(greatest) },
  abs: { alias: '绝对值', arity: [1, 1], usage: 'abs(x)', takes: 'number', gives: 'number', run: (args: Value[]) => (numbers(args)[0]!.n < 0n ? negate(numbers(args)[0]!) : args[0]!) },
  floor: { alias: '向下取整', arity: [1, 1], usage: 'floor(x)', takes: 'number', gives: 'number', run: rounded('floor') },
  ceil: { alias: '向上取整', arity: [1, 1], usage: 'ceil(x)', takes: 'number', gives: 'number', run: rounded('ceil') },
  trunc: { alias: '去尾', arity: [1, 1], usage: 'trunc(x)', takes: 'number', gives: 'number', run: rounded('down') },
  round: { alias: '四舍五入', arity: [1, 2], usage: 'round(x, 2)', takes: 'number', gives: 'number', run: roundTo },
  if: { alias: '如果', arity: [3, 3], usage: 'if(x > 0, a, b)', takes: 'any', gives: 'any', run: lazy },
  applies: { alias: '适用', arity: [1, 1], usage: 'applies(x)', takes: 'any', gives: 'flag', run: lazy },
  known: { alias: '已知', arity: [1, 1], usage: 'known(x)', takes: 'any', gives: 'flag', run: lazy },
  default: { alias: '无则', arity: [2, 2], usage: 'default(x, 0)', takes: 'any', gives: 'any', run: lazy },
  not_applicable: { alias: '不适用于', arity: [1, 1], usage: "not_applicable('reason')", takes: 'text', gives: 'any', run: (args: Value[]) => ({ s: 'na', reason: (args[0] as { v: string }).v }) },
  item: { alias: '第几个', arity: [2, 2], usage: 'item(list, 1)', takes: 'any', gives: 'any', run: itemOf },
  days: { alias: '天数', arity: [2, 2], usage: 'days(due, done)', takes: 'date', gives: 'number', run: (args: Value[]) => whole(days(args[1]) - days(args[0])) },
  months: { alias: '月数', arity: [2, 2], usage: 'months(from, to)', takes: 'date', gives: 'number', run: (args: Value[]) => whole(monthsBetween(days(args[0]), days(args[1]))) },
  add_days: { alias: '加天', arity: [2, 2], usage: 'add_days(date, 7)', takes: 'any', gives: 'date', run: (args: Value[], line: number) => shift(args, line, (day, count) => day + count) },
  add_months: { alias: '加月', arity: [2, 2], usage: 'add_months(date, 3)', takes: 'any', gives: 'date', run: (args: Value[], line: number) => shift(args, line, addMonths) },
  add_years: { alias: '加年', arity: [2, 2], usage: 'add_years(date, 1)', takes: 'any', gives: 'date', run: (args: Value[], line: number) => shift(args, line, (day, count) => addMonths(day, count * 12)) },
  year: { alias: '年份', arity: [1, 1], usage: 'year(date)', takes: 'date', gives: 'number', run: (args: Value[]) => whole(calendar(days(args[0])).year) },
  month: { alias: '月份', arity: [1, 1], usage: 'month(date)', takes: 'date', gives: 'number', run: (args: Value[]) => whole(calendar(days(args[0])).month) },
  day: { alias: '日子', arity: [1, 1], usage: 'day(date)', takes: 'date', gives: 'number', run: (args: Value[]) => whole(calendar(days(args[0])).day) },
  month_end: { alias: '月末', arity: [1, 1], usage: 'month_end(date)', takes: 'date', gives: 'date', run: (args: Value[]) => monthEnd(days(args[0])) },
} satisfies Record<string, FormulaFunction>)

function monthEnd(day: number): Value {
  const { year, month } = calendar(day)
  return { s: 'date', day: dayNumber(year, month, monthLength(year, month)) }
}

/** Functions of lists, with the one Chinese alias of each (min and max share theirs with the functions above). */
export const LIST_FUNCTIONS: Record<string, ListFunction> = Object.assign(Object.create(null) as Record<string, ListFunction>, {
  sum: { alias: '合计', takes: 'number', gives: 'number', run: (items: Value[], line: number) => total(numbers(items), line) },
  mean: { alias: '平均', takes: 'number', gives: 'number', run: (items: Value[], line: number) => mean(numbers(items), line) },
  count: { alias: '个数', takes: 'any', gives: 'number', run: (items: Value[]) => whole(items.length) },
  min: { alias: '最小', takes: 'number', gives: 'number', run: (items: Value[]) => (items.length === 0 ? NONE : numbers(items).reduce(least)) },
  max: { alias: '最大', takes: 'number', gives: 'number', run: (items: Value[]) => (items.length === 0 ? NONE : numbers(items).reduce(greatest)) },
  median: { alias: '中位数', takes: 'number', gives: 'number', run: (items: Value[]) => median(numbers(items)) },
  any: { alias: '任一', takes: 'flag', gives: 'flag', run: (items: Value[]) => flag(items.includes(TRUE)) },
  all: { alias: '全部', takes: 'flag', gives: 'flag', run: (items: Value[]) => flag(!items.includes(FALSE)) },
  first: { alias: '首个', takes: 'any', gives: 'any', run: (items: Value[]) => items[0] ?? NONE },
  last: { alias: '末个', takes: 'any', gives: 'any', run: (items: Value[]) => items.at(-1) ?? NONE },
  streak: { alias: '连续', takes: 'any', gives: 'number', run: streak },
} satisfies Record<string, ListFunction>)

const BY_ALIAS = new Map([...Object.entries(FUNCTIONS), ...Object.entries(LIST_FUNCTIONS)].map(([name, fn]) => [fn.alias, name]))

/** The canonical name of a function written in English or Chinese; undefined when there is none. */
export function functionName(word: string): string | undefined {
  return FUNCTIONS[word] || LIST_FUNCTIONS[word] ? word : BY_ALIAS.get(word)
}

/** The sum of numbers; zero for none. */
export function total(items: NumberValue[], line: number): Value {
  let sum = ZERO
  for (const item of items) {
    sum = plus(sum, item)
    if (tooLarge(sum)) return failure('too-large', line)
  }
  return sum
}

/** The mean of numbers; none when there are none. */
export function mean(items: NumberValue[], line: number): Value {
  if (items.length === 0) return NONE
  const sum = total(items, line)
  return sum.s === 'number' ? divide(sum, whole(items.length))! : sum
}

/** The middle number, or the mean of the two middle ones; none when there are none. */
export function median(items: NumberValue[]): Value {
  if (items.length === 0) return NONE
  const sorted = [...items].sort(compare)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : divide(plus(sorted[middle - 1]!, sorted[middle]!), whole(2))!
}

function streak(items: Value[], line: number): Value {
  let count = 0
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i]!
    if (item.s !== 'flag' && item.s !== 'number') return failure('wrong-type', line)
    if (item.s === 'flag' ? !item.v : item.n <= 0n) break
    count++
  }
  return whole(count)
}

/** The values when all are known and of the wanted type, else what makes them unusable. */
export function demand(values: Value[], wanted: ValueType, line: number): Unknown | undefined {
  let worst: Unknown | undefined
  for (const value of values) {
    if (isUnknown(value)) worst = meet(worst, value.s === 'none' ? failure('none-used', line) : value)
    else if (wanted !== 'any' && value.s !== wanted) worst = meet(worst, failure('wrong-type', line))
  }
  return worst
}
