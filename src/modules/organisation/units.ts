import { sql, type RawBuilder } from 'kysely'
import type { Day } from '../../foundation/clock/day.ts'
import { within } from '../../foundation/actor/visible.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { OrganisationTables } from './tables.ts'
import type { Side, UnitKind } from './unit-kinds.ts'

/** A unit as it stood on a day. `path`: '/id/id/' down its own tree; `code`: short, stable, unique in the tenant. */
export type Unit = { id: string; kind: UnitKind; code: string; name: string; path: string; parent: string | null; side: Side }

/** Units of `tenant` as they stood on day `on`, ready for more conditions. */
export function unitsOn(reader: Reader, tenant: string, day: Day) {
  return on<OrganisationTables>(reader)
    .selectFrom('organisation.unit as u')
    .innerJoin('organisation.unit_period as p', (join) => join.onRef('p.tenant', '=', 'u.tenant').onRef('p.unit', '=', 'u.id'))
    .where('u.tenant', '=', tenant)
    .where('p.from_day', '<=', day)
    .where('p.until_day', '>', day)
    .select(['u.id', 'u.kind', 'u.code', 'p.name', 'p.path', 'p.parent', 'u.side'])
}

/** The unit as it stood on day `on`, or undefined when it was not open then. */
export function unitById(reader: Reader, tenant: string, id: string, day: Day): Promise<Unit | undefined> {
  return unitsOn(reader, tenant, day).where('u.id', '=', id).executeTakeFirst()
}

/** Several units at once as they stood on day `on`, by id; those that were not open are absent. */
export async function unitsById(reader: Reader, tenant: string, ids: readonly string[], day: Day): Promise<Map<string, Unit>> {
  if (ids.length === 0) return new Map()
  const units = await unitsOn(reader, tenant, day).where(sql<boolean>`u.id = any(${ids}::uuid[])`).execute()
  return new Map(units.map((unit) => [unit.id, unit]))
}

/** The unit with this code on day `on`. */
export function unitByCode(reader: Reader, tenant: string, code: string, day: Day): Promise<Unit | undefined> {
  return unitsOn(reader, tenant, day).where('u.code', '=', code).executeTakeFirst()
}

/** The unit at `path` and everything below it on day `on`, in path order; '/' is every tree of the tenant. */
export function unitsBelow(reader: Reader, tenant: string, path: string, day: Day): Promise<Unit[]> {
  let query = unitsOn(reader, tenant, day)
  if (path !== '/') query = query.where(sql<boolean>`(p.path >= ${path} and p.path < ${path.slice(0, -1) + '0'})`)
  return query.orderBy('p.path').execute()
}

/** The units at or below any of `paths` on day `on`, in path order; with `above` also those on the way to them. */
export function unitsReached(reader: Reader, tenant: string, paths: readonly string[], day: Day, { above = false } = {}): Promise<Unit[]> {
  const below = within(sql.ref('p.path'), paths)
  const onTheWay = [...new Set(paths.flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))))]
  return unitsOn(reader, tenant, day).where(above ? sql<boolean>`(${below} or p.path = any(${onTheWay}::text[]))` : below).orderBy('p.path').execute()
}

/** The units on the way from the root to `path` (itself last), as they stood on day `on`. */
export async function unitsAbove(reader: Reader, tenant: string, path: string, day: Day): Promise<Unit[]> {
  const ids = path.split('/').filter((part) => part !== '')
  if (ids.length === 0) return []
  const units = await unitsOn(reader, tenant, day).where('u.id', 'in', ids).execute()
  return units.sort((a, b) => a.path.length - b.path.length)
}

/** SQL for the path of a unit on a day (null when it was not open): for rooms that keep unit ids and need their scope. */
export function pathOfUnit(tenant: RawBuilder<unknown>, unit: RawBuilder<unknown>, day: Day): RawBuilder<string | null> {
  return sql<string | null>`(select p.path from organisation.unit_period p where p.tenant = ${tenant} and p.unit = ${unit} and p.from_day <= ${day} and p.until_day > ${day})`
}
