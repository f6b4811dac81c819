import type { Text } from '../../foundation/i18n/texts.ts'

/** The figure that an input was, ready to be opened; `person`: of a member who is assessed. */
export type InputFigure = { indicator: string; version: number; scope: string; person?: string; from: string; to: string; asOf: string }

/** One sheet's marks for one subject: a number instead of a name, the group, a value for each item. */
export type Ballot = { rater: string; group: string; values: Record<string, string> }

/**
 * An input of one subject as it entered the computation, kept with the result. `value` null with `na`: not applicable;
 * null without: missing. From records it has its `figure`; stated by a person it has who and when; from rating sheets it
 * has the `ballots`.
 */
export type FrozenInput = {
  name: string
  title: Text
  unit: Text | null
  value: string | null
  na: string | null
  figure: InputFigure | null
  stated: { by: string; at: string } | null
  ballots?: Ballot[]
}
