import { daysBetween } from '../format-date.ts'

/** Heights in rem, so that large type makes room for its words; a row holds two lines. The style sheet has the same figures. */
export const laneHead = 1.875
export const axisHeight = 2.75
export const rowHeight = 2.5
/** Half the thickness of a bar, in rem. */
export const barHalf = 0.5625

/** Where a day stands between `from` and `to`, 0 … 1; days outside stand at the ends. The last day is included. */
export const placeOf = (day: string, from: string, to: string): number =>
  Math.min(1, Math.max(0, daysBetween(from, day) / (daysBetween(from, to) + 1)))

/** The left and width of a bar as CSS percentages; its last day is included. */
export const barPlace = (start: string, end: string, from: string, to: string): { left: string; width: string } => {
  const left = placeOf(start, from, to)
  const right = Math.min(1, Math.max(left, (daysBetween(from, end) + 1) / (daysBetween(from, to) + 1)))
  return { left: `${(left * 100).toFixed(3)}%`, width: `${((right - left) * 100).toFixed(3)}%` }
}

/** The middle of a row in rem from the top of the picture: Party rows above the axis, business rows below it. */
export const rowMiddle = (side: 'party' | 'business', index: number, partyRows: number): number =>
  (side === 'party' ? laneHead : laneHead * 2 + partyRows * rowHeight + axisHeight) + index * rowHeight + rowHeight / 2

/** The first days of the months that a period touches. */
export const monthStarts = (from: string, to: string): string[] => {
  const starts: string[] = []
  let year = Number(from.slice(0, 4))
  let month = Number(from.slice(5, 7))
  for (;;) {
    const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
    if (day > to) return starts
    starts.push(day)
    if (month === 12) { year += 1; month = 1 } else month += 1
  }
}
