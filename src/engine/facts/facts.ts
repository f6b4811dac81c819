import type { Period } from '../run/row.ts'
import type { InputSpec } from '../scheme/inputs.ts'
import type { Value } from '../values/value.ts'

/** Facts that were checked against a scheme's inputs. */
export interface Facts {
  period: Period | undefined
  /** By index of input; undefined for inputs of single subjects. */
  shared: (Value | undefined)[]
  sharedRefs: ReadonlyMap<number, unknown> | undefined
  subjects: SubjectFacts[]
}

export interface SubjectFacts {
  id: string
  kind: number
  title: string | undefined
  parentId: string | undefined
  tags: ReadonlyMap<string, string>
  inputs: Value[]
  refs: ReadonlyMap<number, unknown> | undefined
}

/** What facts are checked against: kinds and inputs, of a compiled scheme or of one that still has problems. */
export interface FactsOf { kinds: readonly { id: string }[]; inputs: readonly InputSpec[] }
