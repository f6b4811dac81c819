import { may, type Actor } from '../../foundation/actor/actor.ts'
import type { Person } from './people.ts'

/** Does `ability` reach the person by where they work or where they belong? */
export function reaches(actor: Actor, ability: string, { sectionPath, partyPath }: Pick<Person, 'sectionPath' | 'partyPath'>): boolean {
  const paths = [sectionPath, partyPath].filter((path) => path !== null)
  return paths.length === 0 ? may(actor, ability, '/') : paths.some((path) => may(actor, ability, path))
}
