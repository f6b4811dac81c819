import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { decideScopes } from './decide-scope.ts'
import { evaluateForUnits } from './evaluate-for-units.ts'
import { figureOf, type Figure, type FigureQuery } from './figure.ts'

/** One indicator over many units, by unit: what `figure` answers for each, worked out together. Errors as `figure`, for any of them. */
export async function figuresOfUnits(reader: Reader, actor: Actor, scopes: readonly string[], query: Omit<FigureQuery, 'scope' | 'person'>): Promise<Map<string, Figure>> {
  const decided = await decideScopes(reader, actor, scopes, query)
  const [first] = decided
  if (!first) return new Map()
  const found = await evaluateForUnits(reader, actor.tenant, first.indicator, decided)
  return new Map(decided.map((each) => [each.scope.id, figureOf(first.indicator, each, found.get(each.scope.id)!)]))
}
