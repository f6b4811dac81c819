import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { pathsOf, type Actor } from './actor.ts'

/**
 * The actor's visible rows as a condition on a column that holds unit paths: use it in every query of rows, so that
 * lists, counts, exports and search obey the same scope. `column`: e.g. sql.ref('goal.unit_path').
 */
export function visible(column: RawBuilder<unknown>, actor: Actor, ability: string): RawBuilder<SqlBool> {
  return within(column, pathsOf(actor, ability))
}

/** How the first and the end of the range of a path stand in a statement; `place`: the path's place among those asked for. */
export type Bound = (path: string, end: boolean, place: number) => RawBuilder<unknown>

/**
 * Paths at or below one of `paths`: none covers nobody, '/' everybody. A statement that is remembered
 * (database/remembered.ts) leaves the bounds open.
 */
export function within(column: RawBuilder<unknown>, paths: readonly string[], bound: Bound = (path, end) => sql`${end ? pathEnd(path) : path}`): RawBuilder<SqlBool> {
  if (paths.length === 0) return sql<SqlBool>`false`
  if (paths.includes('/')) return sql<SqlBool>`true`
  // Half-open range on the "C" collation: the index on the path serves it.
  const ranges = paths.map((path, place) => sql<SqlBool>`(${column} >= ${bound(path, false, place)} and ${column} < ${bound(path, true, place)})`)
  return sql<SqlBool>`(${sql.join(ranges, sql` or `)})`
}

/** The first path after everything below `path`: '0' is the character after '/'. */
export function pathEnd(path: string): string {
  return path.slice(0, -1) + '0'
}
