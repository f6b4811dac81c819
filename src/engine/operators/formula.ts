import { constantNumber } from '../formula/constant.ts'
import { readFormula } from '../scheme/reading.ts'
import type { FormulaNode } from './formula-node.ts'
import type { Operator } from './operator.ts'
import { amount, glue, result } from './wording.ts'

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
    if (node.formula.expression.t === 'name' && value.s === 'number') return { sentence: glue(teller.nameOf(node.formula), amount(value, teller)), parts: [], inputs: teller.inputs(node.formula, row, locals) }
    const words = teller.formula(node.formula, row, locals)
    return { sentence: result(words, value, teller), parts: [], inputs: teller.inputs(node.formula, row, locals) }
  },
  full: (node) => constantNumber(node.formula),
  inside: () => [],
  formulas: (node) => [node.formula],
}
