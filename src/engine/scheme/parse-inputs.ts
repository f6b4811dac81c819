import { isNull } from '../located.ts'
import type { Located } from '../located.ts'
import { readNumber } from '../values/number-text.ts'
import { writeNumber } from '../values/number-text.ts'
import { INPUT_SOURCES, INPUT_TYPES } from './inputs.ts'
import type { FieldSpec, InputSpec } from './inputs.ts'
import { join, readEnum, readFlag, readKeyed, readNamed, readText, readWord, readWords, report } from './reading.ts'
import type { Reading } from './reading.ts'

const INPUT_KEYS = ['type', 'title', 'unit', 'choices', 'groups', 'items', 'fields', 'at_least', 'at_most', 'whole', 'shared', 'optional', 'for', 'source', 'indicator', 'scheme', 'note', 'evidence', 'owner']
const FIELD_KEYS = ['type', 'choices', 'at_least', 'at_most', 'whole', 'title', 'note', 'unit']
const FIELD_TYPES = ['number', 'text', 'flag', 'date'] as const

/** Reads the section `inputs`. An input that cannot be read is reported and kept as of type `number`, so that its name stays known. */
export function parseInputs(located: Located | undefined, kinds: readonly { id: string }[], reading: Reading): InputSpec[] {
  if (!located) return []
  return readNamed(located, 'inputs', reading).map(({ key, value }) => {
    const path = join('inputs', key.text)
    checkName(key.text, key, path, reading)
    const bare: InputSpec = { name: key.text, type: 'number', line: key.line, column: key.column, title: { zh: key.text, en: key.text }, titled: false, shared: false, optional: false, source: 'report' }
    if (value.kind === 'scalar') {
      if (isNull(value)) {
        report(reading, key, 'missing-key', path, { zh: `数据“${key.text}”没有写类型`, en: `the input "${key.text}" has no type` }, { zh: '写成 名称: number', en: 'write name: number' })
        return bare
      }
      const type = readEnum(value, path, INPUT_TYPES, reading) ?? 'number'
      if (type === 'tally' || type === 'records') report(reading, value, 'missing-key', join(path, type === 'tally' ? 'choices' : 'fields'), { zh: `“${key.text}”要写全:${type} 不能只写类型`, en: `"${key.text}" must be written in full: ${type} needs more than its type` }, type === 'tally' ? { zh: '写成 {type: tally, choices: [优秀, 合格]}', en: 'write {type: tally, choices: [excellent, passed]}' } : { zh: '写成 {type: records, fields: {date: date}}', en: 'write {type: records, fields: {date: date}}' })
      return { ...bare, type, ...(type === 'tally' ? { choices: [] } : {}) }
    }
    return readInput(bare, value, path, kinds, reading)
  })
}

function readInput(bare: InputSpec, value: Located, path: string, kinds: readonly { id: string }[], reading: Reading): InputSpec {
  const keyed = readKeyed(value, path, INPUT_KEYS, reading)
  if (!keyed) return bare
  const at = (key: string): string => join(path, key)
  const input: InputSpec = { ...bare }
  const type = readEnum(keyed.get('type'), at('type'), INPUT_TYPES, reading)
  if (!keyed.get('type')) report(reading, value, 'missing-key', at('type'), { zh: `数据“${bare.name}”没有写类型`, en: `the input "${bare.name}" has no type` }, { zh: `加上 type:${INPUT_TYPES.join('、')}`, en: `add type: one of ${INPUT_TYPES.join(', ')}` })
  if (type) input.type = type
  const title = readText(keyed.get('title'), at('title'), reading)
  if (title) Object.assign(input, { title, titled: true })
  const unit = readText(keyed.get('unit'), at('unit'), reading)
  if (unit) input.unit = unit
  const note = readText(keyed.get('note'), at('note'), reading)
  if (note) input.note = note
  for (const key of ['choices', 'groups', 'items'] as const) {
    const words = readWords(keyed.get(key), at(key), reading)
    if (words) input[key] = words
  }
  if (input.type === 'tally' && !input.choices) report(reading, value, 'missing-key', at('choices'), { zh: '票数要写有哪些选项', en: 'a tally must list its choices' }, { zh: 'choices: [优秀, 合格]', en: 'choices: [excellent, good]' })
  bounds(input, keyed, path, reading)
  input.shared = readFlag(keyed.get('shared'), at('shared'), reading) ?? input.type === 'papers'
  input.optional = readFlag(keyed.get('optional'), at('optional'), reading) ?? false
  const source = readEnum(keyed.get('source'), at('source'), INPUT_SOURCES, reading)
  const indicator = readWord(keyed.get('indicator'), at('indicator'), reading)
  const scheme = readWord(keyed.get('scheme'), at('scheme'), reading)
  input.source = source ?? (indicator ? 'indicator' : scheme ? 'scheme' : 'report')
  if (input.source === 'indicator') input.indicator = indicator ?? bare.name
  if (scheme) input.scheme = scheme
  const of = readKinds(keyed.get('for'), at('for'), kinds, reading)
  if (of) input.kinds = of
  const fields = keyed.get('fields')
  if (fields) input.fields = readFields(fields, at('fields'), reading)
  if (input.type === 'records' && !fields) report(reading, value, 'missing-key', at('fields'), { zh: '记录要写有哪些栏', en: 'records must list their fields' }, { zh: 'fields: {date: date, level: text}', en: 'fields: {date: date, level: text}' })
  return input
}

function bounds(target: { atLeast?: string; atMost?: string; whole?: boolean }, keyed: NonNullable<ReturnType<typeof readKeyed>>, path: string, reading: Reading): void {
  for (const [key, name] of [['at_least', 'atLeast'], ['at_most', 'atMost']] as const) {
    const located = keyed.get(key)
    if (!located) continue
    const number = located.kind === 'scalar' ? readNumber(located.text) : undefined
    if (number) target[name] = writeNumber(number)
    else report(reading, located, 'bad-number', join(path, key), { zh: '这里应是一个数', en: 'a number is expected here' }, { zh: '写成 0 或 0.5', en: 'write 0 or 0.5' })
  }
  const wholeOnly = readFlag(keyed.get('whole'), join(path, 'whole'), reading)
  if (wholeOnly) target.whole = true
}

function readFields(located: Located, path: string, reading: Reading): FieldSpec[] {
  return readNamed(located, path, reading).map(({ key, value }) => {
    const fieldPath = join(path, key.text)
    if (value.kind === 'scalar') return { name: key.text, type: readEnum(value, fieldPath, FIELD_TYPES, reading) ?? 'text' }
    const keyed = readKeyed(value, fieldPath, FIELD_KEYS, reading)
    const field: FieldSpec = { name: key.text, type: (keyed && readEnum(keyed.get('type'), join(fieldPath, 'type'), FIELD_TYPES, reading)) ?? 'text' }
    if (!keyed) return field
    const choices = readWords(keyed.get('choices'), join(fieldPath, 'choices'), reading)
    if (choices) field.choices = choices
    bounds(field, keyed, fieldPath, reading)
    return field
  })
}

/** Reads `for`: the kinds of subject concerned. */
export function readKinds(located: Located | undefined, path: string, kinds: readonly { id: string }[], reading: Reading): number[] | undefined {
  const words = readWords(located, path, reading)
  if (!words || !located) return undefined
  return words.flatMap((word) => {
    const index = kinds.findIndex((kind) => kind.id === word)
    if (index >= 0) return [index]
    report(reading, located, 'unknown-kind', path, { zh: `没有对象类“${word}”`, en: `there is no kind of subject "${word}"` }, { zh: `在 subjects 里写上,或改成:${kinds.map((kind) => kind.id).join('、')}`, en: `declare it under subjects, or use ${kinds.map((kind) => kind.id).join(', ')}` })
    return []
  })
}

const NAME = /^[\p{L}_][\p{L}\p{N}\p{M}_-]*$/u
const RESERVED = new Set(['and', 'or', 'not', 'in', 'where', 'of', 'true', 'false', 'tags', 'parent', 'period', 'id', 'kind', 'it', '且', '或', '非', '属于', '其中', '取自', '真', '假', 'zh', 'en', 'constructor', '__proto__', 'prototype'])

/** Whether a word can be a name of the author's; reports it when not. */
export function checkName(name: string, place: { line: number; column: number }, path: string, reading: Reading): boolean {
  if (NAME.test(name) && name.length <= 100 && !RESERVED.has(name)) return true
  report(reading, place, 'bad-name', path, { zh: `“${name.slice(0, 50)}”不能作名称`, en: `"${name.slice(0, 50)}" cannot be a name` }, { zh: '名称以文字开头,只含文字、数字、下划线和连字符,且不是语言的保留词', en: 'a name starts with a letter, holds letters, digits, _ and -, and is no reserved word' })
  return false
}
