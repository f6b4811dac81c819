import type { Actor } from '../../../foundation/actor/actor.ts'
import type { RosterInput } from './judge-roster.ts'
import { columnKeys } from './roster-columns.ts'
import type { RosterFields } from './roster-contract.ts'
import type { Cell } from './workbook-limits.ts'

/** What came with a file as the input of a judgement: from today unless said, and the headings that the user chose. */
export function rosterInput(actor: Actor, fields: RosterFields, cells: readonly (readonly Cell[])[]): RosterInput {
  const headings = Object.fromEntries(columnKeys.map((key) => [key, fields[`heading.${key}`]]))
  return { cells, headings, from: fields.from ?? actor.today, numericStaffNumbers: fields.numericStaffNumbers }
}
