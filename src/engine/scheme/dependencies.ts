import type { Reference } from '../formula/expression.ts'

interface Need { name?: number; cross?: number }

/**
 * What needs what. A comparison between subjects (a crossing) needs the names it looks at to be worked out for all subjects first,
 * so it stands one stage after them.
 */
export class Dependencies {
  owner: Need = { name: 0 }
  count = 0
  readonly stageOwners: { cross: number; owner: { stage?: number } }[] = []
  private readonly ofName: Need[][]
  private readonly ofCross: Need[][] = []

  constructor(names: number) {
    this.ofName = Array.from({ length: names }, () => [])
  }

  needs(name: number): void {
    this.add({ name })
  }

  private add(need: Need): void {
    const list = this.owner.name !== undefined ? this.ofName[this.owner.name]! : this.ofCross[this.owner.cross!]!
    list.push(need)
  }

  crossing(inside: () => void): number {
    const cross = this.count++
    this.ofCross.push([])
    this.add({ cross })
    const before = this.owner
    this.owner = { cross }
    inside()
    this.owner = before
    return cross
  }

  above(target: Reference): Extract<Reference, { in: 'above' }> {
    const cross = this.crossing(() => { if (target.in === 'name') this.needs(target.index) })
    const ref: Extract<Reference, { in: 'above' }> = { in: 'above', cross, stage: 0, target }
    this.stageOwners.push({ cross, owner: ref })
    return ref
  }

  /** The mean of a node over all subjects needs whatever the node itself needs. */
  meanCrossing<T>(policy: { cross?: number; stage?: number }, check: () => T): T {
    const list = this.owner.name !== undefined ? this.ofName[this.owner.name]! : this.ofCross[this.owner.cross!]!
    const from = list.length
    const result = check()
    const own = list.slice(from)
    policy.cross = this.crossing(() => { for (const need of own) this.add(need) })
    this.stageOwners.push({ cross: policy.cross, owner: policy })
    return result
  }

  /** Groups of names that need each other, each named once in the order of the file. */
  circles(): number[][] {
    const state = new Map<string, 'open' | 'done'>()
    const found: number[][] = []
    for (let start = 0; start < this.ofName.length; start++) {
      const path: Need[] = []
      const stack: { need: Need; left: Need[] }[] = []
      const enter = (need: Need): void => {
        state.set(keyOf(need), 'open')
        path.push(need)
        stack.push({ need, left: [...this.of(need)] })
      }
      if (state.has(keyOf({ name: start }))) continue
      enter({ name: start })
      while (stack.length > 0) {
        const top = stack.at(-1)!
        const next = top.left.shift()
        if (!next) {
          state.set(keyOf(top.need), 'done')
          stack.pop()
          path.pop()
        } else if (!state.has(keyOf(next))) enter(next)
        else if (state.get(keyOf(next)) === 'open') {
          const from = path.findIndex((need) => keyOf(need) === keyOf(next))
          const circle = path.slice(from).flatMap((need) => need.name ?? [])
          if (circle.length > 0) found.push(circle)
        }
      }
    }
    return found
  }

  /** Names after those they need, and the stage of each; fills in the stages of crossings. Call only when there are no circles. */
  order(): { order: number[]; stages: number[] } {
    const order: number[] = []
    const stageOf = new Map<string, number>()
    for (let start = 0; start < this.ofName.length; start++) {
      const stack: { need: Need; left: Need[] }[] = []
      if (stageOf.has(keyOf({ name: start }))) continue
      stack.push({ need: { name: start }, left: [...this.ofName[start]!] })
      while (stack.length > 0) {
        const top = stack.at(-1)!
        const next = top.left.pop()
        if (next) {
          if (!stageOf.has(keyOf(next))) stack.push({ need: next, left: [...this.of(next)] })
          continue
        }
        stack.pop()
        if (stageOf.has(keyOf(top.need))) continue
        const below = this.of(top.need).reduce((most, need) => Math.max(most, stageOf.get(keyOf(need))!), 0)
        stageOf.set(keyOf(top.need), top.need.cross === undefined ? below : below + 1)
        if (top.need.name !== undefined) order.push(top.need.name)
      }
    }
    for (const { cross, owner } of this.stageOwners) owner.stage = stageOf.get(keyOf({ cross })) ?? 1
    return { order, stages: this.ofName.map((_, name) => stageOf.get(keyOf({ name }))!) }
  }

  private of(need: Need): Need[] {
    return need.name !== undefined ? this.ofName[need.name]! : this.ofCross[need.cross!]!
  }
}

function keyOf(need: Need): string {
  return need.name !== undefined ? `n${need.name}` : `c${need.cross!}`
}
