import { parseFormula } from '../formula/parse-formula.ts'
import type { Formula } from '../formula/expression.ts'
import { isNull } from '../located.ts'
import type { Located, LocatedMap, LocatedScalar } from '../located.ts'
import { nearest } from '../problem.ts'
import type { Place, Problem, Text } from '../problem.ts'
import { KEYS, canonicalKey } from './keys.ts'

/** What is carried along while a scheme is read. All problems are gathered; reading goes on as far as it can. */
export interface Reading {
  file: 'scheme' | 'facts'
  problems: Problem[]
  /** All names of the scheme, to tell `a-b` from `a - b`. */
  words: Set<string>
  nodes: number
  tooMany: boolean
}

export const DEEPEST = 64
export const MOST_NODES = 20_000

export function report(reading: Reading, place: Place, code: string, path: string, message: Text, remedy: Text): void {
  reading.problems.push({ code, file: reading.file, line: place.line, column: place.column, path, message, remedy })
}

/** A mapping whose keys were checked. */
export interface Keyed {
  place: LocatedMap
  path: string
  /** The value of a key when it is written and not empty. */
  get: (key: string) => Located | undefined
  /** The place of a key, or of the mapping when the key is absent. */
  at: (key: string) => Place
  keys: string[]
}

/** Reads a mapping that may hold only `allowed` keys; reports unknown and repeated ones with a suggestion. `own` replaces the language's aliases. */
export function readKeyed(node: Located, path: string, allowed: readonly string[], reading: Reading, own?: { aliases: ReadonlyMap<string, string> }): Keyed | undefined {
  if (node.kind !== 'map') {
    report(reading, node, 'wrong-shape', path, { zh: `${where(path)}应写成“键: 值”`, en: `${where(path, 'en')} must be a mapping (key: value)` }, { zh: `可用的键:${list(allowed)}`, en: `keys: ${allowed.join(', ')}` })
    return undefined
  }
  const values = new Map<string, { value: Located; key: LocatedScalar }>()
  for (const { key, value } of node.entries) {
    const canonical = own ? (own.aliases.get(key.text) ?? key.text) : canonicalKey(key.text)
    if (!canonical || !allowed.includes(canonical)) {
      unknownKey(key, path, allowed, reading, isNull(value))
      continue
    }
    if (values.has(canonical)) repeated(key, path, reading)
    else values.set(canonical, { value, key })
  }
  return {
    place: node,
    path,
    get: (key) => {
      const found = values.get(key)?.value
      return found && !isNull(found) ? found : undefined
    },
    at: (key) => values.get(key)?.key ?? node,
    keys: [...values.keys()],
  }
}

export function unknownKey(key: LocatedScalar, path: string, allowed: readonly string[], reading: Reading, empty = false): void {
  const near = nearest(key.text, allowed.flatMap((each) => [each, KEYS[each] ?? each]))
  const misplaced = canonicalKey(key.text) !== undefined
  report(reading, key, 'unknown-key', join(path, key.text),
    { zh: misplaced ? `键“${key.text}”不能用在这里` : `不认识的键“${key.text}”`, en: misplaced ? `the key "${key.text}" cannot stand here` : `unknown key "${key.text}"` },
    near ? { zh: `是不是“${near}”?`, en: `did you mean "${near}"?` } : empty && key.plain ? { zh: `如果这是一段含逗号的文字或算式的后半,整个要加引号;这里可用:${list(allowed)}`, en: `if this is the rest of a text or formula with a comma, quote the whole of it; keys that can stand here: ${allowed.join(', ')}` } : { zh: `这里可用:${list(allowed)}`, en: `keys that can stand here: ${allowed.join(', ')}` })
}

export function repeated(key: LocatedScalar, path: string, reading: Reading): void {
  report(reading, key, 'duplicate-key', join(path, key.text), { zh: `键“${key.text}”重复了`, en: `the key "${key.text}" is written twice` }, { zh: '只留一个', en: 'keep one of them' })
}

/** The entries of a mapping whose keys are the author's own names; reports repeated ones. */
export function readNamed(node: Located, path: string, reading: Reading): { key: LocatedScalar; value: Located }[] {
  if (node.kind !== 'map') {
    report(reading, node, 'wrong-shape', path, { zh: `${where(path)}应写成“名称: 内容”`, en: `${where(path, 'en')} must be a mapping (name: content)` }, { zh: '每行一个名称,后面冒号和内容', en: 'one name a line, then a colon and the content' })
    return []
  }
  const seen = new Set<string>()
  return node.entries.filter(({ key }) => {
    if (seen.has(key.text)) {
      repeated(key, path, reading)
      return false
    }
    seen.add(key.text)
    return true
  })
}

/** A text: a string (Chinese) or {zh, en}. */
export function readText(node: Located | undefined, path: string, reading: Reading): Text | undefined {
  if (!node) return undefined
  if (node.kind === 'scalar') return { zh: node.text, en: node.text }
  const zh = node.kind === 'map' ? node.entries.find((each) => each.key.text === 'zh')?.value : undefined
  const en = node.kind === 'map' ? node.entries.find((each) => each.key.text === 'en')?.value : undefined
  const strange = node.kind === 'map' ? node.entries.find((each) => each.key.text !== 'zh' && each.key.text !== 'en') : undefined
  if (strange) unknownKey(strange.key, path, ['zh', 'en'], reading, isNull(strange.value))
  if (zh?.kind === 'scalar' && (!en || en.kind === 'scalar')) return { zh: zh.text, en: en?.kind === 'scalar' ? en.text : zh.text }
  if (!strange) report(reading, node, 'wrong-shape', path, { zh: '这里应是文字', en: 'a text is expected here' }, { zh: '写成 文字 或 {zh: 中文, en: English}', en: 'write a string or {zh: …, en: …}' })
  return undefined
}

/** A single word or line. */
export function readWord(node: Located | undefined, path: string, reading: Reading): string | undefined {
  if (!node) return undefined
  if (node.kind === 'scalar') return node.text
  report(reading, node, 'wrong-shape', path, { zh: '这里应是一个词', en: 'a single word is expected here' }, { zh: '不要写成列表或映射', en: 'not a list or a mapping' })
  return undefined
}

/** A list of words; a single word counts as a list of one. */
export function readWords(node: Located | undefined, path: string, reading: Reading): string[] | undefined {
  if (!node) return undefined
  if (node.kind === 'scalar') return [node.text]
  if (node.kind === 'list') return node.items.map((item, i) => readWord(item, `${path}[${i + 1}]`, reading)).filter((word) => word !== undefined)
  report(reading, node, 'wrong-shape', path, { zh: '这里应是一列词', en: 'a list of words is expected here' }, { zh: '写成 [甲, 乙]', en: 'write [a, b]' })
  return undefined
}

export function readFlag(node: Located | undefined, path: string, reading: Reading): boolean | undefined {
  if (!node) return undefined
  if (node.kind === 'scalar' && node.plain && (node.text === 'true' || node.text === 'false')) return node.text === 'true'
  report(reading, node, 'wrong-value', path, { zh: '这里应是 true 或 false', en: 'true or false is expected here' }, { zh: '写 true 或 false', en: 'write true or false' })
  return undefined
}

/** A whole number between two bounds. */
export function readWhole(node: Located | undefined, path: string, low: number, high: number, reading: Reading): number | undefined {
  if (!node) return undefined
  if (node.kind === 'scalar' && /^-?\d{1,9}$/.test(node.text) && Number(node.text) >= low && Number(node.text) <= high) return Number(node.text)
  report(reading, node, 'wrong-value', path, { zh: `这里应是 ${low} 到 ${high} 的整数`, en: `a whole number from ${low} to ${high} is expected here` }, { zh: '改成整数', en: 'write a whole number' })
  return undefined
}

/** One word out of a list. */
export function readEnum<T extends string>(node: Located | undefined, path: string, words: readonly T[], reading: Reading): T | undefined {
  if (!node) return undefined
  if (node.kind === 'scalar' && (words as readonly string[]).includes(node.text)) return node.text as T
  const near = node.kind === 'scalar' ? nearest(node.text, words) : undefined
  report(reading, node, 'wrong-value', path, { zh: `这里只能是:${list(words)}`, en: `this must be one of: ${words.join(', ')}` }, near ? { zh: `是不是“${near}”?`, en: `did you mean "${near}"?` } : { zh: '改成其中之一', en: 'write one of them' })
  return undefined
}

/** A formula: a scalar that is read as an expression. */
export function readFormula(node: Located | undefined, path: string, reading: Reading): Formula | undefined {
  if (!node) return undefined
  count(reading, node, path)
  if (node.kind !== 'scalar') {
    report(reading, node, 'wrong-shape', path, { zh: '这里应是一个算式', en: 'a formula is expected here' }, { zh: '写成数字、名称或算式', en: 'write a number, a name or a formula' })
    return undefined
  }
  if (node.text.trim() === '') {
    report(reading, node, 'bad-formula', path, { zh: '算式是空的', en: 'the formula is empty' }, { zh: '写成数字、名称或算式', en: 'write a number, a name or a formula' })
    return undefined
  }
  const parsed = parseFormula(node.text, reading.words)
  if ('expression' in parsed) return { expression: parsed.expression, line: node.line, column: node.column, source: node.text }
  const { code, at, message, remedy } = parsed.fault
  report(reading, { line: node.line, column: node.text.includes('\n') ? node.column : node.column + at + (node.plain ? 0 : 1) }, code, path, message, remedy)
  return undefined
}

/** Counts nodes against the limit; reports once when it is passed. */
export function count(reading: Reading, place: Place, path: string): boolean {
  reading.nodes++
  if (reading.nodes <= MOST_NODES) return true
  if (!reading.tooMany) report(reading, place, 'too-many-nodes', path, { zh: `方案太大,超过 ${MOST_NODES} 个节点`, en: `the scheme has more than ${MOST_NODES} nodes` }, { zh: '拆成几个方案', en: 'split the scheme' })
  reading.tooMany = true
  return false
}

export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}

const list = (words: readonly string[]): string => words.join('、')
const where = (path: string, language: 'zh' | 'en' = 'zh'): string => path || (language === 'zh' ? '文件' : 'the file')
