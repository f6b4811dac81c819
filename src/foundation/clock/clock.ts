/** The only source of "now". Everything that needs a moment is handed a clock, so that tests and the demo can pin it. */
export type Clock = { now(): Date }

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands at one instant until it is moved by hand. `instant`: ISO 8601 with offset. */
export function fixedClock(instant: string | Date): Clock & { set(instant: string | Date): void } {
  let at = new Date(instant)
  return {
    now: () => new Date(at),
    set: (next) => {
      at = new Date(next)
    },
  }
}

/** A clock that read `start` when this function was called and runs on from there at the speed of `base`. */
export function runningClock(start: Date, base: Clock = systemClock): Clock {
  const offset = start.getTime() - base.now().getTime()
  return { now: () => new Date(base.now().getTime() + offset) }
}
