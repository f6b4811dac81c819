import { isNull } from '../located.ts'
import type { Located } from '../located.ts'
import { MOST_PROBLEMS, inOrder, nearest } from '../problem.ts'
import type { Problem } from '../problem.ts'
import type { Period } from '../run/row.ts'
import { readDay } from '../values/day.ts'
import { missing } from '../values/value.ts'
import type { Value } from '../values/value.ts'
import { readKeyed, readNamed, readWord, report } from '../scheme/reading.ts'
import type { Keyed, Reading } from '../scheme/reading.ts'
import type { Facts, FactsOf, SubjectFacts } from './facts.ts'
import { readInput } from './read-value.ts'

/** Keys of a facts file with their Chinese aliases. */
const ALIASES = { aliases: new Map([['事实', 'facts'], ['周期', 'period'], ['共用', 'shared'], ['对象', 'subjects'], ['编号', 'id'], ['对象类', 'kind'], ['名字', 'name'], ['上级', 'parent'], ['标签', 'tags'], ['数据', 'inputs'], ['起', 'from'], ['止', 'to'], ['说明', 'note']]) }

/** Reads facts and checks them against a scheme's inputs; all problems at once. `version: false` lets the line `facts: 1` be absent. */
export function parseFacts(scheme: FactsOf, tree: Located, options: { version?: boolean; file?: 'facts' | 'scheme' } = {}): { facts: Facts; problems: Problem[] } {
  const reading: Reading = { file: options.file ?? 'facts', problems: [], words: new Set(), nodes: 0, tooMany: false }
  const facts: Facts = { period: undefined, shared: scheme.inputs.map(() => undefined), sharedRefs: undefined, subjects: [] }
  const keyed = readKeyed(tree, '', ['facts', 'period', 'shared', 'subjects', 'note'], reading, ALIASES)
  if (keyed) {
    if (options.version !== false) checkVersion(keyed, reading)
    facts.period = readPeriod(keyed.get('period'), reading)
    readShared(scheme, keyed.get('shared'), facts, reading)
    const subjects = keyed.get('subjects')
    if (!subjects) report(reading, keyed.at('subjects'), 'missing-key', 'subjects', { zh: '没有写对象', en: 'there are no subjects' }, { zh: '加上 subjects: […]', en: 'add subjects: […]' })
    else if (subjects.kind !== 'list') report(reading, subjects, 'wrong-shape', 'subjects', { zh: '对象应是列表', en: 'subjects must be a list' }, { zh: '每个对象以 - 开头', en: 'start each with -' })
    else facts.subjects = readSubjects(scheme, subjects.items, reading)
  }
  return { facts, problems: inOrder(reading.problems).slice(0, MOST_PROBLEMS) }
}

function checkVersion(keyed: Keyed, reading: Reading): void {
  const version = keyed.get('facts')
  if (!version) report(reading, keyed.at('facts'), 'missing-key', 'facts', { zh: '没有写事实文件的版本', en: 'the version of the facts file is missing' }, { zh: '在开头加 facts: 1', en: 'add facts: 1 at the top' })
  else if (version.kind !== 'scalar' || version.text !== '1') report(reading, version, 'unknown-version', 'facts', { zh: '只认得版本 1', en: 'only version 1 is known' }, { zh: '写 facts: 1', en: 'write facts: 1' })
}

function readPeriod(located: Located | undefined, reading: Reading): Period | undefined {
  const keyed = located && readKeyed(located, 'period', ['from', 'to'], reading, ALIASES)
  if (!keyed) return undefined
  const day = (key: 'from' | 'to'): number | undefined => {
    const node = keyed.get(key)
    const found = node?.kind === 'scalar' ? readDay(node.text) : undefined
    if (found === undefined) report(reading, node ?? keyed.at(key), 'bad-date', `period.${key}`, { zh: '周期的起止应是日期', en: 'the period needs dates' }, { zh: 'period: {from: 2026-01-01, to: 2026-03-31}', en: 'period: {from: 2026-01-01, to: 2026-03-31}' })
    return found
  }
  const [from, to] = [day('from'), day('to')]
  if (from === undefined || to === undefined) return undefined
  if (to >= from && to - from <= 36600) return { from, to }
  report(reading, keyed.at('to'), 'bad-date', 'period.to', { zh: '周期应从早到晚,最长一百年', en: 'the period must run forward, for a hundred years at most' }, { zh: '核对起止日期', en: 'check both dates' })
  return undefined
}

function readShared(scheme: FactsOf, located: Located | undefined, facts: Facts, reading: Reading): void {
  const given = new Map((located ? readNamed(located, 'shared', reading) : []).map(({ key, value }) => [key.text, { key, value }]))
  scheme.inputs.forEach((input, i) => {
    if (!input.shared) return
    facts.shared[i] = readInput(input, given.get(input.name)?.value, input.name, `shared.${input.name}`, reading)
    given.delete(input.name)
  })
  for (const [name, { key }] of given) unknownInput(name, key, 'shared', scheme.inputs.filter((input) => input.shared).map((input) => input.name), scheme.inputs.some((input) => input.name === name), reading)
}

function unknownInput(name: string, place: { line: number; column: number }, path: string, known: string[], elsewhere: boolean, reading: Reading): void {
  const near = nearest(name, known)
  report(reading, place, 'unknown-input', `${path}.${name}`,
    { zh: elsewhere ? `“${name}”不该写在这里` : `方案里没有数据“${name}”`, en: elsewhere ? `"${name}" does not belong here` : `the scheme has no input "${name}"` },
    elsewhere ? { zh: '共用的数据写在 shared 里,各对象的写在它的 inputs 里,且只限方案写明的对象类', en: 'shared inputs go under shared, others under the inputs of a subject of the right kind' } : near ? { zh: `是不是“${near}”?`, en: `did you mean "${near}"?` } : { zh: `可写:${known.join('、')}`, en: `inputs: ${known.join(', ')}` })
}

function readSubjects(scheme: FactsOf, items: Located[], reading: Reading): SubjectFacts[] {
  const places = new Map<string, { index: number; place: Located }>()
  const parents: { place: Located; id: string; parent: string }[] = []
  const subjects = items.flatMap((item, i) => {
    const path = `subjects[${i + 1}]`
    const keyed = readKeyed(item, path, ['id', 'kind', 'name', 'parent', 'tags', 'inputs', 'note'], reading, ALIASES)
    if (!keyed) return []
    const id = readWord(keyed.get('id'), `${path}.id`, reading)
    if (id === undefined) {
      if (!keyed.get('id')) report(reading, item, 'missing-key', `${path}.id`, { zh: '这个对象没有编号', en: 'this subject has no id' }, { zh: '加上 id', en: 'add id' })
      return []
    }
    const before = places.get(id)
    if (before) report(reading, keyed.get('id')!, 'duplicate-id', `${path}.id`, { zh: `编号“${id}”在第 ${before.place.line} 行已用过`, en: `the id "${id}" is already used on line ${before.place.line}` }, { zh: '编号要唯一', en: 'ids must be unique' })
    else places.set(id, { index: i, place: item })
    const subject = readSubject(scheme, keyed, id, path, reading)
    if (subject.parentId !== undefined) parents.push({ place: keyed.get('parent')!, id, parent: subject.parentId })
    return [subject]
  })
  checkParents(parents, places, reading)
  return subjects
}

function readSubject(scheme: FactsOf, keyed: Keyed, id: string, path: string, reading: Reading): SubjectFacts {
  const kind = readKind(scheme, keyed, path, reading)
  const given = new Map<string, Located>()
  const inputs = keyed.get('inputs')
  const own = scheme.inputs.filter((input) => !input.shared && (!input.kinds || kind < 0 || input.kinds.includes(kind)))
  if (inputs) {
    const allowed = new Set(own.map((input) => input.name))
    for (const { key, value } of readNamed(inputs, `${path}.inputs`, reading)) {
      if (allowed.has(key.text)) given.set(key.text, value)
      else unknownInput(key.text, key, `${path}.inputs`, [...allowed], scheme.inputs.some((input) => input.name === key.text), reading)
    }
  }
  const values: Value[] = scheme.inputs.map((input) => (input.shared ? missing(input.name) : readInput(input, given.get(input.name), input.name, `${path}.inputs.${input.name}`, reading)))
  const tags = new Map<string, string>()
  const tagged = keyed.get('tags')
  for (const { key, value } of tagged ? readNamed(tagged, `${path}.tags`, reading) : []) {
    const word = isNull(value) ? undefined : readWord(value, `${path}.tags.${key.text}`, reading)
    if (word !== undefined) tags.set(key.text, word)
  }
  return { id, kind: Math.max(0, kind), title: readWord(keyed.get('name'), `${path}.name`, reading), parentId: readWord(keyed.get('parent'), `${path}.parent`, reading), tags, inputs: values, refs: undefined }
}

function readKind(scheme: FactsOf, keyed: Keyed, path: string, reading: Reading): number {
  const written = keyed.get('kind')
  if (!written) {
    if (scheme.kinds.length > 1) report(reading, keyed.place, 'missing-key', `${path}.kind`, { zh: '方案有几类对象,这里没有写是哪一类', en: 'the scheme has several kinds of subject; this one has no kind' }, { zh: `加上 kind:${scheme.kinds.map((kind) => kind.id).join('、')}`, en: `add kind: one of ${scheme.kinds.map((kind) => kind.id).join(', ')}` })
    return scheme.kinds.length > 1 ? -1 : 0
  }
  const word = readWord(written, `${path}.kind`, reading)
  const index = scheme.kinds.findIndex((kind) => kind.id === word)
  if (index < 0 && word !== undefined) {
    const near = nearest(word, scheme.kinds.map((kind) => kind.id))
    report(reading, written, 'unknown-kind', `${path}.kind`, { zh: `方案里没有对象类“${word}”`, en: `the scheme has no kind of subject "${word}"` }, near ? { zh: `是不是“${near}”?`, en: `did you mean "${near}"?` } : { zh: `可写:${scheme.kinds.map((kind) => kind.id).join('、')}`, en: `kinds: ${scheme.kinds.map((kind) => kind.id).join(', ')}` })
  }
  return index
}

function checkParents(parents: { place: Located; id: string; parent: string }[], places: ReadonlyMap<string, unknown>, reading: Reading): void {
  const parentOf = new Map(parents.map(({ id, parent }) => [id, parent]))
  const inCycle = cycleMembers(parentOf)
  for (const { place, id, parent } of parents) {
    if (!places.has(parent)) {
      const near = nearest(parent, places.keys() as Iterable<string>)
      report(reading, place, 'unknown-parent', `${id}.parent`, { zh: `没有编号为“${parent}”的对象`, en: `there is no subject with the id "${parent}"` }, near ? { zh: `是不是“${near}”?`, en: `did you mean "${near}"?` } : { zh: '上级也要列为对象', en: 'list the parent as a subject, too' })
    } else if (inCycle.has(id)) report(reading, place, 'parent-cycle', `${id}.parent`, { zh: `“${id}”的上级关系绕成了圈`, en: `"${id}" is above itself` }, { zh: '改正其中一个 parent', en: 'correct one of the parents' })
  }
}

/** The ids that come back to themselves when parents are followed. */
function cycleMembers(parentOf: ReadonlyMap<string, string>): Set<string> {
  const members = new Set<string>()
  const done = new Set<string>()
  for (const start of parentOf.keys()) {
    const path: string[] = []
    const open = new Set<string>()
    let at: string | undefined = start
    while (at !== undefined && !done.has(at) && !open.has(at)) {
      path.push(at)
      open.add(at)
      at = parentOf.get(at)
    }
    if (at !== undefined && open.has(at)) for (const id of path.slice(path.indexOf(at))) members.add(id)
    for (const id of path) done.add(id)
  }
  return members
}
