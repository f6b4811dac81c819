import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { pathsOf, type Actor } from './actor.ts'

/**
 * The actor's visible rows as a condition on a column that holds unit paths: use it in every query of rows, so that
 * lists, counts, exports and search obey the same scope. `column`: e.g. sql.ref('goal.unit_path').
 */
export function visible(column: RawBuilder<unknown>, actor: Actor, ability: string): RawBuilder<SqlBool> {
  const paths = pathsOf(actor, ability)
  if (paths.length === 0) return sql<SqlBool>`false`
  if (paths.includes('/')) return sql<SqlBool>`true`
  // Half-open range on the "C" collation: the index on the path serves it. '0' is the character after '/'.
  const ranges = paths.map((path) => sql<SqlBool>`(${column} >= ${path} and ${column} < ${path.slice(0, -1) + '0'})`)
  return sql<SqlBool>`(${sql.join(ranges, sql` or `)})`
}
