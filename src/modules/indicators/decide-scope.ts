import { may, type Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { sectionsCovered, unitById, type Unit } from '../organisation/index.ts'
import { indicatorOf } from './built-in-indicators.ts'
import { refuse } from './errors.ts'
import type { FigureQuery } from './figure.ts'
import type { Indicator } from './indicator.ts'
import { seeFigures, seePersonsFigures } from './permissions.ts'

/** A figure's question, decided: the unit exists, the actor may see it. `covered`: the sections a branch covers. `person`: whom alone it concerns. */
export type Decided = { indicator: Indicator; scope: Unit; covered: readonly string[]; person: string | undefined; from: Day; to: Day; asOf: Date }

/**
 * Decides whether the actor may see a figure. The decision is taken on the unit as it stands today (closed: as it stood
 * in the period) and then holds for all its facts, also those written while it lay elsewhere: a number is the same for
 * everybody who sees it.
 */
export async function decideScope(reader: Reader, actor: Actor, query: FigureQuery): Promise<Decided> {
  const indicator = indicatorOf(query.indicator)
  if (query.from > query.to) throw refuse('period-backwards', { from: query.from, to: query.to }, [{ path: 'to', code: 'indicators.field.period-backwards' }])
  const scope = await standingUnit(reader, actor, query)
  if (!scope || !indicator || !reaches(actor, indicator, scope, query.person)) throw notFound()
  const covered = scope.kind === 'party.branch' ? await sectionsCovered(reader, actor.tenant, scope.id, query.to < actor.today ? query.to : actor.today) : []
  const asked = query.asOf === undefined ? actor.at : new Date(query.asOf)
  return { indicator, scope, covered, person: query.person, from: query.from, to: query.to, asOf: asked > actor.at ? actor.at : asked }
}

/** Do the actor's own roles reach a figure? */
export async function mayOpen(reader: Reader, actor: Actor, query: FigureQuery): Promise<boolean> {
  const indicator = indicatorOf(query.indicator)
  const scope = indicator && (await standingUnit(reader, actor, query))
  return scope !== undefined && reaches(actor, indicator!, scope, query.person)
}

function reaches(actor: Actor, indicator: Indicator, scope: Unit, person: string | undefined): boolean {
  if (!may(actor, seeFigures, scope.path)) return false
  return person === undefined || (indicator.ofPersons === true && (person === actor.person || may(actor, seePersonsFigures, scope.path)))
}

async function standingUnit(reader: Reader, actor: Actor, { scope, from, to }: FigureQuery): Promise<Unit | undefined> {
  for (const day of [actor.today, to, from]) {
    const unit = await unitById(reader, actor.tenant, scope, day)
    if (unit) return unit
  }
  return undefined
}
