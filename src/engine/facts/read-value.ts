import { isNull } from '../located.ts'
import type { Located } from '../located.ts'
import { nearest } from '../problem.ts'
import { readDay } from '../values/day.ts'
import { readNumber } from '../values/number-text.ts'
import { compare } from '../values/ratio.ts'
import { FALSE, TRUE, missing } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import { repeated, report, unknownKey } from '../scheme/reading.ts'
import type { Reading } from '../scheme/reading.ts'
import type { FieldSpec, InputSpec } from '../scheme/inputs.ts'
import { readBallots, readTally } from './read-ballots.ts'

export const LONGEST_LIST = 100_000

/** A single value with its bounds. */
export type Single = Pick<FieldSpec, 'type' | 'choices' | 'atLeast' | 'atMost' | 'whole'>

/** Reads one input. `name` is how it is called when it is missing; `path` is its place in the facts. */
export function readInput(spec: InputSpec, located: Located | undefined, name: string, path: string, reading: Reading): Value {
  if (isNull(located)) return missing(name)
  const node = located!
  if (node.kind === 'map' && spec.type !== 'tally' && node.entries.some(({ key }) => key.text === 'na' || key.text === '不适用')) return readNa(node, path, reading)
  if (node.kind === 'map' && spec.type === 'tally' && node.entries.length === 1 && ['na', '不适用'].includes(node.entries[0]!.key.text) && !spec.choices?.includes(node.entries[0]!.key.text)) return readNa(node, path, reading)
  switch (spec.type) {
    case 'number': case 'text': case 'flag': case 'date': return readSingle({ ...spec, type: spec.type }, node, name, path, reading)
    case 'numbers': case 'texts': case 'flags': case 'dates': {
      const type = spec.type.slice(0, -1) as Single['type']
      return readList(node, name, path, reading, (item, itemName, itemPath) => readSingle({ ...spec, type }, item, itemName, itemPath, reading))
    }
    case 'records': return readList(node, name, path, reading, (item, itemName, itemPath) => readRecord(spec.fields ?? [], item, itemName, itemPath, reading))
    case 'tally': return readTally(spec, node, name, path, reading)
    case 'ballots': case 'papers': return readBallots(spec, node, name, path, reading)
  }
}

function readNa(node: Extract<Located, { kind: 'map' }>, path: string, reading: Reading): Value {
  for (const { key } of node.entries.slice(1)) unknownKey(key, path, ['na'], reading)
  const reason = node.entries.find(({ key }) => key.text === 'na' || key.text === '不适用')!.value
  if (reason.kind === 'scalar') return { s: 'na', reason: reason.plain && ['', '~', 'null', 'true'].includes(reason.text) ? '' : reason.text }
  report(reading, reason, 'wrong-shape', path, { zh: '不适用的原因应是一句话', en: 'the reason must be a text' }, { zh: '{na: 不设党小组}', en: '{na: has no groups}' })
  return { s: 'na', reason: '' }
}

export function readList(node: Located, name: string, path: string, reading: Reading, read: (item: Located, name: string, path: string) => Value): Value {
  if (node.kind !== 'list') {
    report(reading, node, 'wrong-type', path, { zh: '这里应是列表', en: 'a list is expected here' }, { zh: '写成 [甲, 乙];确知没有写 []', en: 'write [a, b]; known to be none: []' })
    return missing(name)
  }
  if (node.items.length > LONGEST_LIST) {
    report(reading, node, 'too-long', path, { zh: `列表超过 ${LONGEST_LIST} 项`, en: `the list has more than ${LONGEST_LIST} items` }, { zh: '拆开或先汇总', en: 'split it or sum it up first' })
    return missing(name)
  }
  return { s: 'list', items: node.items.map((item, i) => (isNull(item) ? missing(`${name}[${i + 1}]`) : read(item, `${name}[${i + 1}]`, `${path}[${i + 1}]`))) }
}

function readRecord(fields: readonly FieldSpec[], node: Located, name: string, path: string, reading: Reading): Value {
  const values = new Map<string, Value>()
  if (node.kind !== 'map') {
    report(reading, node, 'wrong-type', path, { zh: '这里应是一条记录', en: 'a record is expected here' }, { zh: `{${fields.map((field) => `${field.name}: …`).join(', ')}}`, en: `{${fields.map((field) => `${field.name}: …`).join(', ')}}` })
    for (const field of fields) values.set(field.name, missing(`${name}.${field.name}`))
    return { s: 'record', fields: values }
  }
  const known = new Map(fields.map((field) => [field.name, field]))
  for (const { key, value } of node.entries) {
    const field = known.get(key.text)
    if (!field) unknownKey(key, path, [...known.keys()], reading)
    else if (values.has(key.text)) repeated(key, path, reading)
    else values.set(key.text, isNull(value) ? missing(`${name}.${key.text}`) : isNaMap(value) ? readNa(value, `${path}.${key.text}`, reading) : readSingle(field, value, `${name}.${key.text}`, `${path}.${key.text}`, reading))
  }
  for (const field of fields) if (!values.has(field.name)) values.set(field.name, missing(`${name}.${field.name}`))
  return { s: 'record', fields: values }
}

function isNaMap(node: Located): node is Extract<Located, { kind: 'map' }> {
  return node.kind === 'map' && node.entries.some(({ key }) => key.text === 'na' || key.text === '不适用')
}

/** Reads a number, text, flag or date; reports what is of the wrong type or out of bounds. */
export function readSingle(spec: Single, node: Located, name: string, path: string, reading: Reading): Value {
  const wrong = (code: string, zh: string, en: string, zhRemedy: string, enRemedy: string): Value => {
    report(reading, node, code, path, { zh, en }, { zh: zhRemedy, en: enRemedy })
    return missing(name)
  }
  if (node.kind !== 'scalar') return wrong('wrong-type', '这里应是一个值', 'a single value is expected here', '不要写成列表或映射', 'not a list or a mapping')
  const source = node.text.trim()
  switch (spec.type) {
    case 'number': {
      const value = readNumber(source)
      if (!value) return wrong('bad-number', `“${shorten(source)}”不是数`, `"${shorten(source)}" is no number`, '写成 2、0.5、38.46% 或 50/3,最多一千位', 'write 2, 0.5, 38.46% or 50/3, at most 1,000 digits')
      if (spec.whole && value.d !== 1n) return wrong('not-whole', '这里应是整数', 'a whole number is expected here', '改成整数', 'write a whole number')
      const low = spec.atLeast === undefined ? undefined : readNumber(spec.atLeast)
      const high = spec.atMost === undefined ? undefined : readNumber(spec.atMost)
      if ((low && compare(value, low) < 0) || (high && compare(value, high) > 0)) return wrong('out-of-range', `${shorten(source)} 超出范围(${spec.atLeast ?? '−∞'} 到 ${spec.atMost ?? '∞'})`, `${shorten(source)} is out of range (${spec.atLeast ?? '−∞'} to ${spec.atMost ?? '∞'})`, '核对这个数', 'check this number')
      return value
    }
    case 'text': {
      if (spec.choices && !spec.choices.includes(node.text)) {
        const near = nearest(node.text, spec.choices)
        return wrong('unknown-choice', `“${shorten(node.text)}”不在可能的取值里`, `"${shorten(node.text)}" is not among the values that can occur`, near ? `是不是“${near}”?` : `可能的取值:${spec.choices.join('、')}`, near ? `did you mean "${near}"?` : `values: ${spec.choices.join(', ')}`)
      }
      return { s: 'text', v: node.text }
    }
    case 'flag': {
      if (source === 'true' || source === 'false') return source === 'true' ? TRUE : FALSE
      return wrong('wrong-type', `“${shorten(source)}”不是 true 或 false`, `"${shorten(source)}" is neither true nor false`, '写 true 或 false', 'write true or false')
    }
    case 'date': {
      const day = readDay(source)
      return day === undefined ? wrong('bad-date', `“${shorten(source)}”不是日期`, `"${shorten(source)}" is no date`, '写成 2026-03-31', 'write 2026-03-31') : { s: 'date', day }
    }
  }
}

function shorten(source: string): string {
  return source.length > 40 ? `${source.slice(0, 40)}…` : source
}
