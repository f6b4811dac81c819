import type { Expression } from '../formula/expression.ts'
import { constantMost } from '../formula/constant.ts'
import { readFormula } from '../scheme/reading.ts'
import { isUnknown } from '../values/value.ts'
import type { FormulaNode } from './formula-node.ts'
import type { Operator } from './operator.ts'
import { amount, glue, result, unknownWords } from './wording.ts'

/** A formula as in a spreadsheet. A node written as a plain string or number is one, too. */
export const formula: Operator<FormulaNode> = {
  key: 'formula',
  keys: [],
  parse(keyed, base, { reading }) {
    const own = readFormula(keyed.get('formula'), `${base.path}.formula`, reading)
    return own && { ...base, formula: own }
  },
  check: (node, checker, scope) => checker.formula(node.formula, scope),
  link: (node, linker) => linker.formula(node.formula),
  say(node, teller, row, locals, value) {
    if (node.formula.expression.t === 'name' && (value.s === 'number' || isUnknown(value))) return { sentence: glue(teller.nameOf(node.formula), value.s === 'number' ? amount(value, teller) : unknownWords(value)), parts: [], inputs: teller.inputs(node.formula, row, locals) }
    const inputs = teller.inputs(node.formula, row, locals)
    if (isLiteral(node.formula.expression) && value.s === 'number') return { sentence: amount(value, teller), parts: [], inputs }
    const words = teller.formula(node.formula, row, locals)
    if (node.formula.expression.t === 'name' && value.s === 'text') return { sentence: words, parts: [], inputs }
    return { sentence: result(words, value, teller), parts: [], inputs }
  },
  full: (node) => constantMost(node.formula),
  inside: () => [],
  formulas: (node) => [node.formula],
}

/** A number by itself, with or without a sign. */
function isLiteral(e: Expression): boolean {
  return e.t === 'number' || (e.t === 'negative' && e.a.t === 'number')
}
