import { OPERATORS, operatorKeys } from '../operators/registry.ts'
import type { NodeReader } from '../operators/operator.ts'
import type { Located } from '../located.ts'
import { ROUND_MODES } from '../values/rounding.ts'
import { COMMON_KEYS } from './node.ts'
import type { NaPolicy, Part, Rounding, SchemeNode, Touch } from './node.ts'
import { DEEPEST, count, join, readEnum, readFormula, readKeyed, readNamed, readText, readWhole, report } from './reading.ts'
import type { Keyed, Reading } from './reading.ts'
import { canonicalKey } from './keys.ts'

/** Keys of outcomes and workings besides those of a node. */
export const OUTCOME_KEYS = ['type', 'for'] as const

/** Reads a node: a formula, or a mapping with one operator and its finishing touches. `extra` keys are left to the caller. */
export function parseNode(located: Located | undefined, path: string, reading: Reading, depth: number, extra: readonly string[] = []): { node: SchemeNode; keyed?: Keyed } | undefined {
  if (!located || !count(reading, located, path)) return undefined
  if (depth > DEEPEST) {
    report(reading, located, 'too-deep', path, { zh: `嵌套超过 ${DEEPEST} 层`, en: `nested more than ${DEEPEST} deep` }, { zh: '拆成几个中间值(workings)', en: 'split it into workings' })
    return undefined
  }
  const base: SchemeNode = { op: 'formula', line: located.line, column: located.column, path }
  if (located.kind === 'scalar') {
    const formula = readFormula(located, path, reading)
    return formula && { node: { ...base, formula } as SchemeNode }
  }
  if (located.kind === 'list') {
    report(reading, located, 'wrong-shape', path, { zh: '这里应是一个节点,不是列表', en: 'a node is expected here, not a list' }, { zh: '几项相加写成 add: [甲, 乙]', en: 'to add several, write add: [a, b]' })
    return undefined
  }
  const present = located.entries.map(({ key }) => canonicalKey(key.text))
  const found = operatorKeys.filter((key) => present.includes(key))
  if (found.length !== 1) {
    if (found.length === 0) readKeyed(located, path, [...COMMON_KEYS, ...operatorKeys, ...extra], reading)
    report(reading, located, found.length === 0 ? 'no-operator' : 'two-operators', path,
      found.length === 0 ? { zh: '这个节点没有说怎么算', en: 'this node does not say how it is worked out' } : { zh: `一个节点只能有一种算法,这里有:${found.join('、')}`, en: `a node has one operator; this has ${found.join(', ')}` },
      { zh: found.length === 0 ? `加上一种算法:${operatorKeys.join('、')}` : '把其中一个放进另一个里面', en: found.length === 0 ? `add one of ${operatorKeys.join(', ')}` : 'put one inside the other' })
    return undefined
  }
  const operator = OPERATORS[found[0]!]!
  const keyed = readKeyed(located, path, [operator.key, ...operator.keys, ...COMMON_KEYS, ...extra], reading)
  if (!keyed) return undefined
  const reader: NodeReader = {
    reading,
    node: (inner, innerPath) => parseNode(inner, innerPath, reading, depth + 1)?.node,
    parts: (inner, innerPath) => parseParts(inner, innerPath, reading, depth),
  }
  const own = keyed.get(operator.key)
  if (!own) {
    report(reading, keyed.at(operator.key), 'empty-value', join(path, operator.key), { zh: `“${operator.key}”后面是空的`, en: `nothing stands after "${operator.key}"` }, { zh: '写上内容', en: 'write what belongs there' })
    return undefined
  }
  const { line, column } = keyed.at(operator.key)
  const finished = { ...base, line, column, op: operator.key, ...finishing(keyed, reading) }
  const node = operator.parse(keyed, finished, reader)
  return node && { node, keyed }
}

/** Parts of a sum: a list of nodes, or a mapping from the name of a part to its node. */
function parseParts(located: Located | undefined, path: string, reading: Reading, depth: number): Part[] {
  if (!located) return []
  if (located.kind === 'list') {
    return located.items.flatMap((item, i) => {
      const parsed = parseNode(item, `${path}[${i + 1}]`, reading, depth + 1)
      return parsed ? [{ node: parsed.node }] : []
    })
  }
  if (located.kind === 'map') {
    return readNamed(located, path, reading).flatMap(({ key, value }) => {
      const parsed = parseNode(value, join(path, key.text), reading, depth + 1)
      if (!parsed) {
        if (value.kind === 'scalar' && value.text.trim() === '') report(reading, key, 'empty-value', join(path, key.text), { zh: `“${key.text}”后面是空的`, en: `nothing stands after "${key.text}"` }, { zh: '写上算法', en: 'write how it is worked out' })
        return []
      }
      return [{ name: key.text, node: parsed.node }]
    })
  }
  const parsed = parseNode(located, path, reading, depth + 1)
  return parsed ? [{ node: parsed.node }] : []
}

function finishing(keyed: Keyed, reading: Reading): Partial<SchemeNode> {
  const touches: Partial<SchemeNode> = {}
  const { get, path } = keyed
  for (const key of ['title', 'note', 'source', 'basis', 'unit'] as const) {
    const text = readText(get(key), join(path, key), reading)
    if (text) touches[key] = text
  }
  for (const key of ['max', 'weight', 'missing'] as const) {
    const formula = readFormula(get(key), join(path, key), reading)
    if (formula) touches[key] = formula
  }
  for (const key of ['floor', 'cap'] as const) {
    const touch = readTouch(get(key), join(path, key), reading)
    if (touch) touches[key] = touch
  }
  const na = readNa(get('na'), join(path, 'na'), reading)
  if (na) touches.na = na
  const round = readRounding(get('round'), join(path, 'round'), reading)
  if (round) touches.round = round
  return touches
}

function readTouch(located: Located | undefined, path: string, reading: Reading): Touch | undefined {
  if (located?.kind !== 'map') {
    const at = readFormula(located, path, reading)
    return at && { at }
  }
  const keyed = readKeyed(located, path, ['at', 'when'], reading)!
  const at = readFormula(keyed.get('at'), join(path, 'at'), reading)
  const when = readFormula(keyed.get('when'), join(path, 'when'), reading)
  if (!keyed.get('at')) report(reading, located, 'missing-key', path, { zh: '没有写限到多少(at)', en: 'the limit itself (at) is missing' }, { zh: '写成 {at: 59, when: 条件}', en: 'write {at: 59, when: condition}' })
  return at && { at, ...(when ? { when } : {}) }
}

function readNa(located: Located | undefined, path: string, reading: Reading): NaPolicy | undefined {
  if (!located) return undefined
  if (located.kind === 'scalar' && (located.text === 'drop' || located.text === 'full' || located.text === 'mean')) return { as: located.text }
  const value = readFormula(located, path, reading)
  return value && { as: 'value', value }
}

function readRounding(located: Located | undefined, path: string, reading: Reading): Rounding | undefined {
  if (!located) return undefined
  if (located.kind !== 'map') {
    const digits = readWhole(located, path, -20, 50, reading)
    return digits === undefined ? undefined : { digits, mode: 'half_up' }
  }
  const keyed = readKeyed(located, path, ['digits', 'mode'], reading)!
  const digits = readWhole(keyed.get('digits'), join(path, 'digits'), -20, 50, reading)
  const mode = readEnum(keyed.get('mode'), join(path, 'mode'), ROUND_MODES, reading)
  return { digits: digits ?? 0, mode: mode ?? 'half_up' }
}
