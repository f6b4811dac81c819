import type { WrittenRow } from '../modules/organisation/index.ts'
import { bureauStaff, type Staff } from './bureau-staff.ts'
import { bureauUnits } from './bureau-units.ts'
import { madeUpNames, seeded } from './made-up-names.ts'

/** A row of the bureau's roster with the role code of whom it is about, if any. */
export type BureauRow = { code: string | undefined; row: WrittenRow }

const seed = 20_260_105
const firstNumber = 1001

/** The bureau's roster as its Party office would keep it in Excel on 5 January; the same at every call. */
export function bureauRoster(): BureauRow[] {
  const everybody = Object.entries(bureauStaff).flatMap(([section, people]) => people.map((staff) => ({ section, staff })))
  const name = madeUpNames(seed, everybody.flatMap(({ staff }) => (staff.name ? [staff.name] : [])))
  const random = seeded(seed + 1)
  return everybody.map(({ section, staff }, index) => ({ code: staff.code, row: rowOf(section, staff, String(firstNumber + index), staff.name ?? name(), random) }))
}

function rowOf(section: string, staff: Staff, staffNumber: string, name: string, random: () => number): WrittenRow {
  const group = staff.group ? unitPlan(staff.group) : undefined
  return {
    staffNumber,
    name,
    politicalStatus: staff.status ?? '中共党员',
    partyJoined: group ? (staff.joined ?? joinedOn(random)) : '',
    section: unitPlan(section).name,
    posts: staff.posts ?? '',
    branch: group?.parent ? unitPlan(group.parent).name : '',
    group: group?.name ?? '',
    partyPosts: staff.partyPosts ?? '',
  }
}

function unitPlan(code: string) {
  const plan = bureauUnits.find((unit) => unit.code === code)
  if (!plan) throw new Error(`The demo has no unit called ${code}.`)
  return plan
}

/** A day of joining between 1996 and 2021. */
function joinedOn(random: () => number): string {
  const year = 1996 + Math.floor(random() * 26)
  const day = ['06-28', '07-01', '11-20', '12-10'][Math.floor(random() * 4)] ?? '07-01'
  return `${year}-${day}`
}
