import type { Formula } from '../formula/expression.ts'
import type { Environment, Locals, Row, Run } from '../run/row.ts'
import type { NumberValue } from '../values/ratio.ts'
import type { Value } from '../values/value.ts'
import type { Located } from '../located.ts'
import type { Place, Text } from '../problem.ts'
import type { Keyed, Reading } from '../scheme/reading.ts'
import type { InputSpec } from '../scheme/inputs.ts'
import type { Part, SchemeNode } from '../scheme/node.ts'
import type { Shape } from '../scheme/shape.ts'
import type { Explanation } from '../run/explanation.ts'

/** Reads the nodes inside a node. */
export interface NodeReader {
  reading: Reading
  node: (located: Located | undefined, path: string) => SchemeNode | undefined
  parts: (located: Located | undefined, path: string) => Part[]
}

/** The names that can be used at a place, and whose terms they are in. */
export interface Scope { names: ReadonlyMap<string, Shape>; up: Scope | undefined; kinds: readonly number[] }

/** Resolves names and tells types; notes what depends on what. */
export interface Checker {
  node: (node: SchemeNode, scope: Scope) => Shape
  formula: (formula: Formula, scope: Scope, wanted?: Shape['type']) => Shape
  /** Checks what a comparison between subjects works out for its members; returns its number and, once known, its stage. */
  crossing: (owner: { cross?: number; stage?: number }, inside: () => void) => void
  inner: (scope: Scope, names: ReadonlyMap<string, Shape>) => Scope
  kinds: readonly { id: string }[]
  inputNamed: (name: string) => { index: number; input: InputSpec } | undefined
  report: (place: Place, code: string, path: string, message: Text, remedy: Text) => void
}

/** Turns nodes and formulas into functions. */
export interface Linker { env: Environment; node: (node: SchemeNode) => Run; formula: (formula: Formula) => Run; full: (node: SchemeNode) => NumberValue | undefined }

/** What an operator says about its work, before the finishing touches. */
export interface Saying {
  sentence: Text
  parts: Explanation[]
  inputs: Explanation['inputs']
  /** The sentence without its result, where a limit reads better without it: 少10次 × 2分 = 扣20分,扣完为止,得0分. */
  lead?: Text
}

/** Tells how a value came about. */
export interface Teller {
  linker: Linker
  env: Environment
  /** How the result is counted: 分, 元 or nothing. */
  unit: Text
  /** Whether the result is taken away from something, so that it reads 扣2分. */
  taken: boolean
  value: (node: SchemeNode, row: Row, locals: Locals | undefined) => Value
  formulaValue: (formula: Formula, row: Row, locals: Locals | undefined) => Value
  node: (node: SchemeNode, row: Row, locals: Locals | undefined, how?: { name?: string | undefined; taken?: boolean; unit?: Text }) => Explanation
  /** A formula in words: 得分97.5 + 加分3. */
  formula: (formula: Formula, row: Row, locals: Locals | undefined) => Text
  inputs: (formula: Formula, row: Row, locals: Locals | undefined) => Explanation['inputs']
  input: (index: number, row: Row) => Explanation['inputs'][number]
  /** A formula in words without its values. */
  formulaNames: (formula: Formula) => Text
  /** What a formula that is one name is called. */
  nameOf: (formula: Formula) => Text
  /** The unit of the input that a node is, when it is one. */
  unitOf?: (node: SchemeNode) => Text | undefined
}

/** One operator of the language: how it is read, checked, worked out and told. */
export interface Operator<N extends SchemeNode = SchemeNode> {
  key: string
  /** Further keys besides its own and those that any node may carry. */
  keys: readonly string[]
  parse: (keyed: Keyed, base: SchemeNode, reader: NodeReader) => N | undefined
  check: (node: N, checker: Checker, scope: Scope) => Shape
  link: (node: N, linker: Linker) => Run
  say: (node: N, teller: Teller, row: Row, locals: Locals | undefined, value: Value) => Saying
  /** The most points it can give, when that can be told from the scheme alone. */
  full?: (node: N, of: (node: SchemeNode) => NumberValue | undefined) => NumberValue | undefined
  /** The nodes inside, for the linter. */
  inside: (node: N) => SchemeNode[]
  /** The formulas inside, for the linter. */
  formulas: (node: N) => Formula[]
}
