import type { IntegrationMap, MapGoal, MapLink, Proposal } from './map-shapes.ts'

/** How a goal is named everywhere: its code and its title. */
export const nameOf = (goal: Pick<MapGoal, 'code' | 'title'>): string => `${goal.code} ${goal.title}`

/** The links of a goal, each with the goal at its other end. */
export const linksOf = (map: IntegrationMap, goal: MapGoal): { link: MapLink; other: MapGoal }[] =>
  map.links.flatMap(link => {
    if (link.partyGoal !== goal.id && link.businessGoal !== goal.id) return []
    const other = map.goals.find(({ id }) => id === (link.partyGoal === goal.id ? link.businessGoal : link.partyGoal))
    return other ? [{ link, other }] : []
  })

/** Two goals as a line between the sides, or null when they stand on the same one. */
export const pairOf = (a: MapGoal, b: MapGoal): Proposal | null => {
  if (a.side === b.side) return null
  return a.side === 'party' ? { party: a, business: b } : { party: b, business: a }
}

/** The goals of the other side that this person may link with `goal` and that are not linked with it yet. */
export const candidatesFor = (map: IntegrationMap, goal: MapGoal): MapGoal[] =>
  map.goals.filter(other => {
    const pair = pairOf(goal, other)
    return pair !== null && pair.party.can.link && !map.links.some(link => link.partyGoal === pair.party.id && link.businessGoal === pair.business.id)
  })
