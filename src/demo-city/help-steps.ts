import { accountByName } from '../modules/access/index.ts'
import { answerWeakness, lookAgain, planHelp, showWeakness, type KeptItem } from '../modules/commitments/index.ts'
import type { CommitmentSample } from './commitment-samples.ts'
import type { Step } from './do-in-order.ts'

/** Help for an item that was behind: the secretary shows it, the holder answers, help is planned and looked at again. */
export function helpSteps(item: KeptItem, { by, branch, shown, blocker, answer, planned, helper, step, due, again, word }: { by: string; branch: string } & NonNullable<CommitmentSample['help']>): Step[] {
  let help = ''
  return [
    { at: `${shown}T09:00:00`, by: branch, deed: async (tx, actor) => { help = await showWeakness(tx, actor, item.id, blocker) } },
    { at: `${shown}T16:00:00`, by, deed: (tx, actor) => answerWeakness(tx, actor, help, answer) },
    { at: `${planned}T10:00:00`, by: branch, deed: async (tx, actor) => planHelp(tx, actor, help, { helper: (await accountByName(tx, helper))!.person!, step, due, lookAgainOn: again }) },
    { at: `${again}T17:00:00`, by: branch, deed: (tx, actor) => lookAgain(tx, actor, help, { result: 'caughtUp', word }) },
  ]
}
