import { compare } from '../values/ratio.ts'
import { FALSE, NONE, TRUE } from '../values/value.ts'
import type { Text } from '../problem.ts'
import { demand } from '../formula/functions.ts'
import type { Expression, Formula } from '../formula/expression.ts'
import { join, readFlag, readFormula, readKeyed, readText, report } from '../scheme/reading.ts'
import { either } from '../scheme/shape.ts'
import type { Shape } from '../scheme/shape.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { Explanation } from '../run/explanation.ts'
import { checkGift, linkGift, readGift } from './give.ts'
import type { Gift } from './give.ts'
import type { Checker, Operator } from './operator.ts'
import { narrowed } from './narrowed.ts'
import { amount, unknownWords } from './wording.ts'

interface Case extends Gift { line: number; column: number; when?: Formula; veto: boolean; basis?: Text; title?: Text }
export interface ChooseNode extends SchemeNode { cases: Case[] }

/** The first case whose condition is true. Later conditions and the branches not taken are not worked out. */
export const choose: Operator<ChooseNode> = {
  key: 'choose',
  keys: [],
  parse(keyed, base, reader) {
    const { reading } = reader
    const own = keyed.get('choose')!
    const path = join(base.path, 'choose')
    if (own.kind !== 'list' || own.items.length === 0) {
      report(reading, own, 'wrong-shape', path, { zh: '分情形应是列表,至少一行', en: 'choose must be a list with at least one row' }, { zh: '- {when: 条件, give: 0}', en: '- {when: condition, give: 0}' })
      return undefined
    }
    const cases = own.items.flatMap((item, i) => {
      const rowPath = `${path}[${i + 1}]`
      const row = readKeyed(item, rowPath, ['when', 'give', 'grade', 'veto', 'basis', 'title', 'note', 'source'], reading)
      if (!row) return []
      const when = readFormula(row.get('when'), join(rowPath, 'when'), reading)
      if (!row.keys.includes('when') && i < own.items.length - 1) report(reading, item, 'unreachable-row', rowPath, { zh: '没有条件的一行(其余)应放在最后', en: 'the row without a condition (otherwise) must be last' }, { zh: '移到最后,或写上条件', en: 'move it to the end, or give it a condition' })
      const veto = readFlag(row.get('veto'), join(rowPath, 'veto'), reading) ?? false
      const basis = readText(row.get('basis'), join(rowPath, 'basis'), reading)
      const title = readText(row.get('title'), join(rowPath, 'title'), reading)
      const gift = readGift(row, reader, item)
      return gift ? [{ line: item.line, column: item.column, veto, ...gift, ...(when ? { when } : {}), ...(basis ? { basis } : {}), ...(title ? { title } : {}) }] : []
    })
    return cases.length > 0 ? { ...base, cases } : undefined
  },
  check(node, checker, scope) {
    let shape: Shape | undefined
    let left = scope
    for (const row of node.cases) {
      if (row.when) checker.formula(row.when, left, 'flag')
      const kind = row.when && kindOf(row.when.expression, checker)
      shape = either(shape, checkGift(row, checker, kind === undefined ? left : narrowed(left, [kind])))
      if (kind !== undefined && row.when!.expression.t === 'compare') left = narrowed(left, left.kinds.filter((each) => each !== kind))
    }
    return shape!
  },
  link(node, linker) {
    const cases = node.cases.map((row) => ({ when: row.when && linker.formula(row.when), give: linkGift(row, linker) }))
    return (row, locals) => {
      for (const { when, give } of cases) {
        const holds = when ? when(row, locals) : TRUE
        if (holds === TRUE) return give(row, locals)
        if (holds !== FALSE) return demand([holds], 'flag', node.line)!
      }
      return NONE
    }
  },
  say(node, teller, row, locals, value) {
    const inputs: Explanation['inputs'] = []
    const taken = node.cases.find((each) => {
      if (!each.when) return true
      inputs.push(...teller.inputs(each.when, row, locals))
      return teller.formulaValue(each.when, row, locals) !== FALSE
    })
    const end = value.s === 'number' ? amount(value, teller) : unknownWords(value)
    const parts = taken?.give && (!taken.when || teller.formulaValue(taken.when, row, locals) === TRUE) ? [teller.node(taken.give, row, locals, { taken: teller.taken })] : []
    const condition = taken?.when && teller.formula(taken.when, row, locals)
    const why: Text = !taken ? { zh: '没有一种情形成立', en: 'no case holds' } : condition ? { zh: `${taken.title ? `${taken.title.zh}:` : ''}${condition.zh}`, en: `${taken.title ? `${taken.title.en}: ` : ''}${condition.en}` } : { zh: '其余情形', en: 'otherwise' }
    const inner = parts[0]
    if (inner && !taken!.when && node.cases.length > 1) return { sentence: inner.sentence, parts, inputs }
    return { sentence: { zh: `${why.zh},${end.zh}`, en: `${why.en}: ${end.en}` }, parts, inputs }
  },
  full(node, of) {
    const gifts = node.cases.map((row) => (row.give ? of(row.give) : undefined))
    return gifts.every((gift) => gift !== undefined) ? gifts.reduce((a, b) => (compare(a!, b!) >= 0 ? a : b)) : undefined
  },
  inside: (node) => node.cases.flatMap((row) => (row.give ? [row.give] : [])),
  formulas: (node) => node.cases.flatMap((row) => (row.when ? [row.when] : [])),
}

/** The one kind of subject for which a condition can hold, when it says so: `kind = 'branch'`, alone or before `and`. */
function kindOf(e: Expression, checker: Checker): number | undefined {
  if (e.t === 'and') return kindOf(e.a, checker) ?? kindOf(e.b, checker)
  if (e.t !== 'compare' || e.op !== '=' || e.a.t !== 'name' || e.a.name !== 'kind' || e.b.t !== 'text') return undefined
  const { v } = e.b
  const index = checker.kinds.findIndex((kind) => kind.id === v)
  return index < 0 ? undefined : index
}
