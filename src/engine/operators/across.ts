import { compare, divide, less, whole } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { NONE, TRUE } from '../values/value.ts'
import type { FlagValue, Unknown, Value } from '../values/value.ts'
import { demand, median, total } from '../formula/functions.ts'
import type { Formula } from '../formula/expression.ts'
import type { Text } from '../problem.ts'
import type { Row } from '../run/row.ts'
import { join, readEnum, readFormula, report } from '../scheme/reading.ts'
import { NUMBER } from '../scheme/shape.ts'
import type { SchemeNode } from '../scheme/node.ts'
import { checkAmong, readAmong, teams } from './member-set.ts'
import type { Among } from './member-set.ts'
import type { Linker, Operator } from './operator.ts'
import { result } from './wording.ts'

const ACROSS_TAKES = ['mean', 'sum', 'highest', 'lowest', 'median', 'count', 'share'] as const
interface AcrossNode extends SchemeNode { value: Formula; take: (typeof ACROSS_TAKES)[number]; among: Among; cross?: number; stage?: number }

const WORDS: Record<string, Text> = {
  mean: { zh: '平均', en: 'mean' }, sum: { zh: '合计', en: 'sum' }, highest: { zh: '最高', en: 'highest' }, lowest: { zh: '最低', en: 'lowest' }, median: { zh: '中位数', en: 'median' }, count: { zh: '个数', en: 'number' }, share: { zh: '占比', en: 'share' },
}

/** One number from several subjects. */
export const across: Operator<AcrossNode> = {
  key: 'across',
  keys: ['take', 'among'],
  parse(keyed, base, { reading }) {
    const value = readFormula(keyed.get('across'), join(base.path, 'across'), reading)
    const take = readEnum(keyed.get('take'), join(base.path, 'take'), ACROSS_TAKES, reading)
    if (!keyed.get('take')) report(reading, keyed.at('across'), 'missing-key', join(base.path, 'take'), { zh: '横向要写怎么取(take)', en: 'across must say what to take' }, { zh: `take: ${ACROSS_TAKES.join(' | ')}`, en: `take: one of ${ACROSS_TAKES.join(', ')}` })
    const among = readAmong(keyed.get('among'), join(base.path, 'among'), keyed.at('across'), reading)
    return value && take ? { ...base, value, take, among } : undefined
  },
  check(node, checker, scope) {
    checker.crossing(node, () => {
      const shape = checker.formula(node.value, checkAmong(node.among, checker, scope))
      const flags = node.take === 'count' || node.take === 'share'
      if (shape.type !== 'any' && shape.type !== 'number' && !(flags && shape.type === 'flag')) checker.report(node.value, 'wrong-type', node.path, { zh: '横向比较的应是数', en: 'what is taken across must be a number' }, { zh: '改成数', en: 'use a number' })
      if (node.take === 'share' && shape.type === 'number') checker.report(node.value, 'wrong-type', node.path, { zh: 'share(占比)的对象应是条件', en: 'share takes a condition' }, { zh: '如 across: deducted > 0', en: 'for instance across: deducted > 0' })
    })
    return NUMBER
  },
  link(node, linker) {
    const k = node.cross!
    if (!linker.env.crossings[k]) linker.env.crossings[k] = makeCrossing(node, linker)
    return (row) => linker.env.crossings[k]!.read(row)
  },
  say(node, teller, row, _locals, value) {
    const words = WORDS[node.take]!
    const size = teller.env.crossings[node.cross!]!.size?.(row) ?? 0
    const what = teller.formulaNames(node.value)
    return { sentence: result({ zh: `${size}个对象的${what.zh}${words.zh}`, en: `${words.en} of ${what.en} over ${size} subject(s)` }, value, { ...teller, taken: false }), parts: [], inputs: [] }
  },
  inside: () => [],
  formulas: (node) => [node.value, ...(node.among.where ? [node.among.where] : []), ...node.among.same],
}

type Measured = NumberValue | FlagValue
interface Summary { numbers: NumberValue[]; sorted: NumberValue[]; sum: Value; own: Map<number, NumberValue> }

function makeCrossing(node: AcrossNode, linker: Linker): Linker['env']['crossings'][number] {
  const value = linker.formula(node.value)
  const found = teams<Measured>(node.among, linker)
  const summaries = new Map<object, Summary>()
  const measure = (row: Row): Measured | Unknown => {
    const own = value(row, undefined)
    return own.s === 'number' || own.s === 'flag' ? own : own.s === 'none' ? own : demand([own], 'number', node.line)!
  }
  const counting = node.take === 'count' || node.take === 'share'
  return {
    stage: node.stage!,
    collect: (row) => found.collect(row, measure),
    finish() {
      for (const team of found.all()) {
        const numbers = team.members.map((member) => asNumber(member.value, counting))
        summaries.set(team, { numbers, sorted: [...numbers].sort(compare), sum: total(numbers, node.line), own: new Map(node.among.selfOut ? team.members.map((member, i) => [member.row, numbers[i]!]) : []) })
      }
    },
    read(row) {
      const team = found.teamOf(row)
      if ('s' in team) return team
      const summary = summaries.get(team)
      return summary ? summarise(summary, node, row) : empty(node)
    },
    size(row) {
      const team = found.teamOf(row)
      if ('s' in team) return 0
      return node.among.selfOut && team.members.some((member) => member.row === row.index) ? team.members.length - 1 : team.members.length
    },
  }
}

/** When counting, every number counts as one and only true flags count. */
function asNumber(value: Measured, counting: boolean): NumberValue {
  if (value.s === 'number') return counting ? whole(1) : value
  return whole(value === TRUE ? 1 : 0)
}

function empty(node: AcrossNode): Value {
  return node.take === 'sum' || node.take === 'count' ? whole(0) : NONE
}

function summarise({ sorted, sum, own }: Summary, node: AcrossNode, row: Row): Value {
  const mine = own.get(row.index)
  const size = sorted.length - (mine ? 1 : 0)
  if (size === 0) return empty(node)
  if (sum.s !== 'number') return sum
  const rest = mine ? less(sum, mine) : sum
  const at = (i: number): NumberValue => sorted[i]!
  switch (node.take) {
    case 'sum': case 'count': return rest
    case 'mean': case 'share': return divide(rest, whole(size))!
    case 'highest': return mine && compare(mine, at(sorted.length - 1)) === 0 ? at(sorted.length - 2) : at(sorted.length - 1)
    case 'lowest': return mine && compare(mine, at(0)) === 0 ? at(1) : at(0)
    case 'median': {
      if (!mine) return median(sorted)
      const i = sorted.findIndex((each) => compare(each, mine) === 0)
      return median([...sorted.slice(0, i), ...sorted.slice(i + 1)])
    }
  }
}
