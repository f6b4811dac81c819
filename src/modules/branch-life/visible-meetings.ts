import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import { seeMeetings } from './permissions.ts'

/**
 * The rows that the actor may see, on a column of unit paths: everything below their units, and the meetings of the
 * branch and committees that they belong to.
 */
function seen(column: string, actor: Actor): RawBuilder<SqlBool> {
  const above = [...new Set(pathsOf(actor, seeMeetings).flatMap(pathsAbove))]
  const below = visible(sql.ref(column), actor, seeMeetings)
  return above.length === 0 ? below : sql<SqlBool>`(${below} or ${sql.ref(column)} = any(${above}::text[]))`
}

/** The meetings that the actor may see, own or joint, as a condition on 'branch_life.meeting as meeting'. */
export function visibleMeetings(actor: Actor): RawBuilder<SqlBool> {
  // Found first, as a list: what remains are two conditions on indexes of the meeting.
  const joint = sql<SqlBool>`meeting.id = any(array(select joint.meeting from branch_life.joint_unit joint where joint.tenant = ${actor.tenant} and ${seen('joint.unit_path', actor)}))`
  return sql<SqlBool>`(${seen('meeting.unit_path', actor)} or ${joint})`
}

/** '/a/b/c/' → ['/a/', '/a/b/']. */
function pathsAbove(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '')
  return parts.slice(0, -1).map((_part, index) => `/${parts.slice(0, index + 1).join('/')}/`)
}
