import type { Day } from '../../foundation/clock/day.ts'
import type { Text } from '../../foundation/i18n/texts.ts'
import { scaled, decimal, type Decimal } from './decimal.ts'
import type { Hint } from './growth-target-rules.ts'
import type { Measure } from './light-rules.ts'

/** The two faces of a piece of work. */
export type Side = 'party' | 'business'

/** Which line of authority the actor holds: over the unit concerned, and anywhere at all. */
export type Lines = { own: boolean; sectionAnywhere: boolean; partyAnywhere: boolean }

export type LineSentence = 'branch-sets-no-business-work' | 'section-sets-no-party-goal' | 'goal-belongs-to-another-unit' | 'no-line'

/**
 * Two lines of authority meet in one plan. A branch sets no business work: business goals and tasks are entered and
 * changed only along the section line (or by the office that keeps the plan for the leading group); Party goals only by
 * Party organisations. Source: 中国共产党党和国家机关基层组织工作条例 art. 2. Returns the sentence broken, or null.
 */
export function lineBroken(side: Side, lines: Lines): LineSentence | null {
  if (lines.own) return null
  if (side === 'business') {
    if (lines.partyAnywhere) return 'branch-sets-no-business-work'
    return lines.sectionAnywhere ? 'goal-belongs-to-another-unit' : 'no-line'
  }
  if (lines.partyAnywhere) return 'goal-belongs-to-another-unit'
  return lines.sectionAnywhere ? 'section-sets-no-party-goal' : 'no-line'
}

/** A goal lies inside its plan's years and ends no earlier than it starts. Returns the sentence broken, or null. */
export function datesBroken(year: number, goal: { starts: Day; ends: Day }, years = 1): 'dates-outside-the-plan-year' | 'ends-before-it-starts' | null {
  if (goal.ends < goal.starts) return 'ends-before-it-starts'
  const inside = goal.starts >= `${year}-01-01` && goal.ends <= `${year + years - 1}-12-31`
  return inside ? null : 'dates-outside-the-plan-year'
}

/** Measures have keys of their own, and a ratio names two counted measures of the same goal. */
export function measuresBroken(measures: readonly Measure[]): 'measure-key-twice' | 'ratio-needs-two-measures' | null {
  const counted = new Map(measures.map((measure) => [measure.key, measure.gathers]))
  if (counted.size < measures.length) return 'measure-key-twice'
  const wrong = measures.some((measure) => measure.gathers === 'ratio' && (counted.get(measure.part ?? '') !== 'sum' || counted.get(measure.whole ?? '') !== 'sum'))
  return wrong ? 'ratio-needs-two-measures' : null
}

const weightText = (side: Side, sum: string): Text => ({
  zh: `${side === 'party' ? '党建' : '业务'}目标的权重合计是 ${sum}，应为 100。`,
  en: `The weights of the ${side === 'party' ? 'Party' : 'business'} goals add up to ${sum}; they should make 100.`,
})

/** A hint for each side whose weights do not add up to 100; a side without goals gets none. */
export function weightHints(goals: readonly { side: Side; weight: Decimal }[]): Hint[] {
  return (['party', 'business'] as const).flatMap((side) => {
    const weights = goals.filter((goal) => goal.side === side).map((goal) => scaled(goal.weight))
    const sum = weights.reduce((total, weight) => total + weight, 0n)
    if (weights.length === 0 || sum === scaled('100')) return []
    return [{ code: 'weights-off-hundred', field: `weight.${side}`, found: decimal(sum), text: weightText(side, decimal(sum)) }]
  })
}

/** What a change of links does to the stock of unlinked goals: 1 when a goal loses its last link, −1 with its first. */
export function unlinkedStep(linksBefore: number, linksAfter: number): -1 | 0 | 1 {
  if (linksBefore === 0 && linksAfter > 0) return -1
  return linksBefore > 0 && linksAfter === 0 ? 1 : 0
}

/** A link joins the two sides: one Party goal and one business goal. */
export function joinsBothSides(a: Side, b: Side): boolean {
  return a !== b
}
