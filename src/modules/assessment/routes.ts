import { route, type Route } from '../../foundation/http/index.ts'
import { assessmentDetail } from './assessment-detail.ts'
import { assessmentList } from './assessment-list.ts'
import { computeAssessment } from './compute-assessment.ts'
import { endpoints } from './contract.ts'
import { enterScheme } from './enter-scheme.ts'
import { openAssessment } from './open-assessment.ts'
import { publishAssessment } from './publish-assessment.ts'
import { recomputeAssessment } from './recompute-assessment.ts'
import { schemeDetail, schemeList } from './scheme-list.ts'
import { scoreDetail } from './score-detail.ts'
import { stateInput } from './state-input.ts'

export const routes: readonly Route[] = [
  route(endpoints.listSchemes, ({ reader, actor }) => schemeList(reader, actor)),
  route(endpoints.readScheme, ({ reader, actor, params }) => schemeDetail(reader, actor, params.id)),
  route(endpoints.enterScheme, async ({ tx, actor, body }) => ({ id: await enterScheme(tx, actor, body) })),
  route(endpoints.listAssessments, ({ reader, actor, query }) => assessmentList(reader, actor, query)),
  route(endpoints.openAssessment, async ({ tx, actor, body }) => ({ id: await openAssessment(tx, actor, body) })),
  route(endpoints.readAssessment, ({ reader, actor, params }) => assessmentDetail(reader, actor, params.id)),
  route(endpoints.stateInput, async ({ tx, actor, params, body }) => ({ version: await stateInput(tx, actor, params.id, body) })),
  route(endpoints.computeAssessment, async ({ tx, actor, params, body }) => ({ version: await computeAssessment(tx, actor, params.id, body) })),
  route(endpoints.publishAssessment, async ({ tx, actor, params, body }) => ({ version: await publishAssessment(tx, actor, params.id, body) })),
  route(endpoints.recomputeAssessment, ({ reader, actor, params }) => recomputeAssessment(reader, actor, params.id)),
  route(endpoints.readScore, ({ reader, actor, params }) => scoreDetail(reader, actor, params.id, params.unit)),
]
