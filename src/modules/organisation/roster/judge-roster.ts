import { demandAnywhere, pathsOf, type Actor } from '../../../foundation/actor/actor.ts'
import type { Day } from '../../../foundation/clock/day.ts'
import type { Reader } from '../../../foundation/database/database.ts'
import { demandStarted } from '../demand-start.ts'
import { refuse } from '../errors.ts'
import { editPeople } from '../permissions.ts'
import { unitsBelow } from '../units.ts'
import { checkRow, type RosterEntry } from './check-row.ts'
import { knownPeople } from './known-people.ts'
import { issue, type RosterIssue } from './roster-issue.ts'
import { rosterPlaces, type RosterPlaces } from './roster-places.ts'
import { planRow, type RosterChange } from './roster-plan.ts'
import { rosterSheet, type ChosenHeadings, type RosterSheet } from './roster-rows.ts'
import { workbookLimits, type Cell } from './workbook-limits.ts'

/** `cells`: the sheet as readWorkbook gives it. `headings`: what the user says is which column. `from`: the day from which what changes holds. */
export type RosterInput = { cells: readonly (readonly Cell[])[]; headings?: ChosenHeadings; from: Day; numericStaffNumbers: 'refuse' | 'accept' }

/** A roster judged: what each good row would change, and everything that is wrong. */
export type RosterJudgement = { sheet: RosterSheet; places: RosterPlaces; changes: RosterChange[]; issues: RosterIssue[] }

/** Judges every row against what is on record, changing nothing. Refuses a sheet without headings, rows or with too many. */
export async function judgeRoster(reader: Reader, actor: Actor, input: RosterInput): Promise<RosterJudgement> {
  demandAnywhere(actor, editPeople)
  demandStarted(actor, input.from)
  const sheet = rosterSheet(input.cells, input.headings)
  if ('missing' in sheet) throw refuse('roster-headings-missing', { columns: sheet.missing.join('、') }, [], { mapping: sheet.mapping })
  if (sheet.rows.length === 0) throw refuse('workbook-empty')
  if (sheet.rows.length > workbookLimits.rows) throw refuse('workbook-too-many-rows', { rows: workbookLimits.rows })
  const reach = pathsOf(actor, editPeople)
  const places = rosterPlaces((await unitsBelow(reader, actor.tenant, '/', input.from)).filter((unit) => reach.some((path) => unit.path.startsWith(path))))
  const { entries, issues } = checkAll(sheet, places, { today: actor.today, numericStaffNumbers: input.numericStaffNumbers })
  const known = await knownPeople(reader, actor, entries.map(({ staffNumber }) => staffNumber))
  const changes: RosterChange[] = []
  for (const entry of entries) {
    const planned = planRow(entry, known.get(entry.staffNumber), sheet.present, input.from, (unit) => places.byId.has(unit))
    if ('issues' in planned) issues.push(...planned.issues)
    else changes.push(planned.change)
  }
  return { sheet, places, changes, issues: issues.sort((a, b) => a.row - b.row) }
}

function checkAll(sheet: RosterSheet, places: RosterPlaces, options: { today: Day; numericStaffNumbers: 'refuse' | 'accept' }): { entries: RosterEntry[]; issues: RosterIssue[] } {
  const issues: RosterIssue[] = []
  const entries = new Map<string, RosterEntry>()
  for (const row of sheet.rows) {
    const checked = checkRow(row, sheet, places, options)
    if ('issues' in checked) {
      issues.push(...checked.issues)
      continue
    }
    const { entry } = checked
    const other = entries.get(entry.staffNumber)
    if (other) issues.push(issue(entry.row, 'staffNumber', 'twice-in-file', { value: entry.staffNumber, other: other.row }), issue(other.row, 'staffNumber', 'twice-in-file', { value: entry.staffNumber, other: entry.row }))
    else entries.set(entry.staffNumber, entry)
  }
  return { entries: [...entries.values()], issues }
}
