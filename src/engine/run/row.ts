import type { NumberValue } from '../values/ratio.ts'
import type { Value } from '../values/value.ts'

/** One subject while it is being worked out. */
export interface Row {
  index: number
  id: string
  /** Index of its kind in the compiled scheme. */
  kind: number
  kindName: string
  title: string | undefined
  parent: Row | undefined
  parentId: string | undefined
  tags: ReadonlyMap<string, string>
  /** By index of input. */
  inputs: Value[]
  /** What the caller attached to an input, handed back with the explanation. */
  refs: ReadonlyMap<number, unknown> | undefined
  /** By index of name (workings and outcomes); undefined until worked out. */
  values: (Value | undefined)[]
}

/** Names that exist only while a list is gone through. */
export interface Locals {
  it: Value | undefined
  fields: ReadonlyMap<string, Value> | undefined
  extra: ReadonlyMap<string, Value> | undefined
  up: Locals | undefined
}

/** The value of a local name; the innermost wins. */
export function local(locals: Locals | undefined, name: string): Value | undefined {
  for (let frame = locals; frame; frame = frame.up) {
    if (name === 'it' && frame.it) return frame.it
    const value = frame.extra?.get(name) ?? frame.fields?.get(name)
    if (value) return value
  }
  return undefined
}

/** Works out one node or formula for one subject. */
export type Run = (row: Row, locals: Locals | undefined) => Value

export interface Period { from: number; to: number }

/** What a comparison between subjects needs while it runs. */
export interface Crossing {
  stage: number
  /** Called once for each subject after its names of lower stages are worked out. */
  collect: (row: Row) => void
  /** Called when all subjects were collected. */
  finish: () => void
  read: (row: Row) => Value
  /** How many subjects a subject is compared with. */
  size?: (row: Row) => number
  /** How a subject came to its seat. */
  story?: (row: Row) => { place: number; start: string; full: { grade: string; seats: string }[] } | undefined
}

/** What is common to all subjects of a run. */
export interface Environment {
  period: Period | undefined
  yearStart: { month: number; day: number }
  /** By index of input; undefined for inputs of single subjects. */
  shared: (Value | undefined)[]
  sharedRefs: ReadonlyMap<number, unknown> | undefined
  crossings: Crossing[]
  /** Steps left; work stops with the error too-much-work when they are used up. */
  steps: { left: number }
  scale?: NumberValue
}
