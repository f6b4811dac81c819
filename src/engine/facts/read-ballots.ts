import { isNull } from '../located.ts'
import type { Located } from '../located.ts'
import { whole } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import { missing } from '../values/value.ts'
import type { Ballot, Value } from '../values/value.ts'
import { readKeyed, readNamed, readWord, report, unknownKey } from '../scheme/reading.ts'
import type { Reading } from '../scheme/reading.ts'
import type { InputSpec } from '../scheme/inputs.ts'
import { LONGEST_LIST, readSingle } from './read-single.ts'

/** Votes by choice. A choice that is not listed got none; one listed without a number is missing. */
export function readTally(spec: InputSpec, node: Located, name: string, path: string, reading: Reading): Value {
  if (node.kind !== 'map') {
    report(reading, node, 'wrong-type', path, { zh: '票数应写成“选项: 票数”', en: 'a tally is written as choice: votes' }, { zh: `{${(spec.choices ?? []).map((choice) => `${choice}: 0`).join(', ')}}`, en: `{${(spec.choices ?? []).map((choice) => `${choice}: 0`).join(', ')}}` })
    return missing(name)
  }
  const counts = new Map<string, NumberValue>((spec.choices ?? []).map((choice) => [choice, whole(0)]))
  const lost: string[] = []
  for (const { key, value } of readNamed(node, path, reading)) {
    if (!spec.choices?.includes(key.text)) {
      unknownChoice(key, path, spec.choices ?? [], reading)
      continue
    }
    const votes = isNull(value) ? undefined : readSingle({ type: 'number', atLeast: '0', whole: true }, value, name, `${path}.${key.text}`, reading)
    if (votes?.s === 'number') counts.set(key.text, votes)
    else lost.push(`${name}.${key.text}`)
  }
  return lost.length > 0 ? { s: 'missing', names: lost } : { s: 'tally', counts }
}

function unknownChoice(key: { text: string; line: number; column: number }, path: string, choices: readonly string[], reading: Reading): void {
  report(reading, key, 'unknown-choice', `${path}.${key.text}`, { zh: `“${key.text}”不是选项`, en: `"${key.text}" is no choice` }, { zh: `选项:${choices.join('、')}`, en: `choices: ${choices.join(', ')}` })
}

/** Ballots about one subject (values by item) or papers that cover several (values by subject). */
export function readBallots(spec: InputSpec, node: Located, name: string, path: string, reading: Reading): Value {
  if (node.kind !== 'list' || node.items.length > LONGEST_LIST) {
    report(reading, node, node.kind === 'list' ? 'too-long' : 'wrong-type', path, { zh: '这里应是一列评分表', en: 'a list of ballots is expected here' }, { zh: '- {rater: 票1, group: 上级, values: {政治: 92}}', en: '- {rater: r1, group: superiors, values: {item: 92}}' })
    return missing(name)
  }
  const ballots: Ballot[] = []
  let lost = 0
  node.items.forEach((item, i) => {
    const at = `${path}[${i + 1}]`
    const keyed = isNull(item) ? undefined : readKeyed(item, at, ['rater', 'group', 'values', 'date', 'note'], reading, LOCAL)
    if (!keyed) {
      lost++
      return
    }
    const rater = readWord(keyed.get('rater'), `${at}.rater`, reading) ?? String(i + 1)
    const group = readWord(keyed.get('group'), `${at}.group`, reading)
    if (group !== undefined && spec.groups && !spec.groups.includes(group)) report(reading, keyed.get('group')!, 'unknown-choice', `${at}.group`, { zh: `没有组别“${group}”`, en: `there is no group "${group}"` }, { zh: `组别:${spec.groups.join('、')}`, en: `groups: ${spec.groups.join(', ')}` })
    ballots.push({ rater, group, values: readMarks(spec, keyed.get('values'), `${name}[${i + 1}]`, `${at}.values`, reading) })
  })
  return lost > 0 && node.items.some((item) => isNull(item)) ? missing(name) : { s: 'ballots', ballots }
}

/** The keys of a ballot are no keys of the language and have no aliases there. */
const LOCAL = { aliases: new Map([['评分人', 'rater'], ['组别', 'group'], ['评分', 'values'], ['日期', 'date']]) }

function readMarks(spec: InputSpec, located: Located | undefined, name: string, path: string, reading: Reading): Map<string, Value> {
  const marks = new Map<string, Value>()
  if (located) {
    for (const { key, value } of readNamed(located, path, reading)) {
      if (spec.type === 'ballots' && spec.items && !spec.items.includes(key.text)) {
        unknownKey(key, path, spec.items, reading)
        continue
      }
      const markName = `${name}.${key.text}`
      marks.set(key.text, isNull(value) ? missing(markName) : readSingle(spec.choices ? { type: 'text', choices: spec.choices } : { ...spec, type: 'number' }, value, markName, `${path}.${key.text}`, reading))
    }
  }
  if (spec.type === 'ballots') for (const item of spec.items ?? []) if (!marks.has(item)) marks.set(item, missing(`${name}.${item}`))
  return marks
}
