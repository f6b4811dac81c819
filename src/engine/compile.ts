import type { Text } from './problem.ts'
import type { CheckedScheme } from './scheme/check-scheme.ts'
import type { InputSpec } from './scheme/inputs.ts'
import type { NamedNode, SchemeExample } from './scheme/scheme.ts'

/**
 * A scheme ready to be worked out: plain data that can be stored with each run and read again years later.
 * Numbers in it are exact texts.
 */
export interface CompiledScheme {
  format: 'tongpin.compiled/1'
  language: 1
  id: string
  title: Text
  yearStart: { month: number; day: number }
  kinds: { id: string; title: Text }[]
  inputs: InputSpec[]
  names: (NamedNode & { stage: number })[]
  order: number[]
  crossings: number
  examples: SchemeExample[]
}

/** Puts a checked scheme into its stored form. */
export function compileScheme({ scheme, order, stages, crossings }: CheckedScheme): CompiledScheme {
  const compiled: CompiledScheme = {
    format: 'tongpin.compiled/1', language: 1, id: scheme.id, title: scheme.title, yearStart: scheme.period?.starts ?? { month: 1, day: 1 }, kinds: scheme.kinds, inputs: scheme.inputs,
    names: scheme.names.map((named, i) => ({ ...named, stage: stages[i]! })), order, crossings, examples: scheme.examples,
  }
  return JSON.parse(JSON.stringify(compiled)) as CompiledScheme
}
