import { isNull, locate } from '../located.ts'
import type { Located, LocatedMap } from '../located.ts'
import { MOST_PROBLEMS, inOrder } from '../problem.ts'
import type { Problem, Text } from '../problem.ts'
import { monthLength } from '../values/day.ts'
import type { CalendarUnit } from '../values/day.ts'
import { readNumber, writeNumber } from '../values/number-text.ts'
import { canonicalKey } from './keys.ts'
import { checkName, parseInputs, readKinds } from './parse-inputs.ts'
import { OUTCOME_KEYS, parseNode } from './parse-node.ts'
import { join, readEnum, readKeyed, readNamed, readText, readWhole, readWord, report } from './reading.ts'
import type { Keyed, Reading } from './reading.ts'
import { OUTCOME_TYPES } from './scheme.ts'
import type { NamedNode, Scheme, SchemeExample } from './scheme.ts'

const SCHEME_KEYS = ['language', 'id', 'title', 'source', 'note', 'readings', 'total', 'period', 'subjects', 'inputs', 'workings', 'outcomes', 'examples', 'burden']

/**
 * Reads a scheme from its located tree. All problems are found at once; `scheme` is present as soon as the outline can be read,
 * even when there are problems, so that facts can be checked against its inputs too.
 */
export function parseScheme(tree: Located): { scheme: Scheme | undefined; problems: Problem[] } {
  const reading: Reading = { file: 'scheme', problems: [], words: new Set(), nodes: 0, tooMany: false }
  const keyed = readKeyed(tree, '', SCHEME_KEYS, reading)
  const scheme = keyed && readScheme(keyed, reading)
  return { scheme, problems: inOrder(reading.problems).slice(0, MOST_PROBLEMS) }
}

function readScheme(keyed: Keyed, reading: Reading): Scheme {
  const { get } = keyed
  gatherWords(keyed.place, reading.words)
  const language = get('language')
  if (!language) report(reading, keyed.place, 'missing-key', 'language', { zh: '没有写语言版本', en: 'the version of the language is missing' }, { zh: '在开头加 language: 1', en: 'add language: 1 at the top' })
  else if (language.kind !== 'scalar' || language.text !== '1') report(reading, language, 'unknown-language', 'language', { zh: '只认得语言版本 1', en: 'only language 1 is known' }, { zh: '写 language: 1', en: 'write language: 1' })
  const id = readWord(get('id'), 'id', reading)
  if (!id) report(reading, keyed.at('id'), 'missing-key', 'id', { zh: '方案没有编号', en: 'the scheme has no id' }, { zh: '加上 id: 编号', en: 'add id: …' })
  const kinds = readSubjects(get('subjects'), reading)
  const inputs = parseInputs(get('inputs'), kinds, reading)
  const names = [...readNames(get('workings'), 'workings', false, kinds, reading), ...readNames(get('outcomes'), 'outcomes', true, kinds, reading)]
  const outcomes = get('outcomes')
  if (!outcomes || (outcomes.kind === 'map' && outcomes.entries.length === 0)) report(reading, keyed.at('outcomes'), 'missing-key', 'outcomes', { zh: '方案没有结果', en: 'the scheme has no outcomes' }, { zh: '加上 outcomes,至少一项', en: 'add outcomes with at least one entry' })
  reportClashes(inputs, names, reading)
  const scheme: Scheme = {
    language: 1, id: id ?? '', title: readText(get('title'), 'title', reading) ?? { zh: id ?? '', en: id ?? '' }, readings: readTexts(get('readings'), 'readings', reading),
    kinds, inputs, names, examples: readExamples(get('examples'), reading), indicatorBudget: 20,
  }
  const source = readSource(get('source'), reading)
  if (source) scheme.source = source
  const burden = get('burden')
  if (burden) scheme.indicatorBudget = readWhole(readKeyed(burden, 'burden', ['indicators'], reading)?.get('indicators'), 'burden.indicators', 1, 10000, reading) ?? 20
  const total = get('total')
  const number = total?.kind === 'scalar' ? readNumber(total.text) : undefined
  if (total && number) Object.assign(scheme, { total: writeNumber(number), totalPlace: { line: total.line, column: total.column } })
  else if (total) report(reading, total, 'bad-number', 'total', { zh: '总分应是一个数', en: 'the total must be a number' }, { zh: '写成 100', en: 'write 100' })
  const period = readPeriod(get('period'), reading)
  if (period) scheme.period = period
  return scheme
}

/** All names with a hyphen, so that formulas can tell them from subtractions. */
function gatherWords(map: LocatedMap, words: Set<string>): void {
  const visit = (node: Located | undefined, depth: number): void => {
    if (!node || depth > 4) return
    if (node.kind === 'map') {
      for (const { key, value } of node.entries) {
        if (key.text.includes('-')) words.add(key.text)
        visit(value, depth + 1)
      }
    } else if (node.kind === 'list') node.items.forEach((item) => visit(item, depth + 1))
    else if (node.text.includes('-')) words.add(node.text)
  }
  for (const { key, value } of map.entries) {
    const section = canonicalKey(key.text)
    if (section === 'inputs') visit(value, 0)
    else if ((section === 'workings' || section === 'outcomes') && value.kind === 'map') value.entries.forEach((each) => words.add(each.key.text))
  }
}

function readSubjects(located: Located | undefined, reading: Reading): Scheme['kinds'] {
  if (!located) return [{ id: 'subject', title: { zh: '对象', en: 'subject' } }]
  const kinds = readNamed(located, 'subjects', reading).map(({ key, value }) => {
    checkName(key.text, key, join('subjects', key.text), reading)
    return { id: key.text, title: (isNull(value) ? undefined : readText(value, join('subjects', key.text), reading)) ?? { zh: key.text, en: key.text } }
  })
  return kinds.length > 0 ? kinds : [{ id: 'subject', title: { zh: '对象', en: 'subject' } }]
}

function readNames(located: Located | undefined, section: string, outcome: boolean, kinds: Scheme['kinds'], reading: Reading): NamedNode[] {
  if (!located) return []
  return readNamed(located, section, reading).flatMap(({ key, value }) => {
    const path = join(section, key.text)
    checkName(key.text, key, path, reading)
    if (isNull(value)) report(reading, key, 'empty-value', path, { zh: `“${key.text}”后面是空的`, en: `nothing stands after "${key.text}"` }, { zh: '写上算法', en: 'write how it is worked out' })
    const parsed = isNull(value) ? undefined : parseNode(value, path, reading, 0, OUTCOME_KEYS)
    const named: NamedNode = { name: key.text, line: key.line, column: key.column, outcome, title: parsed?.node.title ?? { zh: key.text, en: key.text }, titled: parsed?.node.title !== undefined, node: parsed?.node ?? broken(key, path) }
    const type = readEnum(parsed?.keyed?.get('type'), join(path, 'type'), OUTCOME_TYPES, reading)
    if (type) named.type = type
    const of = readKinds(parsed?.keyed?.get('for'), join(path, 'for'), kinds, reading)
    if (of) named.kinds = of
    return [named]
  })
}

/** Stands for a node that could not be read, so that its name stays known and no further error follows from it. */
function broken(place: { line: number; column: number }, path: string): NamedNode['node'] {
  return { op: 'formula', line: place.line, column: place.column, path, formula: { expression: { t: 'list', items: [] }, line: place.line, column: place.column, source: '' }, broken: true } as NamedNode['node']
}

function reportClashes(inputs: Scheme['inputs'], names: NamedNode[], reading: Reading): void {
  const seen = new Map<string, number>()
  for (const item of [...inputs, ...names]) {
    const before = seen.get(item.name)
    if (before !== undefined) report(reading, item, 'duplicate-name', item.name, { zh: `名称“${item.name}”在第 ${before} 行已用过`, en: `the name "${item.name}" is already used on line ${before}` }, { zh: '换一个名称:数据、中间值、结果共用一套名称', en: 'choose another: inputs, workings and outcomes share one space of names' })
    else seen.set(item.name, item.line)
  }
}

function readTexts(located: Located | undefined, path: string, reading: Reading): Text[] {
  if (!located) return []
  if (located.kind !== 'list') return [readText(located, path, reading)].filter((text) => text !== undefined)
  return located.items.map((item, i) => readText(item, `${path}[${i + 1}]`, reading)).filter((text) => text !== undefined)
}

function readSource(located: Located | undefined, reading: Reading): Text | undefined {
  const structured = located?.kind === 'map' && located.entries.some(({ key }) => ['title', 'address', 'completeness', 'note'].includes(canonicalKey(key.text) ?? ''))
  if (!structured) return readText(located, 'source', reading)
  const keyed = readKeyed(located, 'source', ['title', 'address', 'completeness', 'note'], reading)!
  const texts = ['title', 'address', 'completeness', 'note'].map((key) => readText(keyed.get(key), join('source', key), reading)).filter((text) => text !== undefined)
  return { zh: texts.map((text) => text.zh).join(';'), en: texts.map((text) => text.en).join('; ') }
}

const UNITS: readonly CalendarUnit[] = ['month', 'quarter', 'half', 'year']

function readPeriod(located: Located | undefined, reading: Reading): Scheme['period'] {
  const keyed = located && readKeyed(located, 'period', ['unit', 'starts', 'note'], reading)
  if (!keyed) return undefined
  const unit = readEnum(keyed.get('unit'), 'period.unit', UNITS, reading)
  const starts = keyed.get('starts')
  const parts = starts?.kind === 'scalar' ? /^(\d{1,2})-(\d{1,2})$/.exec(starts.text) : null
  const [month, day] = parts ? [Number(parts[1]), Number(parts[2])] : [1, 1]
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= monthLength(2025, month)
  if (starts && (!parts || !exists)) report(reading, starts, 'bad-date', 'period.starts', { zh: '年度起点应写成“月-日”', en: 'the start of the year is month-day' }, { zh: '如 12-01', en: 'for instance 12-01' })
  return { ...(unit ? { unit } : {}), starts: exists ? { month, day } : { month: 1, day: 1 } }
}

function readExamples(located: Located | undefined, reading: Reading): SchemeExample[] {
  if (!located) return []
  if (located.kind !== 'list') {
    report(reading, located, 'wrong-shape', 'examples', { zh: '算例应是列表', en: 'examples must be a list' }, { zh: '每例以 - 开头', en: 'start each with -' })
    return []
  }
  return located.items.flatMap((item, i) => {
    const path = `examples[${i + 1}]`
    const keyed = readKeyed(item, path, ['name', 'facts', 'inputs', 'period', 'expect', 'note', 'kind'], reading)
    if (!keyed) return []
    const inputs = keyed.get('inputs')
    const facts = keyed.get('facts') ?? oneSubject(inputs, keyed)
    const expect = keyed.get('expect')
    if (!expect || expect.kind !== 'map') {
      report(reading, expect ?? item, 'missing-key', join(path, 'expect'), { zh: '算例没有写应得的结果', en: 'the example does not say what is expected' }, { zh: '加上 expect: {结果名: 值}', en: 'add expect: {outcome: value}' })
      return []
    }
    const one = keyed.get('facts') === undefined
    const wanted = one
      ? readNamed(expect, join(path, 'expect'), reading).map(({ key, value }) => ({ subject: 'example', outcome: key.text, value }))
      : readNamed(expect, join(path, 'expect'), reading).flatMap(({ key, value }) => readNamed(value, `${path}.expect.${key.text}`, reading).map((each) => ({ subject: key.text, outcome: each.key.text, value: each.value })))
    return [{ name: readWord(keyed.get('name'), join(path, 'name'), reading) ?? String(i + 1), line: item.line, column: item.column, facts, expect: wanted }]
  })
}

function oneSubject(inputs: Located | undefined, keyed: Keyed): Located {
  const { line, column } = keyed.place
  const scalar = (text: string): Located => ({ kind: 'scalar', text, plain: false, line, column })
  const pair = (key: string, value: Located): LocatedMap['entries'][number] => ({ key: { kind: 'scalar', text: key, plain: true, line, column }, value })
  const kind = keyed.get('kind')
  const subject: Located = { kind: 'map', line, column, entries: [pair('id', scalar('example')), ...(kind ? [pair('kind', kind)] : []), pair('inputs', inputs ?? locate({}, line, column))] }
  const period = keyed.get('period')
  return { kind: 'map', line, column, entries: [...(period ? [pair('period', period)] : []), pair('subjects', { kind: 'list', items: [subject], line, column })] }
}
