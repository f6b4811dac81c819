import type { Day } from '../../foundation/clock/day.ts'
import type { BranchPlan } from './city-plan.ts'
import { drawFor, type Draw } from './draw.ts'
import { halfMonths } from './year-days.ts'

/** Progress of a section's goal: of which measure, in which half-month. */
export type WorkDeed = { half: number; measure: 'work' | 'problems-found' | 'problems-closed-on-time'; day: Day; quantity: number }

/** A row of the agency's register: an order that a section took and settled. */
export type OrderDeed = { half: number; day: Day; channel: string; onTime: boolean; answer: string }

/** What a section did in the year. */
export type SectionYear = { work: readonly WorkDeed[]; orders: readonly OrderDeed[] }

const channels = ['窗口', '电话', '网页', '二维码'] as const

/** A section's year in its own rhythm; the same at every call. `share`: how much is written down, 1 for a whole city. */
export function sectionYear(branch: BranchPlan, share: number): SectionYear {
  const draw = drawFor(branch.section.code, 'year')
  const halves = halfMonths.flatMap((_, index) => (falls(branch.work.rhythm, index) ? [index] : []))
  const year = draw.between(...branch.work.year)
  const each = Math.max(1, Math.floor(year / halves.length))
  const busy = draw.between(2, 9)
  return {
    work: halves.flatMap((half) => workOf(branch, draw, half, each)),
    orders: halfMonths.flatMap(({ days }, half) => Array.from({ length: Math.round(draw.between(0, 2 * busy) * share) }, () => ({ half, day: draw.pick(days), channel: draw.pick(channels), onTime: draw.chance(0.96), answer: draw.pick(['满意', '满意', '满意', '基本满意', '不满意', '未评价']) }))),
  }
}

/** Does work of this rhythm come about in that half-month? */
function falls(rhythm: BranchPlan['work']['rhythm'], half: number): boolean {
  const { month, half: which } = halfMonths[half]!
  if (rhythm === 'week') return true
  if (rhythm === 'month') return which === 2
  if (rhythm === 'quarter') return which === 2 && month % 3 === 0
  return month >= 4 && month <= 10
}

function workOf(branch: BranchPlan, draw: Draw, half: number, each: number): WorkDeed[] {
  const { days } = halfMonths[half]!
  const day = draw.pick(days)
  const quantity = Math.max(1, Math.round((each * draw.between(60, 140)) / 100))
  const done: WorkDeed[] = [{ half, measure: 'work', day, quantity }]
  if (!branch.work.checks) return done
  const found = Math.round((quantity * draw.between(5, 40)) / 100)
  if (found === 0) return done
  done.push({ half, measure: 'problems-found', day, quantity: found })
  const closed = Math.round((found * draw.between(80, 100)) / 100)
  if (closed > 0) done.push({ half, measure: 'problems-closed-on-time', day, quantity: closed })
  return done
}
