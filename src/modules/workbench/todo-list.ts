import { ownOnly, type Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { Gathered, Todo } from '../../offer.ts'

/** Everything that waits for the actor, from all rooms: dated things first, the earliest on top. */
export async function todoList(reader: Reader, actor: Actor, gathered: Gathered): Promise<Todo[]> {
  ownOnly(actor)
  const all: Todo[] = []
  // One after another: they share one connection.
  for (const offer of gathered.offers) for (const ask of offer.todos ?? []) all.push(...(await ask(reader, actor)))
  return all.sort(byDue)
}

function byDue(a: Todo, b: Todo): number {
  const left = a.due ?? '9999'
  const right = b.due ?? '9999'
  return left < right ? -1 : left > right ? 1 : a.record < b.record ? -1 : a.record > b.record ? 1 : 0
}
