import type { Day } from '../../../foundation/clock/day.ts'

export type HelpState = 'shown' | 'planned' | 'closed'
export type HelpAct = 'plan' | 'lookAgain' | 'talk'
export type HelpSentence = 'help-only-after-it-was-shown' | 'nothing-planned-to-look-at' | 'help-is-closed'

/** Where help stands: shown to the holder and the group leader, planned, or looked at again. */
export function helpState({ planned_on: planned, result }: { planned_on: Day | null; result: string | null }): HelpState {
  return result !== null ? 'closed' : planned === null ? 'shown' : 'planned'
}

/** The sentence that forbids an act, or null: a plan comes after the holder was shown the item, a result after the plan. */
export function forbidsHelp(state: HelpState | null, act: HelpAct): HelpSentence | null {
  if (state === null) return 'help-only-after-it-was-shown'
  if (state === 'closed') return act === 'talk' ? null : 'help-is-closed'
  return act === 'lookAgain' && state === 'shown' ? 'nothing-planned-to-look-at' : null
}
