import { addDays, type Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { unitsBelow, type Unit } from '../organisation/index.ts'
import type { DueItem, Duty } from './duty.ts'
import { bindsUnit, inForce } from './duty-history-rules.ts'
import { dutyHistories } from './duties.ts'
import { periodsEndingWithin, type Period } from './period-rules.ts'

export type DueFilter = { tenant: string; unitPath: string; duty?: string | undefined; from: Day; to: Day }

/**
 * Everything owed below `unitPath` in periods that end within [from, to]: for each period the duty as it was worded on
 * the period's last day, for each unit of its kind that stood on that day. A duty of `times` 2 gives two items.
 * The caller decides whether the actor may see `unitPath`.
 */
export async function due(reader: Reader, filter: DueFilter): Promise<DueItem[]> {
  const histories = await dutyHistories(reader, filter.tenant)
  const unitsAt = new Map<Day, Promise<Unit[]>>()
  const standing = (day: Day) => {
    let units = unitsAt.get(day)
    if (!units) unitsAt.set(day, (units = unitsBelow(reader, filter.tenant, filter.unitPath, day)))
    return units
  }
  const items: DueItem[] = []
  for (const [code, history] of histories) {
    if (filter.duty !== undefined && filter.duty !== code) continue
    for (const { duty, period } of owed(history, filter.from, filter.to)) {
      for (const unit of await standing(period.to)) if (unit.kind === duty.appliesTo && bindsUnit(duty, unit.path)) items.push(...Array.from({ length: duty.times }, () => dueItem(unit, duty, period)))
    }
  }
  return items
}

/** The periods of one duty within a stretch, each with the wording in force on its last day. */
function owed(history: readonly Duty[], from: Day, to: Day): { duty: Duty; period: Period }[] {
  const lengths = [...new Set(history.map((duty) => duty.every))]
  return lengths.flatMap((every) =>
    periodsEndingWithin(every, from, to).flatMap((period) => {
      const duty = inForce(history, period.to)
      return duty && duty.every === every ? [{ duty, period }] : []
    }),
  )
}

function dueItem(unit: Unit, duty: Duty, period: Period): DueItem {
  return { unit: { id: unit.id, code: unit.code, name: unit.name, path: unit.path }, duty, periodFrom: period.from, periodTo: period.to, dueBy: addDays(period.to, duty.graceDays) }
}
