import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { FigureAsked, Gathered } from '../../offer.ts'
import { mayOpen } from './decide-scope.ts'
import { seeFigures, seePersonsFigures } from './permissions.ts'

/**
 * The actor as this one figure sees them: unchanged where their roles reach it, else with the right to it that a room
 * grants by a record of its own (somebody named to rate opens the figures of their sheet). Used for this figure and no other.
 */
export async function grantedFigure(reader: Reader, actor: Actor, { offers }: Pick<Gathered, 'offers'>, asked: FigureAsked): Promise<Actor> {
  if (await mayOpen(reader, actor, asked)) return actor
  for (const offer of offers) {
    for (const right of offer.figureRights ?? []) {
      const path = await right(reader, actor, asked)
      if (path !== null) return { ...actor, grants: [...actor.grants, ...[seeFigures, seePersonsFigures].map((ability) => ({ ability, path }))] }
    }
  }
  return actor
}
