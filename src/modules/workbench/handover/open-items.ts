import type { Actor } from '../../../foundation/actor/actor.ts'
import type { Reader } from '../../../foundation/database/database.ts'
import type { Gathered, Todo } from '../../../offer.ts'
import { grantsOf, rolesOfPosts } from '../../access/index.ts'
import { unitsAbove, type Appointment } from '../../organisation/index.ts'
import type { HandoverItem } from '../tables.ts'

/**
 * What is unfinished in a post: what the post itself has waiting, whoever holds it, and the tasks that bear the name of
 * its holder in that unit. Their own commitments and meetings stay with them.
 */
export async function openItems(reader: Reader, actor: Actor, gathered: Gathered, held: Appointment): Promise<HandoverItem[]> {
  const way = await unitsAbove(reader, actor.tenant, held.unit.path, actor.today)
  const roles = rolesOfPosts([{ post: held.post, way }]).flatMap(({ role, unit }) => {
    const path = way.find(({ id }) => id === unit)?.path
    return path ? [{ role, path }] : []
  })
  const inPost: Actor = { ...actor, person: null, grants: grantsOf(roles, gathered.abilities) }
  const byName: Actor = { ...actor, person: held.person, grants: [] }
  const ofPost = await waiting(reader, inPost, gathered)
  const tasks = (await waiting(reader, byName, gathered)).filter(({ kind }) => kind === 'planning.task')
  return [...new Map([...ofPost, ...tasks].map((todo) => [`${todo.kind} ${todo.record}`, todo])).values()].map(({ kind, record, title, detail, due, href }) => ({ kind, record, title, detail, due, href }))
}

async function waiting(reader: Reader, actor: Actor, { offers }: Gathered): Promise<Todo[]> {
  const all: Todo[] = []
  // One after another: they share one connection. The workbench's own (hand-overs) concern persons, not posts.
  for (const offer of offers) if (offer.module !== 'workbench') for (const ask of offer.todos ?? []) all.push(...(await ask(reader, actor)))
  return all
}
