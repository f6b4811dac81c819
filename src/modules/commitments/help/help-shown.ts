import { may, type Actor } from '../../../foundation/actor/actor.ts'
import { isOwn } from '../letter-store.ts'
import type { Help, Letter } from '../tables.ts'
import { helpState } from './help-rules.ts'

/** Help as the holder and the reviewers see it, with what each may do next. */
export function helpShown(actor: Actor, letter: Letter, help: Help) {
  const state = helpState(help)
  const helps = may(actor, 'commitments.help', letter.unit_path)
  return {
    id: help.id, state, blocker: help.blocker, shownOn: help.shown_on, shownBy: help.shown_by_name, answer: help.answer, helper: help.helper_name, step: help.step, due: help.due, lookAgainOn: help.look_again_on,
    result: help.result, resultWord: help.result_word, lookedOn: help.looked_on, talkHeldOn: help.talk_held_on,
    can: { answer: state !== 'closed' && isOwn(actor, letter), plan: state === 'shown' && helps, lookAgain: state === 'planned' && helps, talk: help.talk_held_on === null && may(actor, 'commitments.record-support-talk', letter.branch_path) },
  }
}
