import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import { within } from '../../foundation/actor/visible.ts'

/**
 * True if the actor belongs to the agency whose trees are given, or stands above it: what is shown to "the whole
 * agency" is seen from a branch as well as from a section. A grant counts if its unit lies in one of the trees or
 * covers it. `trees`: the path of the agency and of its Party committee.
 */
export function belongsTo(actor: Actor, ability: string, trees: readonly string[]): boolean {
  return pathsOf(actor, ability).some((path) => trees.some((tree) => path.startsWith(tree) || tree.startsWith(path)))
}

/** The same as a condition on columns that hold the paths of the trees. */
export function belonging(columns: readonly string[], actor: Actor, ability: string): RawBuilder<SqlBool> {
  const paths = pathsOf(actor, ability)
  if (paths.length === 0) return sql<SqlBool>`false`
  if (paths.includes('/')) return sql<SqlBool>`true`
  // Ranges and whole paths rather than beginnings of texts: an index on the column serves them.
  const onTheWay = [...new Set(paths.flatMap((path) => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))))]
  const conditions = columns.flatMap((column) => [within(sql.ref(column), paths), sql<SqlBool>`${sql.ref(column)} = any(${onTheWay}::text[])`])
  return sql<SqlBool>`(${sql.join(conditions, sql` or `)})`
}
