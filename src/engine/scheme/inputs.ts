import type { Text } from '../problem.ts'
import type { Shape } from './shape.ts'

export const INPUT_TYPES = ['number', 'text', 'flag', 'date', 'numbers', 'texts', 'flags', 'dates', 'records', 'tally', 'ballots', 'papers'] as const
export type InputType = (typeof INPUT_TYPES)[number]
export const INPUT_SOURCES = ['indicator', 'rating', 'ballot', 'report', 'scheme', 'file'] as const

/** What must be known about each subject (or once for all): type, bounds and where it comes from. */
export interface InputSpec {
  name: string
  type: InputType
  line: number
  column: number
  title: Text
  titled: boolean
  unit?: Text
  choices?: string[]
  groups?: string[]
  items?: string[]
  fields?: FieldSpec[]
  atLeast?: string
  atMost?: string
  whole?: boolean
  shared: boolean
  optional: boolean
  /** Indexes of the kinds of subject that have it; all when absent. */
  kinds?: number[]
  source: (typeof INPUT_SOURCES)[number]
  /** The id of the indicator or of the scheme that it comes from. */
  indicator?: string
  scheme?: string
  note?: Text
}

/** One field of a record. */
export interface FieldSpec { name: string; type: 'number' | 'text' | 'flag' | 'date'; choices?: string[]; atLeast?: string; atMost?: string; whole?: boolean }

/** The shape of an input's value. */
export function inputShape(input: Pick<InputSpec, 'type' | 'choices' | 'fields'>): Shape {
  switch (input.type) {
    case 'number': case 'date': case 'flag': return { type: input.type }
    case 'text': return { type: 'text', ...(input.choices ? { choices: input.choices } : {}) }
    case 'numbers': return { type: 'list', element: { type: 'number' } }
    case 'texts': return { type: 'list', element: { type: 'text', ...(input.choices ? { choices: input.choices } : {}) } }
    case 'flags': return { type: 'list', element: { type: 'flag' } }
    case 'dates': return { type: 'list', element: { type: 'date' } }
    case 'records': return { type: 'list', element: { type: 'record', fields: new Map((input.fields ?? []).map((field) => [field.name, { type: field.type, ...(field.choices ? { choices: field.choices } : {}) }])) } }
    case 'tally': return { type: 'tally', choices: input.choices ?? [] }
    case 'ballots': return { type: 'ballots' }
    case 'papers': return { type: 'papers' }
  }
}
