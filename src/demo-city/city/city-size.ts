/** How big a generated city is. `factsPerBranch`: about how many facts the year of one branch and its section brings. */
export type CitySize = { agencies: number; branches: number; people: number; factsPerBranch: number }

/** The sizes that come with the program beside the bureau alone: a whole city, and one small enough for tests. */
export const citySizes = {
  city: { agencies: 300, branches: 3000, people: 60_000, factsPerBranch: 1670 },
  tiny: { agencies: 2, branches: 6, people: 120, factsPerBranch: 1250 },
} as const satisfies Record<string, CitySize>

/** Meetings come by their rhythm whatever the size; they and the promises make about so many facts of a branch. */
const byRhythm = 950

/** How much of its own work a section writes down, and how often people write down progress, so that a branch comes to its number of facts: 1 in a whole city. */
export function shareOf({ factsPerBranch }: CitySize): number {
  return Math.max(0, (factsPerBranch - byRhythm) / (citySizes.city.factsPerBranch - byRhythm))
}
