import type { CompiledScheme } from '../compile.ts'
import { everyExpression } from '../formula/constant.ts'
import type { Formula } from '../formula/expression.ts'
import type { Facts } from '../facts/facts.ts'
import type { FormulaNode } from '../operators/formula-node.ts'
import { OPERATORS } from '../operators/registry.ts'
import type { Teller } from '../operators/operator.ts'
import { same } from '../problem.ts'
import type { Text } from '../problem.ts'
import type { SchemeNode } from '../scheme/node.ts'
import type { Value } from '../values/value.ts'
import { runScheme } from './evaluate.ts'
import type { FinishedRun } from './evaluate.ts'
import type { Explanation } from './explanation.ts'
import { outcomeValue } from './outcome.ts'
import type { Locals, Row, Run } from './row.ts'
import { sayFormula, titleOf, unitOf } from './say-formula.ts'
import { sayFinishing } from './say-finishing.ts'
import { withoutFinishing } from './without-finishing.ts'

const UNITS: Record<string, Text> = { points: { zh: '分', en: 'points' }, money: { zh: '元', en: 'yuan' } }

/** How one subject came to its outcomes: a tree of steps for each, by name. */
export function explain(compiled: CompiledScheme, facts: Facts, subjectId: string): Record<string, Explanation> {
  const run = runScheme(compiled, facts)
  const row = run.rows.find((each) => each.id === subjectId)
  return row ? explainRow(run, row) : {}
}

/** The explanations of one subject of a run that is finished. */
export function explainRow(run: FinishedRun, row: Row): Record<string, Explanation> {
  const explanations: Record<string, Explanation> = {}
  // Telling repeats work that the run has already shown to be within its limit.
  if (run.env.steps.left >= 0) run.env.steps.left = Infinity
  const { nodes, formulas } = functionsOf(run)
  for (const named of run.compiled.names) {
    if (!named.outcome || (named.kinds && !named.kinds.includes(row.kind))) continue
    // The unit of `per` is that of its quantity, not of the points.
    const unit = (named.node.op === 'per' ? undefined : named.node.unit) ?? UNITS[named.type ?? 'points'] ?? same('')
    explanations[named.name] = teller(run, unit, false, nodes, formulas).node(named.node, row, undefined, { name: named.name })
  }
  return explanations
}

const kept = new WeakMap<FinishedRun, { nodes: Map<SchemeNode, Run>; formulas: Map<Formula, Run> }>()

/** The functions made for explaining a run, kept for its further subjects. */
function functionsOf(run: FinishedRun): { nodes: Map<SchemeNode, Run>; formulas: Map<Formula, Run> } {
  const existing = kept.get(run)
  if (existing) return existing
  const made = { nodes: new Map<SchemeNode, Run>(), formulas: new Map<Formula, Run>() }
  kept.set(run, made)
  return made
}

/** Values are worked out again while they are told, by the same functions; `nodes` and `formulas` keep those functions. */
function teller(run: FinishedRun, unit: Text, taken: boolean, nodes: Map<SchemeNode, Run>, formulas: Map<Formula, Run>): Teller {
  const { compiled, env, linker } = run
  const runOf = <K>(cache: Map<K, Run>, key: K, make: (key: K) => Run): Run => {
    const existing = cache.get(key)
    if (existing) return existing
    const made = make(key)
    cache.set(key, made)
    return made
  }
  const value = (node: SchemeNode, row: Row, locals: Locals | undefined): Value => {
    return runOf(nodes, node, linker.node)(row, locals)
  }
  const formulaValue = (formula: Formula, row: Row, locals: Locals | undefined): Value => runOf(formulas, formula, linker.formula)(row, locals)
  const self: Teller = {
    env, linker, unit, taken, value, formulaValue,
    node(node, row, locals, how = {}) {
      const inner = teller(run, how.unit ?? unit, how.taken ?? taken, nodes, formulas)
      return tell(node, row, locals, inner, how.name)
    },
    formula: (formula, row, locals) => sayFormula(formula, compiled, env, row, locals),
    formulaNames: (formula) => sayFormula(formula, compiled, env, undefined, undefined),
    nameOf: (formula) => (formula.expression.t === 'name' ? titleOf(formula.expression, compiled) : formula.source.length <= 40 ? sayFormula(formula, compiled, env, undefined, undefined) : same('')),
    unitOf(node) {
      const e = node.op === 'formula' ? (node as FormulaNode).formula.expression : undefined
      return node.unit ?? (e?.t === 'name' ? unitOf(e.ref, compiled) : undefined)
    },
    input(index, row) {
      const input = compiled.inputs[index]!
      const own = env.shared[index] ?? row.inputs[index]!
      const ref = env.shared[index] ? env.sharedRefs?.get(index) : row.refs?.get(index)
      return { name: input.name, title: input.title, value: outcomeValue(own), ...(ref === undefined ? {} : { ref }) }
    },
    inputs(formula, row) {
      const seen = new Set<number>()
      return everyExpression(formula.expression).flatMap((e) => {
        if (e.t !== 'name' || (e.ref?.in !== 'input' && e.ref?.in !== 'tally') || seen.has(e.ref.index)) return []
        seen.add(e.ref.index)
        return [self.input(e.ref.index, row)]
      })
    },
  }
  return self
}

/** Tells a node: what its operator did, inside its finishing touches. */
function tell(node: SchemeNode, row: Row, locals: Locals | undefined, t: Teller, name: string | undefined): Explanation {
  const bare: SchemeNode = withoutFinishing(node)
  const value = t.value(bare, row, locals)
  const said = OPERATORS[node.op]!.say(node, t, row, locals, value)
  const core: Explanation = { operator: node.op, line: node.line, sentence: said.sentence, value: outcomeValue(value, row.id), parts: said.parts, inputs: said.inputs }
  const finished = sayFinishing(node, core, said.lead, value, row, locals, t)
  return name === undefined ? finished : { outcome: name, ...finished }
}
