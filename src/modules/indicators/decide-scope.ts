import { may, type Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { sectionsCovered, sectionsCoveredBy, unitById, unitsById, type Unit } from '../organisation/index.ts'
import { definedIndicator } from './defined-indicator.ts'
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
  const indicator = await definedIndicator(reader, actor.tenant, query.indicator)
  if (query.from > query.to) throw refuse('period-backwards', { from: query.from, to: query.to }, [{ path: 'to', code: 'indicators.field.period-backwards' }])
  const scope = await standingUnit(reader, actor, query)
  if (!scope || !indicator || !reaches(actor, indicator, scope, query.person)) throw notFound()
  const covered = scope.kind === 'party.branch' ? await sectionsCovered(reader, actor.tenant, scope.id, coverageDay(actor, query)) : []
  return { indicator, scope, covered, person: query.person, from: query.from, to: query.to, asOf: instantOf(actor, query) }
}

/** The same for many units at once, in the order of `scopes`. Errors as for one. */
export async function decideScopes(reader: Reader, actor: Actor, scopes: readonly string[], query: Omit<FigureQuery, 'scope' | 'person'>): Promise<Decided[]> {
  const indicator = await definedIndicator(reader, actor.tenant, query.indicator)
  if (query.from > query.to) throw refuse('period-backwards', { from: query.from, to: query.to }, [{ path: 'to', code: 'indicators.field.period-backwards' }])
  const standing = await unitsById(reader, actor.tenant, scopes, actor.today)
  for (const scope of scopes) if (!standing.has(scope)) standing.set(scope, (await standingUnit(reader, actor, { ...query, scope })) ?? outOfSight())
  if (!indicator || [...standing.values()].some(({ path }) => !may(actor, seeFigures, path))) throw notFound()
  const branches = [...standing.values()].filter(({ kind }) => kind === 'party.branch').map(({ id }) => id)
  const covered = await sectionsCoveredBy(reader, actor.tenant, branches, coverageDay(actor, query))
  return scopes.map((scope) => ({ indicator, scope: standing.get(scope) ?? outOfSight(), covered: covered.get(scope) ?? [], person: undefined, from: query.from, to: query.to, asOf: instantOf(actor, query) }))
}

/** Do the actor's own roles reach a figure? */
export async function mayOpen(reader: Reader, actor: Actor, query: FigureQuery): Promise<boolean> {
  const indicator = await definedIndicator(reader, actor.tenant, query.indicator)
  if (!indicator) return false
  const scope = await standingUnit(reader, actor, query)
  return scope !== undefined && reaches(actor, indicator, scope, query.person)
}

function reaches(actor: Actor, indicator: Indicator, scope: Unit, person: string | undefined): boolean {
  if (!may(actor, seeFigures, scope.path)) return false
  return person === undefined || (indicator.ofPersons === true && (person === actor.person || may(actor, seePersonsFigures, scope.path)))
}

function outOfSight(): never {
  throw notFound()
}

function coverageDay(actor: Actor, { to }: Pick<FigureQuery, 'to'>): Day {
  return to < actor.today ? to : actor.today
}

function instantOf(actor: Actor, { asOf }: Pick<FigureQuery, 'asOf'>): Date {
  const asked = asOf === undefined ? actor.at : new Date(asOf)
  return asked > actor.at ? actor.at : asked
}

async function standingUnit(reader: Reader, actor: Actor, { scope, from, to }: Pick<FigureQuery, 'scope' | 'from' | 'to'>): Promise<Unit | undefined> {
  for (const day of [actor.today, to, from]) {
    const unit = await unitById(reader, actor.tenant, scope, day)
    if (unit) return unit
  }
  return undefined
}
