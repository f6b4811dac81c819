import { greatest } from '../values/ratio.ts'
import type { NumberValue } from '../values/ratio.ts'
import type { Value } from '../values/value.ts'
import type { Environment } from '../run/row.ts'
import type { Expression, Formula } from './expression.ts'
import { linkFormula } from './link-formula.ts'

/** The value of a formula without names; undefined when it has any or cannot be worked out. */
function constantValue(formula: Formula): Value | undefined {
  if (hasNames(formula.expression)) return undefined
  const env: Environment = { period: undefined, yearStart: { month: 1, day: 1 }, shared: [], sharedRefs: undefined, crossings: [], steps: { left: 10000 } }
  return linkFormula(formula, env)(undefined as never, undefined)
}

/** The number that a formula without names is; undefined otherwise. */
export function constantNumber(formula: Formula | undefined): NumberValue | undefined {
  const value = formula && constantValue(formula)
  return value?.s === 'number' ? value : undefined
}

/** The most that a formula can give: its number, or the greater of the two numbers between which an `if` chooses. */
export function constantMost(formula: Formula): NumberValue | undefined {
  const e = formula.expression
  if (e.t !== 'call' || e.fn !== 'if') return constantNumber(formula)
  const [yes, no] = e.args.slice(1).map((expression) => constantMost({ ...formula, expression }))
  return yes && no && greatest(yes, no)
}

/** Whether any name occurs. */
function hasNames(e: Expression): boolean {
  switch (e.t) {
    case 'name': return true
    case 'list': return e.items.some(hasNames)
    case 'negative': case 'not': return hasNames(e.a)
    case 'arithmetic': case 'compare': case 'and': case 'or': return hasNames(e.a) || hasNames(e.b)
    case 'call': return e.args.some(hasNames)
    case 'over': return true
    default: return false
  }
}

/** Every expression inside an expression, itself first. */
export function everyExpression(e: Expression): Expression[] {
  const inner = e.t === 'list' ? e.items : e.t === 'call' ? e.args : e.t === 'over' ? [e.list, ...(e.of ? [e.of] : []), ...(e.where ? [e.where] : [])]
    : e.t === 'negative' || e.t === 'not' ? [e.a] : e.t === 'arithmetic' || e.t === 'compare' || e.t === 'and' || e.t === 'or' ? [e.a, e.b] : []
  return [e, ...inner.flatMap(everyExpression)]
}
