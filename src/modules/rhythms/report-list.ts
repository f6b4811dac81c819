import { sql } from 'kysely'
import { may, pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { due } from './due.ts'
import type { DueItem } from './duty.ts'
import { dutyHistories } from './duties.ts'
import { enterReports, seeDuties } from './permissions.ts'
import type { RhythmsTables } from './tables.ts'

/** The reports of a year that the actor may see, the latest first, and what is still owed of those that the actor enters. */
export async function reportList(reader: Reader, actor: Actor, { year }: { year: number }) {
  const span = { from: `${year}-01-01`, to: `${year}-12-31` }
  const histories = await dutyHistories(reader, actor.tenant)
  const rows = await on<RhythmsTables>(reader)
    .selectFrom('rhythms.report')
    .selectAll()
    .where('tenant', '=', actor.tenant)
    .where('period_to', '>=', span.from)
    .where('period_to', '<=', span.to)
    .where(visible(sql.ref('unit_path'), actor, seeDuties))
    .orderBy('day', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const given = new Set(rows.filter((row) => !row.taken_back_at).map((row) => `${row.duty} ${row.unit_id} ${row.period_from}`))
  const owed = await reportsOwed(reader, actor, [...histories.values()].flatMap(([duty]) => (duty?.sort === 'report' ? duty.code : [])), span)
  const open = owed.filter((item) => item.periodFrom <= actor.today && !given.has(`${item.duty.code} ${item.unit.id} ${item.periodFrom}`))
  return {
    year,
    rows: rows.map((row) => ({
      id: row.id, duty: row.duty, label: histories.get(row.duty)?.[0]?.label ?? { zh: row.duty, en: row.duty }, unit: { id: row.unit_id, name: row.unit_name }, periodFrom: row.period_from, periodTo: row.period_to,
      day: row.day, title: row.title, number: row.number, late: row.late, by: row.entered_by_name, takenBack: row.taken_back_at ? (row.taken_back_reason ?? '') : null, version: row.version, can: { takeBack: !row.taken_back_at && may(actor, enterReports, row.unit_path) },
    })),
    total: rows.length,
    open: open.map((item) => ({ duty: item.duty.code, label: item.duty.label, unit: { id: item.unit.id, name: item.unit.name }, periodFrom: item.periodFrom, periodTo: item.periodTo, dueBy: item.dueBy })),
  }
}

async function reportsOwed(reader: Reader, actor: Actor, codes: readonly string[], span: { from: string; to: string }): Promise<DueItem[]> {
  const items: DueItem[] = []
  for (const code of codes) {
    for (const unitPath of pathsOf(actor, enterReports)) items.push(...(await due(reader, { tenant: actor.tenant, unitPath, duty: code, ...span })))
  }
  return items
}
