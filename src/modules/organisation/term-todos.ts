import { sql } from 'kysely'
import { pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import { visible } from '../../foundation/actor/visible.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { Todo } from '../../offer.ts'
import { appointmentsOf } from './appointments.ts'
import { editPeople } from './permissions.ts'
import { structureNumbers } from './structure-numbers.ts'
import { termFinding } from './structure-rules.ts'
import { unitsOn, type Unit } from './units.ts'

/**
 * Terms that end soon or have ended: for the secretary of the organisation, and for those who keep appointments there.
 * Half a year before the end, as the structure rules say, so that an election can be prepared.
 */
export async function termTodos(reader: Reader, actor: Actor): Promise<Todo[]> {
  const secretaryOf = actor.person === null ? [] : (await appointmentsOf(reader, actor.tenant, actor.person, actor.today)).filter(({ post }) => post === 'secretary').map(({ unit }) => unit.id)
  if (secretaryOf.length === 0 && pathsOf(actor, editPeople).length === 0) return []
  const numbers = structureNumbers(actor.today)
  const electedOn = sql<string | null>`(select max(t.elected_on) from organisation.term t where t.tenant = u.tenant and t.unit = u.id and t.elected_on <= ${actor.today})`
  const rows: (Unit & { electedOn: string | null })[] = await unitsOn(reader, actor.tenant, actor.today)
    .where('u.kind', 'in', ['party.branch', 'party.generalBranch', 'party.committee'])
    .where((where) => where.or([visible(sql.ref('p.path'), actor, editPeople), ...(secretaryOf.length > 0 ? [where('u.id', 'in', secretaryOf)] : [])]))
    .select(electedOn.as('electedOn'))
    .orderBy('p.path')
    .execute()
  return rows.flatMap((unit) => {
    const years = numbers.termYears[unit.kind as keyof typeof numbers.termYears]
    const { state, params } = termFinding(unit.electedOn, years, numbers.termNoticeDays, actor.today)
    if (state !== 'soon' && state !== 'broken') return []
    const ends = String(params['ends'])
    return [{
      kind: 'organisation.term',
      record: unit.id,
      title: state === 'soon' ? { zh: `换届：${unit.name}任期将满`, en: `Election: the term of ${unit.name} ends soon` } : { zh: `换届：${unit.name}任期已满`, en: `Election: the term of ${unit.name} has ended` },
      detail: { zh: `${unit.electedOn} 选举，任期 ${years} 年`, en: `elected on ${unit.electedOn} for ${years} years` },
      due: ends,
      href: `/units/${unit.id}`,
      actions: [],
    }]
  })
}
