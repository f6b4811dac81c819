import type { Actor } from '../../foundation/actor/actor.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { refuse } from './errors.ts'

/** Changes of where units and people stand take effect today or earlier: entered on the day, never ahead of it. */
export function demandStarted(actor: Actor, from: Day): void {
  if (from > actor.today) throw refuse('starts-in-the-future', { from, today: actor.today }, [{ path: 'from', code: 'organisation.error.starts-in-the-future', params: { from, today: actor.today } }])
}
