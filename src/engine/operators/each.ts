import type { Formula } from '../formula/expression.ts'
import { join, readEnum, readFormula, readWhole, report } from '../scheme/reading.ts'
import { ANY, NUMBER } from '../scheme/shape.ts'
import type { Shape } from '../scheme/shape.ts'
import type { CalendarUnit } from '../values/day.ts'
import { EACH_TAKES, KEEPS } from './each-node.ts'
import type { EachNode } from './each-node.ts'
import { gatherEach } from './gather-each.ts'
import type { Operator } from './operator.ts'
import { sayEach } from './say-each.ts'

const UNITS: readonly string[] = ['month', 'quarter', 'half', 'year']

/** Goes through a list or records: filters, counts the same matter once, groups, and combines. */
export const each: Operator<EachNode> = {
  key: 'each',
  keys: ['where', 'same', 'keep', 'by', 'give', 'group', 'take', 'trim', 'trim_from'],
  parse(keyed, base, reader) {
    const { reading } = reader
    const at = (key: string): string => join(base.path, key)
    const formula = (key: string): Formula | undefined => readFormula(keyed.get(key), at(key), reading)
    const list = formula('each')
    const trim = readWhole(keyed.get('trim'), at('trim'), 0, 1000, reading) ?? 0
    const node: EachNode = {
      ...base, list: list!, trim, trimFrom: readWhole(keyed.get('trim_from'), at('trim_from'), 1, 100000, reading) ?? 2 * trim + 1,
      keep: readEnum(keyed.get('keep'), at('keep'), KEEPS, reading) ?? 'highest', take: readEnum(keyed.get('take'), at('take'), EACH_TAKES, reading) ?? 'sum',
    }
    const where = formula('where')
    if (where) node.where = where
    const same = keyed.get('same')
    if (same) node.same = (same.kind === 'list' ? same.items : [same]).map((item) => readFormula(item, at('same'), reading)).filter((each) => each !== undefined)
    const by = keyed.get('by')
    if (by?.kind === 'scalar' && UNITS.includes(by.text)) node.by = { unit: by.text as CalendarUnit }
    else if (by) {
      const key = formula('by')
      if (key) node.by = { formula: key }
    }
    const give = reader.node(keyed.get('give'), at('give'))
    if (give) node.give = give
    const group = reader.node(keyed.get('group'), at('group'))
    if (group) node.group = group
    for (const [key, needs] of [['keep', 'same'], ['group', 'by'], ['trim_from', 'trim']] as const) {
      if (keyed.get(key) && !keyed.get(needs)) report(reading, keyed.at(key), 'unused-key', at(key), { zh: `${key} 要和 ${needs} 同用`, en: `${key} goes with ${needs}` }, { zh: `加上 ${needs},或去掉 ${key}`, en: `add ${needs}, or remove ${key}` })
    }
    return list ? node : undefined
  },
  check(node, checker, scope) {
    const list = checker.formula(node.list, scope, 'list')
    const element = list.element ?? ANY
    const names = new Map<string, Shape>([...(element.fields ?? []), ['it', element]])
    const inner = checker.inner(scope, names)
    if (node.where) checker.formula(node.where, inner, 'flag')
    for (const key of node.same ?? []) checker.formula(key, inner)
    // A field of the author's that is called month or year is meant when there is one.
    if (node.by && 'unit' in node.by && element.fields?.has(node.by.unit)) node.by = { formula: { expression: { t: 'name', name: node.by.unit, at: 0 }, line: node.line, column: node.column, source: node.by.unit } }
    if (node.by && 'formula' in node.by) checker.formula(node.by.formula, inner)
    if (node.by && 'unit' in node.by) {
      const dates = [...(element.fields ?? [])].filter(([, shape]) => shape.type === 'date').map(([name]) => name)
      const field = dates.includes('date') ? 'date' : dates.length === 1 ? dates[0] : undefined
      if (element.type === 'date') node.by = { unit: node.by.unit }
      else if (field) node.by = { unit: node.by.unit, field }
      else if (list.type === 'list') checker.report(node, 'no-date', node.path, { zh: '按期分组要有一个日期栏', en: 'grouping by period needs one field that is a date' }, { zh: '在 fields 里加 date: date', en: 'add date: date to fields' })
    }
    const worth = node.give ? checker.node(node.give, checker.inner(inner, new Map([['nth', NUMBER]]))) : element.type === 'record' ? NUMBER : element
    if (worth.type !== 'number' && worth.type !== 'any' && !(worth.type === 'flag' && (node.take === 'count' || node.take === 'streak')) && !(node.take === 'count') && !(node.group)) {
      checker.report(node, 'wrong-type', node.path, { zh: '每条应得一个数', en: 'each element must give a number' }, { zh: '加上 give: 每条得多少', en: 'add give: what each is worth' })
    }
    if (node.group) {
      const key: Shape = node.by && 'formula' in node.by ? checker.formula(node.by.formula, inner) : { type: 'date' }
      checker.node(node.group, checker.inner(scope, new Map<string, Shape>([['total', NUMBER], ['count', NUMBER], ['key', key]])))
    }
    return NUMBER
  },
  link(node, linker) {
    const gather = gatherEach(node, linker)
    return (row, locals) => gather(row, locals).result
  },
  say: sayEach,
  inside: (node) => [node.give, node.group].filter((inner) => inner !== undefined),
  formulas: (node) => [node.list, ...(node.where ? [node.where] : []), ...(node.same ?? []), ...(node.by && 'formula' in node.by ? [node.by.formula] : [])],
}
