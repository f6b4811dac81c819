import type { Located } from '../located.ts'
import { join, readEnum, readFormula, readNamed, readWhole, readWord, readWords, report } from '../scheme/reading.ts'
import { ANY, FLAG, NUMBER, TEXT } from '../scheme/shape.ts'
import type { Shape } from '../scheme/shape.ts'
import type { InputSpec } from '../scheme/inputs.ts'
import { gatherJudge } from './gather-judge.ts'
import { JUDGE_TAKES } from './judge-node.ts'
import type { JudgeNode, Weighted } from './judge-node.ts'
import type { Checker, NodeReader, Operator } from './operator.ts'
import { sayJudge } from './say-judge.ts'

/** Votes and marks: a tally of choices, ballots about one subject, or papers that cover several. */
export const judge: Operator<JudgeNode> = {
  key: 'judge',
  keys: ['value', 'points', 'blank', 'divide_by', 'valid', 'groups', 'empty', 'take', 'trim', 'trim_from'],
  parse(keyed, base, reader) {
    const { reading } = reader
    const at = (key: string): string => join(base.path, key)
    const input = readWord(keyed.get('judge'), at('judge'), reading)
    const trim = readWhole(keyed.get('trim'), at('trim'), 0, 1000, reading) ?? 0
    const divide = keyed.get('divide_by')
    const divideBy = divide?.kind === 'scalar' && (divide.text === 'valid' || divide.text === 'all') ? divide.text : readFormula(divide, at('divide_by'), reading)
    const node: JudgeNode = {
      ...base, input: input ?? '', at: keyed.get('judge')!, blank: readWords(keyed.get('blank'), at('blank'), reading) ?? [], divideBy: divideBy ?? 'valid',
      empty: readEnum(keyed.get('empty'), at('empty'), ['zero', 'reweigh', 'stop'] as const, reading) ?? 'stop', emptyWritten: keyed.get('empty') !== undefined,
      take: readEnum(keyed.get('take'), at('take'), JUDGE_TAKES, reading) ?? 'mean', trim, trimFrom: readWhole(keyed.get('trim_from'), at('trim_from'), 1, 100000, reading) ?? 2 * trim + 1,
    }
    for (const key of ['value', 'valid'] as const) {
      const formula = readFormula(keyed.get(key), at(key), reading)
      if (formula) node[key] = formula
    }
    for (const key of ['points', 'groups'] as const) {
      const located = keyed.get(key)
      if (located) node[key] = readWeights(located, at(key), reader)
    }
    if (node.groups && divide) report(reading, keyed.at('divide_by'), 'unused-key', at('divide_by'), { zh: '分组加权时不用分母', en: 'divide_by does not go with groups' }, { zh: '去掉 divide_by', en: 'remove divide_by' })
    return input === undefined ? undefined : node
  },
  check(node, checker, scope) {
    const found = checker.inputNamed(node.input)
    if (!found || !['tally', 'ballots', 'papers'].includes(found.input.type)) {
      checker.report(node.at, found ? 'wrong-type' : 'unknown-name', node.path, { zh: found ? `“${node.input}”不是票数、评分表或打分单` : `没有数据“${node.input}”`, en: found ? `"${node.input}" is no tally, ballots or papers` : `there is no input "${node.input}"` }, { zh: 'judge 后面写类型为 tally、ballots 或 papers 的数据', en: 'judge takes an input of type tally, ballots or papers' })
      return NUMBER
    }
    const { input } = found
    node.index = found.index
    node.kind = input.type as JudgeNode['kind']
    const own = checker.inner(scope, ballotNames(node, input))
    for (const weight of [...(node.points ?? []), ...(node.groups ?? [])]) checker.formula(weight.formula, scope, 'number')
    if (typeof node.divideBy === 'object') checker.formula(node.divideBy, scope, 'number')
    const value = node.value && checker.formula(node.value, own)
    if (node.valid) checker.formula(node.valid, own, 'flag')
    checkWords(node, input, checker, value)
    return NUMBER
  },
  link(node, linker) {
    const gather = gatherJudge(node, linker)
    return (row, locals) => gather(row, locals).result
  },
  say: sayJudge,
  inside: () => [],
  formulas: (node) => [node.value, node.valid, typeof node.divideBy === 'object' ? node.divideBy : undefined, ...(node.points ?? []).map((each) => each.formula), ...(node.groups ?? []).map((each) => each.formula)].filter((formula) => formula !== undefined),
}

function ballotNames(node: JudgeNode, input: InputSpec): Map<string, Shape> {
  const mark: Shape = input.choices ? { ...TEXT, choices: input.choices } : NUMBER
  return new Map<string, Shape>([
    ...(input.items ?? []).map((item): [string, Shape] => [item, mark]),
    ['rater', TEXT], ['group', TEXT], ['values', { type: 'list', element: mark }], ['complete', FLAG], ['value', node.kind === 'papers' || input.items?.length === 1 ? mark : ANY],
  ])
}

function checkWords(node: JudgeNode, input: InputSpec, checker: Checker, value: Shape | undefined): void {
  const say = (place: { line: number; column: number }, code: string, zh: string, en: string, zhRemedy: string, enRemedy: string): void => checker.report(place, code, node.path, { zh, en }, { zh: zhRemedy, en: enRemedy })
  for (const [words, known, zh, en] of [[[...(node.points ?? []).map((each) => each.name), ...node.blank], input.choices, '选项', 'choices'], [(node.groups ?? []).map((each) => each.name), input.groups, '组别', 'groups']] as const) {
    for (const word of words) if (known && !known.includes(word)) say(node.at, 'unknown-choice', `“${word}”不在数据“${input.name}”的${zh}里`, `"${word}" is not among the ${en} of "${input.name}"`, `可用:${known.join('、')}`, `use ${known.join(', ')}`)
  }
  const choosing = node.kind === 'tally' || (input.choices !== undefined && (!value || value.type === 'text'))
  if (choosing) {
    const without = (input.choices ?? []).filter((choice) => !node.blank.includes(choice) && !node.points?.some((each) => each.name === choice))
    if (without.length > 0) say(node.at, 'choice-without-points', `选项${without.map((word) => `“${word}”`).join('、')}没有写得多少分`, `no points are stated for ${without.join(', ')}`, '在 points 里写上,或列入 blank', 'add them to points, or list them under blank')
  }
  if (node.kind === 'ballots' && !node.value && input.items?.length !== 1) say(node.at, 'missing-key', `没有写一张票值多少分(value)`, 'it is not stated what a ballot is worth (value)', '写成 value: 政治 * 0.4 + 业务 * 0.6', 'write value: a formula over the items')
  if (node.kind === 'tally' && (node.groups || node.value || node.valid || node.trim > 0)) say(node.at, 'unused-key', '票数不能用 groups、value、valid、trim', 'groups, value, valid and trim do not go with a tally', '用 points、blank、divide_by', 'use points, blank, divide_by')
}

function readWeights(located: Located, path: string, { reading }: NodeReader): Weighted[] {
  return readNamed(located, path, reading).flatMap(({ key, value }) => {
    const formula = readFormula(value, join(path, key.text), reading)
    return formula ? [{ name: key.text, line: key.line, column: key.column, formula }] : []
  })
}
