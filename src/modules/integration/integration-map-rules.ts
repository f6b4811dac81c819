import type { Day } from '../../foundation/clock/day.ts'
import type { Side } from '../planning/index.ts'

/** What the map's rules need to know of a goal. */
export type MapGoal = { id: string; side: Side; kind: string | null; unit: { id: string }; starts: Day; ends: Day; unlinked: boolean }
export type MapLink = { partyGoal: string; businessGoal: string }

/** What is asked of the map: a unit, a class of Party goals (类), the days that a goal must touch. */
export type MapFilter = { unit?: string | undefined; kind?: string | undefined; from?: Day | undefined; to?: Day | undefined }

/**
 * The goals that a filter leaves on the map. A goal is meant when it is under way in the days asked for and belongs to
 * the unit or, on the Party side, to the class; a class says nothing against business goals. One that is linked to a
 * meant goal stays with it, so that no line loses an end; a gap stays only when it is meant itself.
 */
export function goalsOnMap<G extends MapGoal>(goals: readonly G[], links: readonly MapLink[], filter: MapFilter): G[] {
  const inTime = goals.filter((goal) => (filter.to === undefined || goal.starts <= filter.to) && (filter.from === undefined || goal.ends >= filter.from))
  const ofClass = inTime.filter((goal) => filter.kind === undefined || goal.side === 'business' || goal.kind === filter.kind)
  const here = new Set(ofClass.map(({ id }) => id))
  const lines = links.filter(({ partyGoal, businessGoal }) => here.has(partyGoal) && here.has(businessGoal))
  const meant = new Set(ofClass.filter((goal) => (filter.unit === undefined || goal.unit.id === filter.unit) && (filter.kind === undefined || goal.side === 'party' || goal.unlinked)).map(({ id }) => id))
  const kept = new Set([...meant, ...lines.flatMap(({ partyGoal, businessGoal }) => (meant.has(partyGoal) || meant.has(businessGoal) ? [partyGoal, businessGoal] : []))])
  return ofClass.filter(({ id }) => kept.has(id))
}
