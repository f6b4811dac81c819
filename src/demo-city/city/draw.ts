import { seeded } from '../made-up-names.ts'

/** Draws that come out the same for the same name, whatever else was drawn before. */
export type Draw = { between(least: number, most: number): number; chance(share: number): boolean; pick<T>(list: readonly T[]): T }

/** The draws that belong to a name (an agency, a branch and month …). */
export function drawFor(...name: (string | number)[]): Draw {
  const real = seeded(hashOf(name.join('/')))
  const between = (least: number, most: number) => least + Math.floor(real() * (most - least + 1))
  return {
    between,
    chance: (share) => real() < share,
    pick: (list) => {
      const picked = list[between(0, list.length - 1)]
      if (picked === undefined) throw new RangeError('nothing to draw from')
      return picked
    },
  }
}

/** FNV-1a over the text's code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Splits a whole into as many whole parts as there are weights, each at least `least`; the parts add up to the whole. */
export function sharesOf(whole: number, weights: readonly number[], least: number): number[] {
  const free = whole - least * weights.length
  if (free < 0) throw new RangeError(`${whole} cannot give ${weights.length} parts of at least ${least}`)
  const sum = weights.reduce((a, b) => a + b, 0)
  const parts = weights.map((weight) => least + Math.floor((free * weight) / sum))
  for (let index = 0, rest = whole - parts.reduce((a, b) => a + b, 0); rest > 0; index = (index + 1) % parts.length, rest -= 1) parts[index]! += 1
  return parts
}
