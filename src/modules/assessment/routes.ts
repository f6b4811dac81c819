import { route, type Route } from '../../foundation/http/index.ts'
import { assessmentDetail } from './assessment-detail.ts'
import { assessmentList } from './assessment-list.ts'
import { computeAssessment } from './compute-assessment.ts'
import { endpoints } from './contract.ts'
import { enterScheme } from './enter-scheme.ts'
import { openAssessment } from './open-assessment.ts'
import { publishAssessment } from './publish-assessment.ts'
import { recomputeAssessment } from './recompute-assessment.ts'
import { rulesDocument } from './rules-document.ts'
import { rulesPaper } from './rules-paper.ts'
import { schemeDetail } from './scheme-detail.ts'
import { schemeList } from './scheme-list.ts'
import { scoreDetail } from './score-detail.ts'
import { stateInput } from './state-input.ts'
import { answerContest } from './answer-contest.ts'
import { contestInput } from './contest-input.ts'
import { decideAppeal } from './decide-appeal.ts'
import { exportResults } from './export-results.ts'
import { agreeResult, fileAppeal } from './file-appeal.ts'
import { markSheet } from './mark-sheet.ts'
import { closeStep, returnAssessment } from './move-assessment.ts'
import { nameRaters } from './name-raters.ts'
import { publicNotice } from './public-notice.ts'
import { raterList } from './rater-list.ts'
import { reportDetail } from './report-detail.ts'
import { sheetDetail } from './sheet-detail.ts'
import { submitReport } from './submit-report.ts'

export const routes: readonly Route[] = [
  route(endpoints.listSchemes, ({ reader, actor }) => schemeList(reader, actor)),
  route(endpoints.readScheme, ({ reader, actor, params }) => schemeDetail(reader, actor, params.id)),
  route(endpoints.printAssessmentRules, async ({ reader, actor, params, query }) => {
    const rules = await rulesPaper(reader, actor, params.id, query.assessment)
    return { name: `${rules.title}.docx`, mediaType: endpoints.printAssessmentRules.file, bytes: await rulesDocument(rules, actor.at) }
  }),
  route(endpoints.enterScheme, async ({ tx, actor, body }) => ({ id: await enterScheme(tx, actor, body) })),
  route(endpoints.listAssessments, ({ reader, actor, query }) => assessmentList(reader, actor, query)),
  route(endpoints.openAssessment, async ({ tx, actor, body }) => ({ id: await openAssessment(tx, actor, body) })),
  route(endpoints.readAssessment, ({ reader, actor, params }) => assessmentDetail(reader, actor, params.id)),
  route(endpoints.stateInput, async ({ tx, actor, params, body }) => ({ version: await stateInput(tx, actor, params.id, body) })),
  route(endpoints.computeAssessment, async ({ tx, actor, params, body }) => ({ version: await computeAssessment(tx, actor, params.id, body) })),
  route(endpoints.publishAssessment, async ({ tx, actor, params, body }) => ({ version: await publishAssessment(tx, actor, params.id, body) })),
  route(endpoints.recomputeAssessment, ({ reader, actor, params }) => recomputeAssessment(reader, actor, params.id)),
  route(endpoints.readScore, ({ reader, actor, params }) => scoreDetail(reader, actor, params.id, params.unit)),
  route(endpoints.exportResults, ({ reader, actor, params }) => exportResults(reader, actor, params.id)),
  route(endpoints.closeStep, async ({ tx, actor, params, body }) => ({ version: await closeStep(tx, actor, params.id, body) })),
  route(endpoints.returnAssessment, async ({ tx, actor, params, body }) => ({ version: await returnAssessment(tx, actor, params.id, body) })),
  route(endpoints.readReport, ({ reader, actor, params }) => reportDetail(reader, actor, params.id, params.unit)),
  route(endpoints.submitReport, async ({ tx, actor, params, body }) => ({ version: await submitReport(tx, actor, params.id, { ...body, unit: params.unit }) })),
  route(endpoints.contestInput, async ({ tx, actor, params, body }) => ({ id: await contestInput(tx, actor, params.id, { ...body, unit: params.unit }) })),
  route(endpoints.answerContest, async ({ tx, actor, params, body }) => ({ version: await answerContest(tx, actor, params.id, { ...body, contest: params.contest }) })),
  route(endpoints.fileAppeal, async ({ tx, actor, params, body }) => ({ id: await fileAppeal(tx, actor, params.id, body) })),
  route(endpoints.agreeResult, ({ tx, actor, params, body }) => agreeResult(tx, actor, params.id, body)),
  route(endpoints.decideAppeal, async ({ tx, actor, params, body }) => ({ version: await decideAppeal(tx, actor, params.id, { ...body, appeal: params.appeal }) })),
  route(endpoints.readPublicNotice, ({ reader, actor, params }) => publicNotice(reader, actor, params.id)),
  route(endpoints.listRaters, ({ reader, actor, params }) => raterList(reader, actor, params.id)),
  route(endpoints.nameRaters, async ({ tx, actor, params, body }) => ({ version: await nameRaters(tx, actor, params.id, body) })),
  route(endpoints.readSheet, ({ reader, actor, params }) => sheetDetail(reader, actor, params.id)),
  route(endpoints.markSheet, ({ tx, actor, params, body }) => markSheet(tx, actor, params.id, body)),
]
