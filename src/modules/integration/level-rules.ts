export type Level = 'together' | 'partly' | 'apart' | 'unknown'

/** From how many of a hundred a part counts as together, and from how many as partly so. They name what is read; nothing is scored by them. */
const from = { together: 90, partly: 60 } as const

/** How a part of the index reads in words. `value`: 0 … 100 as exact text, null when there was nothing to compare. */
export function levelOf(value: string | null): Level {
  if (value === null) return 'unknown'
  const number = Number(value)
  if (number >= from.together) return 'together'
  return number >= from.partly ? 'partly' : 'apart'
}
