import type { Day } from '../clock/day.ts'
import { forbidden, notFound } from '../errors/common-problems.ts'
import type { Lang, Text } from '../i18n/texts.ts'

/** What a room lets people do. `key` is '<room>.<what>', e.g. 'planning.goal-edit'. */
export type Ability = { key: string; label: Text }

/** An ability over every unit whose path begins with `path` ('/' covers the tenant). */
export type Grant = { ability: string; path: string }

/** What happened to permission and audit while one request or command ran; the guards in foundation/http read it. */
export type Trail = { decisions: number; audits: number }

/**
 * Who acts, for one request or command. `at` is the instant of the whole command (every row it writes carries it) and
 * `today` the day in the tenant's zone. `person` is null for accounts that are nobody (e.g. an administrator's).
 */
export type Actor = {
  readonly tenant: string
  readonly account: string
  readonly person: string | null
  readonly name: string
  readonly grants: readonly Grant[]
  readonly lang: Lang
  readonly at: Date
  readonly today: Day
  readonly trail: Trail
}

/** True if the actor holds `ability` over the unit at `unitPath`. Counts as a permission decision. */
export function may(actor: Actor, ability: string, unitPath: string): boolean {
  actor.trail.decisions += 1
  return actor.grants.some((grant) => grant.ability === ability && unitPath.startsWith(grant.path))
}

/**
 * Throws 'foundation.forbidden' (403) unless the actor holds `ability` over `unitPath`. With `seeing`, an actor who may
 * not even see the unit gets 'foundation.not-found' (404) instead: what is out of scope does not exist.
 */
export function demand(actor: Actor, ability: string, unitPath: string, seeing?: string): void {
  if (may(actor, ability, unitPath)) return
  if (seeing && !may(actor, seeing, unitPath)) throw notFound()
  throw forbidden(ability)
}

/** True if the actor holds `ability` over any unit at all (a page's entry may show; each row is still decided). */
export function mayAnywhere(actor: Actor, ability: string): boolean {
  actor.trail.decisions += 1
  return actor.grants.some((grant) => grant.ability === ability)
}

/** Throws 403 unless the actor holds `ability` somewhere. */
export function demandAnywhere(actor: Actor, ability: string): void {
  if (!mayAnywhere(actor, ability)) throw forbidden(ability)
}

/** The path prefixes that `ability` covers for this actor, without those inside another. Counts as a decision. */
export function pathsOf(actor: Actor, ability: string): readonly string[] {
  actor.trail.decisions += 1
  const known = covered.get(actor.grants) ?? new Map<string, readonly string[]>()
  covered.set(actor.grants, known)
  const paths = known.get(ability) ?? outermost(actor.grants.filter((grant) => grant.ability === ability).map((grant) => grant.path))
  known.set(ability, paths)
  return paths
}

/** What has been worked out from a list of grants; a session keeps its list over many requests, each of which asks several times. */
const covered = new WeakMap<readonly Grant[], Map<string, readonly string[]>>()

function outermost(all: readonly string[]): readonly string[] {
  const paths = [...new Set(all)].sort()
  return paths.filter((path) => !paths.some((other) => other !== path && path.startsWith(other)))
}

/** States that this request needs no grant, because it touches only what is the actor's own (or nothing protected). */
export function ownOnly(actor: Actor): void {
  actor.trail.decisions += 1
}
