import { route } from '../../foundation/http/index.ts'
import { assessItem } from './assess-item.ts'
import { endBeneficiary, enterBeneficiary } from './beneficiaries.ts'
import { groupCheck } from './check/group-check.ts'
import { recordCheck } from './check/record-check.ts'
import { commentItem } from './comment-item.ts'
import { commitmentList } from './commitment-list.ts'
import { endpoints } from './contract.ts'
import { correctItemProgress } from './correct-item-progress.ts'
import { decideItem } from './decide-item.ts'
import { draftChoices } from './draft-choices.ts'
import { draftItem } from './draft-item.ts'
import { exportCommitments } from './export-commitments.ts'
import { lookAgain, recordSupportTalk } from './help/close-help.ts'
import { planHelp } from './help/plan-help.ts'
import { answerWeakness, showWeakness } from './help/show-weakness.ts'
import { letterDetail } from './letter-detail.ts'
import { bookletDocument, letterDocument } from './papers/letter-document.ts'
import { printedBooklet, printedLetter } from './papers/printed-letter.ts'
import { pastRoutes } from './past/past-routes.ts'
import { proposeChange } from './propose-change.ts'
import { publishLetters } from './publish-letters.ts'
import { recordItemProgress } from './record-item-progress.ts'
import { decideChange, reviewChange } from './review-change.ts'
import { reviewItem } from './review-item.ts'
import { reviseItem } from './revise-item.ts'
import { quarterSummary } from './summary/quarter-summary.ts'
import { saveSummary } from './summary/save-summary.ts'
import { submitLetter } from './submit-letter.ts'
import { proposeWithdrawal } from './withdrawal/propose-withdrawal.ts'
import { withdrawItem } from './withdrawal/withdraw-item.ts'

export const routes = () => [
  ...pastRoutes,
  route(endpoints.listCommitments, async ({ reader, actor, query }) => commitmentList(reader, actor, query)),
  route(endpoints.exportCommitments, async ({ reader, actor, query }) => exportCommitments(reader, actor, query)),
  route(endpoints.openLetter, async ({ reader, actor, params }) => letterDetail(reader, actor, params.id)),
  route(endpoints.printLetter, async ({ reader, actor, params }) => {
    const letter = await printedLetter(reader, actor, params.id)
    return { name: `${letter.year}年承诺书-${letter.holder}.docx`, mediaType: endpoints.printLetter.file, bytes: await letterDocument(letter, actor.at) }
  }),
  route(endpoints.printBooklet, async ({ reader, actor, query }) => {
    const letters = await printedBooklet(reader, actor, query)
    return { name: `${query.year}年承诺书汇编-${letters[0]!.branch}.docx`, mediaType: endpoints.printBooklet.file, bytes: await bookletDocument(letters, actor.at) }
  }),
  route(endpoints.submitLetter, async ({ tx, actor, params }) => ({ submitted: await submitLetter(tx, actor, params.id) })),
  route(endpoints.publishLetters, async ({ tx, actor, body }) => ({ published: await publishLetters(tx, actor, body.letters) })),
  route(endpoints.readDraftChoices, async ({ reader, actor, query }) => draftChoices(reader, actor, query.year)),
  route(endpoints.enterBeneficiary, async ({ tx, actor, body }) => ({ id: await enterBeneficiary(tx, actor, body) })),
  route(endpoints.endBeneficiary, async ({ tx, actor, params }) => endBeneficiary(tx, actor, params.id) as Promise<undefined>),
  route(endpoints.draftItem, async ({ tx, actor, body }) => draftItem(tx, actor, body)),
  route(endpoints.reviseItem, async ({ tx, actor, params, body }) => reviseItem(tx, actor, params.id, body)),
  route(endpoints.readGroupCheck, async ({ reader, actor, query }) => groupCheck(reader, actor, query)),
  route(endpoints.recordCheck, async ({ tx, actor, body }) => ({ marked: await recordCheck(tx, actor, body) })),
  route(endpoints.showWeakness, async ({ tx, actor, params, body }) => ({ id: await showWeakness(tx, actor, params.id, body.blocker) })),
  route(endpoints.answerWeakness, async ({ tx, actor, params, body }) => answerWeakness(tx, actor, params.id, body.answer) as Promise<undefined>),
  route(endpoints.planHelp, async ({ tx, actor, params, body }) => planHelp(tx, actor, params.id, body) as Promise<undefined>),
  route(endpoints.lookAgain, async ({ tx, actor, params, body }) => lookAgain(tx, actor, params.id, body) as Promise<undefined>),
  route(endpoints.recordSupportTalk, async ({ tx, actor, params, body }) => recordSupportTalk(tx, actor, params.id, body.heldOn) as Promise<undefined>),
  route(endpoints.readSummary, async ({ reader, actor, query }) => quarterSummary(reader, actor, query)),
  route(endpoints.saveSummary, async ({ tx, actor, body }) => ({ version: await saveSummary(tx, actor, body) })),
  route(endpoints.commentItem, async ({ tx, actor, params, body }) => commentItem(tx, actor, params.id, body.comment) as Promise<undefined>),
  route(endpoints.reviewItem, async ({ tx, actor, params, body }) => ({ version: await reviewItem(tx, actor, params.id, body) })),
  route(endpoints.decideItem, async ({ tx, actor, params, body }) => ({ version: await decideItem(tx, actor, params.id, body) })),
  route(endpoints.recordProgress, async ({ tx, actor, params, body }) => recordItemProgress(tx, actor, params.id, body)),
  route(endpoints.correctProgress, async ({ tx, actor, params, body }) => correctItemProgress(tx, actor, params.id, body)),
  route(endpoints.proposeChange, async ({ tx, actor, params, body }) => proposeChange(tx, actor, params.id, body)),
  route(endpoints.withdrawItem, async ({ tx, actor, params, body }) => ({ version: await withdrawItem(tx, actor, params.id, body) })),
  route(endpoints.proposeWithdrawal, async ({ tx, actor, params, body }) => ({ id: await proposeWithdrawal(tx, actor, params.id, body) })),
  route(endpoints.reviewChange, async ({ tx, actor, params, body }) => reviewChange(tx, actor, params.id, body) as Promise<undefined>),
  route(endpoints.decideChange, async ({ tx, actor, params, body }) => decideChange(tx, actor, params.id, body) as Promise<undefined>),
  route(endpoints.assessItem, async ({ tx, actor, params, body }) => ({ version: await assessItem(tx, actor, params.id, body) })),
]
