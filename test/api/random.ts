/** Chance that can be repeated: the same seed gives the same run. */
export type Random = { next(): number; below(limit: number): number; chance(share: number): boolean; pick<T>(list: readonly T[]): T }

/** A small, well-spread generator (mulberry32); `seed`: any whole number. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { next, below, chance: (share) => next() < share, pick: (list) => list[below(list.length)] as (typeof list)[number] }
}
