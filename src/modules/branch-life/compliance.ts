import { demand, pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { due, type DueItem } from '../rhythms/index.ts'
import { isMember, peopleOf, personsById, postsIn, unitById, unitsBelow, unitsReached, type Unit } from '../organisation/index.ts'
import { byOrganisation, type OrganisationShare } from './by-organisation.ts'
import { cellState, heldOf } from './compliance-rules.ts'
import type { ComplianceAnswer } from './contract.ts'
import { dutyRecords, type DutyRecord } from './duty-records.ts'
import { seeMeetings } from './permissions.ts'

type Branch = ComplianceAnswer['branches'][number]
type DutyRow = Branch['duties'][number]

const rowKinds: readonly string[] = ['party.committee', 'party.generalBranch', 'party.branch']

/**
 * The compliance of every committee and branch at or below a unit in a year: what is owed comes from the duty rhythms, what
 * took place from the journal, so that every number here is the figure that opens. A group's duty stands with its branch.
 */
export async function compliance(reader: Reader, actor: Actor, { unit: unitId, year }: { unit?: string | undefined; year: number }): Promise<ComplianceAnswer> {
  const unit = unitId ? await unitById(reader, actor.tenant, unitId, actor.today) : await highestPartyUnit(reader, actor)
  if (!unit) throw notFound()
  demand(actor, seeMeetings, unit.path, seeMeetings)
  const span = { from: `${year}-01-01`, to: `${year}-12-31` }
  const below = await unitsBelow(reader, actor.tenant, unit.path, actor.today)
  const owed = await due(reader, { tenant: actor.tenant, unitPath: unit.path, ...span })
  const records = await dutyRecords(reader, actor, { unit, ...span })
  const branches: Branch[] = []
  const organisations = below.filter(({ kind }) => rowKinds.includes(kind))
  const shares = byOrganisation(organisations, below, owed, records)
  for (const organisation of organisations) {
    const row = await organisationRow(reader, actor, organisation, below, shares.get(organisation.id) ?? { owed: [], records: [] })
    // A partner from outside is a unit without people here: it keeps its records elsewhere.
    if (row.duties.length > 0 && row.members > 0) branches.push(row)
  }
  return { today: actor.today, year, unit: { id: unit.id, name: unit.name }, branches, meetings: new Set(records.map(({ id }) => id)).size }
}

/** The highest Party organisation that the actor sees from above: what the page shows when nobody has chosen yet. */
async function highestPartyUnit(reader: Reader, actor: Actor): Promise<Unit | undefined> {
  const paths = pathsOf(actor, seeMeetings)
  const units = (await unitsReached(reader, actor.tenant, paths, actor.today)).filter(({ kind }) => /^party\.(workingCommittee|committee|generalBranch|branch)$/.test(kind))
  return units.sort((a, b) => a.path.length - b.path.length)[0]
}

/** A branch answers for its groups too; a committee for what it owes itself. */
async function organisationRow(reader: Reader, actor: Actor, branch: Unit, below: readonly Unit[], { owed: own, records }: OrganisationShare): Promise<Branch> {
  const ofBranch = branch.kind === 'party.branch'
  const duties = [...new Set(own.map(({ duty }) => duty.code))]
  const rows = duties.map((code) => dutyRow(actor.today, own.filter(({ duty }) => duty.code === code), records.filter((record) => record.duties.includes(code))))
  const secretary = (await postsIn(reader, actor.tenant, branch.id, actor.today)).find(({ post }) => post === 'secretary')
  const people = await peopleOf(reader, actor.tenant, branch.path, actor.today)
  return {
    unit: { id: branch.id, name: branch.name },
    kind: ofBranch ? 'branch' : 'committee',
    secretary: secretary ? ((await personsById(reader, actor.tenant, [secretary.person])).get(secretary.person)?.name ?? null) : null,
    members: people.filter(({ politicalStatus }) => isMember(politicalStatus)).length,
    groups: below.filter(({ kind, parent }) => kind === (ofBranch ? 'party.group' : 'party.branch') && parent === branch.id).length,
    duties: rows.filter((row) => row !== null),
  }
}

function dutyRow(today: Day, owed: readonly DueItem[], meetings: readonly DutyRecord[]): DutyRow | null {
  const [first] = owed
  if (!first) return null
  const periods = [...new Set(owed.map(({ periodFrom }) => periodFrom))].sort()
  const cells = periods.map((from) => cellOf(today, owed.filter(({ periodFrom }) => periodFrom === from), meetings))
  const ended = cells.filter(({ to }) => to <= today)
  const units = new Set(owed.map(({ unit }) => unit.id))
  return {
    duty: first.duty.code,
    label: first.duty.label,
    every: first.duty.every,
    sort: first.duty.sort,
    cells,
    due: sum(ended.map((cell) => cell.due)),
    held: meetings.filter((meeting) => meeting.state === 'held' && units.has(meeting.unit)).length,
    short: sum(ended.map((cell) => cell.due - cell.held)),
  }
}

function cellOf(today: Day, owed: readonly DueItem[], all: readonly DutyRecord[]): DutyRow['cells'][number] {
  const [item] = owed
  if (!item) throw new RangeError('a cell of a duty that nobody owes')
  const period = { from: item.periodFrom, to: item.periodTo, dueBy: item.dueBy }
  const dueByUnit = new Map<string, number>()
  for (const { unit } of owed) dueByUnit.set(unit.id, (dueByUnit.get(unit.id) ?? 0) + 1)
  const meetings = all.filter((meeting) => meeting.day >= period.from && meeting.day <= period.to && dueByUnit.has(meeting.unit))
  const units = new Map(owed.map(({ unit }) => [unit.id, { id: unit.id, name: unit.name }]))
  const held = heldOf(dueByUnit, meetings)
  return {
    ...period,
    due: owed.length,
    held,
    state: cellState(period, today, owed.length, meetingsThatCount(meetings, held)),
    unlinked: meetings.some(({ unlinked }) => unlinked),
    meetings: meetings.map(({ module, id, unit, unitName, title, day, state, due: expected, attended, late, recorder }) => ({ module, id, unit: { id: unit, name: unitName }, title, day, state, due: expected, attended, late, recorder })),
    missing: [...units.values()].filter(({ id }) => meetings.filter((meeting) => meeting.unit === id && meeting.state === 'held').length < (dueByUnit.get(id) ?? 0)),
  }
}

/** At most `held` of the held meetings, so that one unit's surplus does not hide what another has missed. */
function meetingsThatCount(meetings: readonly DutyRecord[], held: number): DutyRecord[] {
  const late = meetings.filter((meeting) => meeting.state === 'held').sort((a, b) => Number(b.late) - Number(a.late))
  return [...late.slice(0, held), ...meetings.filter(({ state }) => state === 'notHeld')]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
