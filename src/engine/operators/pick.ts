import { compare } from '../values/ratio.ts'
import { NONE, failure, isUnknown } from '../values/value.ts'
import { demand } from '../formula/functions.ts'
import { either } from '../scheme/shape.ts'
import type { Shape } from '../scheme/shape.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { Run } from '../run/row.ts'
import { checkGift, linkGift } from './give.ts'
import type { Linker, Operator } from './operator.ts'
import { linkBand } from './band.ts'
import type { FormulaNode } from './formula-node.ts'
import { narrowed } from './narrowed.ts'
import { parsePick } from './parse-pick.ts'
import { LIMITS } from './pick-node.ts'
import type { PickNode, TableRow } from './pick-node.ts'
import { tableKey } from './table-key.ts'
import { sayPick } from './say-pick.ts'

/** Looks a value up: the first band whose limits hold, or the row of a table with the equal key. */
export const pick: Operator<PickNode> = {
  key: 'pick',
  keys: ['bands', 'table', 'otherwise'],
  parse: parsePick,
  check(node, checker, scope) {
    const shapes = node.on.map((on) => checker.node(on, scope))
    let shape: Shape | undefined
    for (const band of node.bands ?? []) {
      for (const key of LIMITS) if (band[key]) checker.formula(band[key], scope, shapes[0]?.type === 'date' ? 'date' : 'number')
      shape = either(shape, checkGift(band, checker, scope))
    }
    const visit = (rows: TableRow[], depth: number): void => {
      const choices = shapes[depth]?.choices
      for (const row of rows) {
        if (choices && !choices.includes(row.key)) checker.report(row, 'unknown-choice', node.path, { zh: `“${row.key}”不在可能的取值里`, en: `"${row.key}" is not among the values that can occur` }, { zh: `可能的取值:${choices.join('、')}`, en: `values: ${choices.join(', ')}` })
        const kind = isKind(node.on[depth]) ? checker.kinds.findIndex((each) => each.id === row.key) : -1
        if (row.rows) visit(row.rows, depth + 1)
        else if (row.give) shape = either(shape, checker.node(row.give, kind < 0 ? scope : narrowed(scope, [kind])))
      }
    }
    visit(node.table ?? [], 0)
    if (node.otherwise) shape = either(shape, checkGift(node.otherwise, checker, scope))
    return shape ?? { type: 'any' }
  },
  link(node, linker) {
    const on = node.on.map((each) => linker.node(each))
    const otherwise = node.otherwise && linkGift(node.otherwise, linker)
    if (node.bands) {
      const bands = node.bands.map((band) => ({ holds: linkBand(band, linker), give: linkGift(band, linker) }))
      return (row, locals) => {
        const value = on[0]!(row, locals)
        if (isUnknown(value)) return demand([value], 'any', node.line)!
        for (const band of bands) {
          const holds = band.holds(value, row, locals)
          if (holds === true) return band.give(row, locals)
          if (holds !== false) return holds
        }
        return otherwise ? otherwise(row, locals) : NONE
      }
    }
    const table = linkTable(node.table!, linker)
    return (row, locals) => {
      let at: LinkedTable | Run | undefined = table
      const values = on.map((each) => each(row, locals))
      const worst = values.some((value) => isUnknown(value) && value.s !== 'none') ? demand(values.filter((value) => value.s !== 'none'), 'any', node.line) : undefined
      if (worst) return worst
      for (const value of values) {
        const key = tableKey(value)
        if (key === undefined && value.s !== 'none') return failure('wrong-type', node.line)
        at = at instanceof Map && key !== undefined ? at.get(key) : undefined
      }
      if (typeof at === 'function') return at(row, locals)
      return otherwise ? otherwise(row, locals) : NONE
    }
  },
  say: sayPick,
  full(node, of) {
    const gifts = this.inside(node).slice(node.on.length).map(of)
    return gifts.length > 0 && gifts.every((gift) => gift !== undefined) ? gifts.reduce((a, b) => (compare(a!, b!) >= 0 ? a : b)) : undefined
  },
  inside(node) {
    const rows = (table: TableRow[]): SchemeNode[] => table.flatMap((row) => (row.rows ? rows(row.rows) : row.give ? [row.give] : []))
    return [...node.on, ...(node.bands ?? []).flatMap((band) => (band.give ? [band.give] : [])), ...rows(node.table ?? []), ...(node.otherwise?.give ? [node.otherwise.give] : [])]
  },
  formulas: (node) => (node.bands ?? []).flatMap((band) => LIMITS.flatMap((key) => band[key] ?? [])),
}

function isKind(on: SchemeNode | undefined): boolean {
  const e = on?.op === 'formula' ? (on as FormulaNode).formula.expression : undefined
  return e?.t === 'name' && e.name === 'kind' && e.field === undefined
}

type LinkedTable = Map<string, LinkedTable | Run>

function linkTable(rows: TableRow[], linker: Linker): LinkedTable {
  return new Map(rows.map((row) => [row.key, row.rows ? linkTable(row.rows, linker) : linker.node(row.give!)]))
}
