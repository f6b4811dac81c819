import { isNull } from '../located.ts'
import type { Located } from '../located.ts'
import { missing } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import { repeated, report, unknownKey } from '../scheme/reading.ts'
import type { Reading } from '../scheme/reading.ts'
import type { FieldSpec, InputSpec } from '../scheme/inputs.ts'
import { readBallots, readTally } from './read-ballots.ts'
import { LONGEST_LIST, readSingle } from './read-single.ts'
import type { Single } from './read-single.ts'

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
      return readList(node, name, path, reading, (item, itemName, itemPath) => (isNaMap(item) ? readNa(item, itemPath, reading) : readSingle({ ...spec, type }, item, itemName, itemPath, reading)))
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

function readList(node: Located, name: string, path: string, reading: Reading, read: (item: Located, name: string, path: string) => Value): Value {
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
