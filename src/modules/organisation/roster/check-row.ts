import type { Day } from '../../../foundation/clock/day.ts'
import { isMember, type PoliticalStatus } from '../political-status.ts'
import type { PostKey } from '../posts.ts'
import { shown, textIn, type Complaints } from './cell-text.ts'
import { checkPlaces } from './check-places.ts'
import { dayIn } from './roster-days.ts'
import { issue, type RosterIssue } from './roster-issue.ts'
import type { RosterPlaces } from './roster-places.ts'
import type { RosterRow, RosterSheet } from './roster-rows.ts'
import { statusOf, statusWords } from './roster-statuses.ts'
import type { Cell } from './workbook-limits.ts'

/** A row that says everything it must: the person, and every post that the roster knows, by unit id. */
export type RosterEntry = {
  row: number
  staffNumber: string
  name: string
  politicalStatus: PoliticalStatus
  partyJoined: Day | null
  section: string
  partyUnit: string | null
  posts: { unit: string; post: PostKey }[]
}

export type RosterOptions = { today: Day; numericStaffNumbers: 'refuse' | 'accept' }

/** Checks one row against the units that exist; returns its entry, or all that is wrong with it. */
export function checkRow(row: RosterRow, sheet: RosterSheet, places: RosterPlaces, options: RosterOptions): { entry: RosterEntry } | { issues: RosterIssue[] } {
  const issues: RosterIssue[] = []
  const complaints: Complaints = { row: row.row, issues, say: (column, code, params) => void issues.push(issue(row.row, column, code, params)) }
  const staffNumber = staffNumberIn(row.cells.staffNumber ?? null, options, complaints)
  const name = textIn(row.cells.name ?? null, 'name', complaints, { most: 30, required: true })
  const politicalStatus = statusIn(row.cells.politicalStatus ?? null, complaints)
  const partyJoined = joinedIn(row.cells.partyJoined ?? null, politicalStatus, options.today, complaints)
  const placed = checkPlaces(row, sheet, places, politicalStatus, complaints)
  if (issues.length > 0 || staffNumber === null || name === null || politicalStatus === null || placed === null) return { issues }
  return { entry: { row: row.row, staffNumber, name, politicalStatus, partyJoined, ...placed } }
}

function staffNumberIn(cell: Cell, { numericStaffNumbers }: RosterOptions, complaints: Complaints): string | null {
  const numeric = cell !== null && typeof cell === 'object' && 'number' in cell
  if (numeric && numericStaffNumbers === 'refuse') {
    complaints.say('staffNumber', 'number-staff-number', { value: shown(cell) })
    return null
  }
  const text = textIn(numeric ? shown(cell).replace(/\.0+$/, '') : cell, 'staffNumber', complaints, { most: 1000, required: true })?.normalize('NFKC') ?? null
  if (text !== null && !/^[A-Za-z0-9-]{1,30}$/.test(text)) {
    complaints.say('staffNumber', 'bad-staff-number', { value: shown(text) })
    return null
  }
  return text
}

function statusIn(cell: Cell, complaints: Complaints): PoliticalStatus | null {
  const text = textIn(cell, 'politicalStatus', complaints, { most: 30, required: true })
  if (text === null) return null
  const status = statusOf(text)
  if (!status) complaints.say('politicalStatus', 'unknown-status', { value: shown(text), options: statusWords.join('、') })
  return status ?? null
}

function joinedIn(cell: Cell, status: PoliticalStatus | null, today: Day, { say }: Complaints): Day | null {
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return null
  const day = dayIn(cell)
  if (day === null) say('partyJoined', 'bad-day', { value: shown(cell) })
  else if (day > today) say('partyJoined', 'future-day', { value: day })
  else if (status !== null && !isMember(status)) say('partyJoined', 'day-without-membership')
  return day
}
