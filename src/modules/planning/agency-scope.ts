import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { pathsOf, type Actor } from '../../foundation/actor/actor.ts'

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
  const conditions = paths.flatMap((path) => columns.map((column) => sql<SqlBool>`(starts_with(${path}, ${sql.ref(column)}) or starts_with(${sql.ref(column)}, ${path}))`))
  return sql<SqlBool>`(${sql.join(conditions, sql` or `)})`
}
