import type { TextParams } from '../i18n/texts.ts'

/** One complaint about one field of a request: `path` as dotted keys ('items.0.text'), `code` names the text. */
export type FieldFault = { path: string; code: string; params?: TextParams }

/**
 * A refusal that the caller can understand and mend. Thrown anywhere, mapped once (foundation/http) to problem+json.
 * `code` is stable and public: '<room>.<sentence>'; its texts are '<room>.error.<sentence>' and, for what to do next,
 * '<room>.error.<sentence>.remedy'.
 */
export class Problem extends Error {
  readonly code: string
  readonly status: number
  readonly params: TextParams
  readonly fields: readonly FieldFault[]
  readonly more: Readonly<Record<string, unknown>>

  constructor(code: string, status: number, params: TextParams = {}, fields: readonly FieldFault[] = [], more: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.name = 'Problem'
    this.code = code
    this.status = status
    this.params = params
    this.fields = fields
    this.more = more
  }
}

/** A room's closed list of refusals: sentence → HTTP status (4xx). */
export type ErrorList<K extends string> = Readonly<Record<K, number>>

/**
 * Declares a room's refusals and returns the function that makes one:
 * `const refuse = errorList('planning', { 'goal-is-approved': 409 })`; `throw refuse('goal-is-approved', { goal })`.
 */
export function errorList<K extends string>(room: string, list: ErrorList<K>) {
  return (code: K, params: TextParams = {}, fields: readonly FieldFault[] = [], more: Readonly<Record<string, unknown>> = {}): Problem =>
    new Problem(`${room}.${code}`, list[code], params, fields, more)
}
