import { constantNumber, everyExpression } from '../formula/constant.ts'
import type { AddNode } from '../operators/add.ts'
import type { FormulaNode } from '../operators/formula-node.ts'
import type { MinusNode } from '../operators/minus.ts'
import type { PerNode } from '../operators/per-steps.ts'
import { OPERATORS } from '../operators/registry.ts'
import type { WeighNode } from '../operators/weigh.ts'
import type { Text } from '../problem.ts'
import { ONE, ZERO, compare, least, plus, times } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { writeNumber } from '../values/number-text.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { Scheme } from '../scheme/scheme.ts'
import { CATALOGUE } from './finding.ts'
import type { Finding } from './finding.ts'
import { everyNode, formulasOf } from './scored-things.ts'

/** Full marks as far as they can be told, looking through names. */
export function fullOf(node: SchemeNode, scheme: Pick<Scheme, 'names' | 'inputs'>, depth = 0): NumberValue | undefined {
  const stated = constantNumber(node.max)
  if (stated) return stated
  return workedFull(node, scheme, depth)
}

function workedFull(node: SchemeNode, scheme: Pick<Scheme, 'names' | 'inputs'>, depth: number): NumberValue | undefined {
  if (depth > 50) return undefined
  const cap = node.cap && !node.cap.when ? constantNumber(node.cap.at) : undefined
  const e = node.op === 'formula' ? (node as FormulaNode).formula.expression : undefined
  const named = e?.t === 'name' && e.field === undefined ? scheme.names.find((each) => each.name === e.name) : undefined
  const own = named ? fullOf(named.node, scheme, depth + 1) : OPERATORS[node.op]!.full?.(node, (inner) => fullOf(inner, scheme, depth + 1))
  const input = e?.t === 'name' ? scheme.inputs.find((each) => each.name === e.name) : undefined
  const bound = input?.atMost === undefined ? undefined : constantNumber({ expression: { t: 'number', v: input.atMost, source: input.atMost }, line: 0, column: 0, source: '' })
  const best = own ?? bound
  return best && cap ? least(best, cap) : (cap ?? best)
}

/** Points that do not add up, deductions without a floor, caps above their item, totals above the maximum. */
export function lintPoints(scheme: Scheme): Finding[] {
  return [...everyNode(scheme).flatMap(({ node, parent }) => [...statedPoints(node, scheme), ...deductions(node, parent), ...weights(node), ...capAbove(node, scheme), ...signs(node), ...partSteps(node), ...money(node, scheme)]), ...totals(scheme)]
}

function finding(code: string, place: { line: number; column: number; path: string }, message: Text, reason: Text, fix: Text): Finding {
  return { code, level: 'advice', line: place.line, column: place.column, path: place.path, message, reason, source: CATALOGUE, fix }
}

function statedPoints(node: SchemeNode, scheme: Scheme): Finding[] {
  const stated = constantNumber(node.max)
  if (!stated || node.op === 'formula' || node.op === 'pick' || node.op === 'choose') return []
  const worked = workedFull(node, scheme, 0)
  if (!worked && node.op === 'add' && openEnded(node, scheme)) return [finding('total-above-maximum', node, { zh: `有的部分没有上限,可能超过满分 ${writeNumber(stated)} 分`, en: `some part has no limit and may pass the full marks of ${writeNumber(stated)}` }, { zh: '没有封顶', en: 'nothing caps it' }, { zh: `加上 cap: ${writeNumber(stated)},或给各部分封顶`, en: `add cap: ${writeNumber(stated)}, or cap the parts` })]
  if (!worked || compare(worked, stated) === 0) return []
  const [sum, full] = [writeNumber(worked), writeNumber(stated)]
  return [finding('parts-do-not-add-up', node, { zh: `各部分合计 ${sum} 分,写明满分是 ${full} 分`, en: `the parts add up to ${sum}, the stated points are ${full}` }, { zh: '满分与各部分之和不一致,得分没有公认的尺度', en: 'full marks and the sum of the parts differ' }, { zh: '改各部分的分值,或改 max', en: 'change the parts or max' })]
}

/** Deductions that can exceed the item, or whose floor binds before the year ends. */
function deductions(node: SchemeNode, parent: SchemeNode | undefined): Finding[] {
  if (node.op !== 'minus') return []
  const { from, parts } = node as MinusNode
  const start = from && constantNumber((from as FormulaNode).formula)
  const found: Finding[] = []
  const held = node.floor !== undefined || parent?.floor !== undefined
  if (from && !held) {
    const most = parts.map((part) => mostTaken(part.node))
    const sum = most.every((each) => each !== undefined) ? most.reduce<NumberValue>((a, b) => plus(a, b!), ZERO) : undefined
    if (!sum) found.push(finding('no-floor', node, { zh: '扣分可能超过本项,没有写下限', en: 'deductions can exceed the item and no floor is stated' }, { zh: '没有“扣完为止”,得分可能为负', en: 'without a floor the points can fall below zero' }, { zh: '加上 floor: 0(扣完为止)', en: 'add floor: 0' }))
    else if (start && compare(sum, start) > 0) found.push(finding('deductions-exceed-item', node, { zh: `各项扣分合计可达 ${writeNumber(sum)},超过本项 ${writeNumber(start)} 分,没有写下限`, en: `deductions can reach ${writeNumber(sum)}, more than the ${writeNumber(start)} points of the item, and no floor is stated` }, { zh: '扣分之和大于本项分值', en: 'the deductions add up to more than the item' }, { zh: '加上 floor: 0(扣完为止)', en: 'add floor: 0' }))
  }
  for (const part of parts) {
    const inner = part.node as PerNode
    if (part.node.op !== 'per' || !inner.short || !start) continue
    const due = inner.of?.op === 'formula' ? constantNumber((inner.of as FormulaNode).formula) : undefined
    const each = constantNumber(inner.per)
    const step = inner.step ? constantNumber(inner.step) : ONE
    if (!due || !each || !step || step.n <= 0n) continue
    const all = times(times(due, each), { s: 'number', n: step.d, d: step.n })
    if (compare(all, start) > 0 && !inner.step) found.push(finding('due-exceeds-item', part.node, { zh: `应有 ${writeNumber(due)} × ${writeNumber(each)} = ${writeNumber(all)},超过本项 ${writeNumber(start)} 分`, en: `${writeNumber(due)} due × ${writeNumber(each)} = ${writeNumber(all)}, more than the ${writeNumber(start)} points of the item` }, { zh: '没到期末分就扣完了,后面做不做都一样', en: 'the points are gone before the period ends, and the rest no longer matters' }, { zh: '降低每次扣分,或提高本项分值', en: 'take less each time, or give the item more points' }))
  }
  return found
}

/** The most that a deduction can take, when that can be told. */
function mostTaken(node: SchemeNode): NumberValue | undefined {
  const cap = node.cap && !node.cap.when ? constantNumber(node.cap.at) : undefined
  const own = OPERATORS[node.op]!.full?.(node, (inner) => mostTaken(inner))
  return own && cap ? least(own, cap) : (cap ?? own)
}

function weights(node: SchemeNode): Finding[] {
  if (node.op !== 'weigh') return []
  const each = (node as WeighNode).parts.map((part) => constantNumber(part.node.weight))
  if (each.some((weight) => weight === undefined)) return []
  const sum = each.reduce<NumberValue>((a, b) => plus(a, b!), ZERO)
  return compare(sum, ONE) === 0 ? [] : [finding('weights-do-not-add-up', node, { zh: `权重合计 ${writeNumber(sum)},不是 1(100%)`, en: `the weights add up to ${writeNumber(sum)}, not 1 (100%)` }, { zh: '权重之和不是100%,总分的满分就变了', en: 'with weights that are not 100% the full marks change' }, { zh: '改权重;本来就按分值加的用 add', en: 'change the weights; to add points use add' })]
}

function capAbove(node: SchemeNode, scheme: Scheme): Finding[] {
  const cap = node.cap && !node.cap.when ? constantNumber(node.cap.at) : undefined
  if (!cap) return []
  const own = OPERATORS[node.op]!.full?.(node, (inner) => fullOf(inner, scheme))
  const stated = constantNumber(node.max)
  const item = stated ?? (node.op === 'minus' ? own : undefined)
  return item && compare(cap, item) > 0 ? [finding('cap-above-item', node, { zh: `封顶 ${writeNumber(cap)} 高于本项 ${writeNumber(item)} 分`, en: `the cap ${writeNumber(cap)} is above the item's ${writeNumber(item)} points` }, { zh: '封顶高于本项,等于没有封顶', en: 'a cap above the item caps nothing' }, { zh: '改封顶或本项分值', en: 'change the cap or the item' })] : []
}

const TAKES_AWAY = /扣|减|deduct|penal/i

/** A number whose sign contradicts the words. */
function signs(node: SchemeNode): Finding[] {
  const found: Finding[] = []
  if (node.op === 'minus') {
    for (const part of (node as MinusNode).parts) if (signOf(part.node) < 0) found.push(finding('sign-contradicts', part.node, { zh: '扣减里的数是负的,结果成了加分', en: 'a negative number is taken away, which adds points' }, { zh: '扣减的数应写成正数', en: 'what is taken away is written positive' }, { zh: '去掉负号', en: 'remove the minus sign' }))
  }
  if (node.op === 'add') {
    for (const part of (node as AddNode).parts) {
      const title = `${part.name ?? ''} ${part.node.title?.zh ?? ''} ${part.node.title?.en ?? ''}`
      if (TAKES_AWAY.test(title) && signOf(part.node) > 0) found.push(finding('sign-contradicts', part.node, { zh: `“${title.trim().split(' ')[0]!}”按字面是扣分,却加了正数`, en: `"${title.trim().split(' ')[0]!}" says deduction but adds a positive number` }, { zh: '公式与文字相反', en: 'the formula contradicts the words' }, { zh: '放到 minus 里,或写成负数', en: 'put it under minus, or write it negative' }))
    }
  }
  return found
}

function signOf(node: SchemeNode): number {
  const number = node.op === 'per' ? constantNumber((node as PerNode).per) : node.op === 'formula' ? constantNumber((node as FormulaNode).formula) : undefined
  return number ? (number.n < 0n ? -1 : number.n > 0n ? 1 : 0) : 0
}

function partSteps(node: SchemeNode): Finding[] {
  if (node.op !== 'per' || !(node as PerNode).step || (node as PerNode).part) return []
  return [finding('unclear-part-step', node, { zh: `“每${(node as PerNode).step!.source}”没有写不足一档怎么算`, en: `it is not stated how a part of a step (${(node as PerNode).step!.source}) counts` }, { zh: '按整档、进一档还是按比例,结果不同', en: 'whole steps, a full step or in proportion give different points' }, { zh: '加上 part: whole | up | proportional', en: 'add part: whole, up or proportional' })]
}

function money(node: SchemeNode, scheme: Scheme): Finding[] {
  const named = scheme.names.find((each) => each.node === node)
  return named?.type === 'money' && !node.round ? [finding('money-not-rounded', node, { zh: `金额“${named.name}”没有写取整到分`, en: `the sum of money "${named.name}" does not state its rounding` }, { zh: '发钱要落到分', en: 'money is paid to the cent' }, { zh: '加上 round: 2', en: 'add round: 2' })] : []
}

/** The stated total against the full marks of the outcome that no other uses. */
function totals(scheme: Scheme): Finding[] {
  if (scheme.total === undefined) return []
  const used = new Set(everyNode(scheme).flatMap(({ node }) => [...formulasOf(node), ...(node.weight ? [node.weight] : [])].flatMap((formula) => everyExpression(formula.expression)).flatMap((e) => (e.t === 'name' ? [e.field ?? e.name, e.name] : []))))
  const numeric = scheme.names.filter((named) => named.outcome && (named.type === 'points' || named.type === undefined) && ['add', 'weigh', 'minus', 'formula', 'mean'].includes(named.node.op))
  const root = numeric.filter((named) => !used.has(named.name)).at(-1) ?? numeric.at(-1)
  if (!root) return []
  const total = constantNumber({ expression: { t: 'number', v: scheme.total, source: scheme.total }, line: 0, column: 0, source: '' })!
  const place = { line: root.line, column: root.column, path: root.node.path }
  const full = fullOf(root.node, scheme)
  if (full && compare(full, total) < 0) return [finding('parts-do-not-add-up', place, { zh: `“${root.title.zh}”最高 ${writeNumber(full)} 分,写明总分是 ${scheme.total} 分`, en: `"${root.title.en}" can reach ${writeNumber(full)}, the stated total is ${scheme.total}` }, { zh: '各部分之和不到总分', en: 'the parts add up to less than the total' }, { zh: '补齐各部分,或改 total', en: 'complete the parts, or change total' })]
  if (full && compare(full, total) > 0) return [finding('total-above-maximum', place, { zh: `“${root.title.zh}”可达 ${writeNumber(full)} 分,超过总分 ${scheme.total} 分`, en: `"${root.title.en}" can reach ${writeNumber(full)}, above the total of ${scheme.total}` }, { zh: '没有总分封顶', en: 'the total has no cap' }, { zh: `加上 cap: ${scheme.total},或改各部分`, en: `add cap: ${scheme.total}, or change the parts` })]
  return !full && root.node.op === 'add' && openEnded(root.node, scheme) ? [finding('total-above-maximum', place, { zh: `“${root.title.zh}”没有上限,可能超过总分 ${scheme.total} 分`, en: `"${root.title.en}" has no upper limit and may pass the total of ${scheme.total}` }, { zh: '有的部分没有封顶', en: 'some part has no cap' }, { zh: `加上 cap: ${scheme.total},或给各部分封顶`, en: `add cap: ${scheme.total}, or cap the parts` })] : []
}

/** Whether some part of a sum is a bonus without a limit. */
function openEnded(node: SchemeNode, scheme: Scheme): boolean {
  return !node.cap && (node as AddNode).parts.some((part) => !fullOf(part.node, scheme))
}
