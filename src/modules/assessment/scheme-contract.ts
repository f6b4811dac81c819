import { z } from 'zod'
import { bilingual, byId, day, endpoint, id } from '../../foundation/http/index.ts'
import { outcomeTitle } from './contract-shapes.ts'
import { stepKeys } from './process-rules.ts'

const schemeRow = z.strictObject({ id: z.string(), key: z.string(), version: z.int(), title: bilingual, sm3: z.string(), entererName: z.string(), enteredAt: z.string() })
const days = z.strictObject(Object.fromEntries(stepKeys.map((key) => [key, day])) as Record<(typeof stepKeys)[number], typeof day>)
const schemeText = z.string().min(1).max(300_000)

/** A rule in words; its parts are told the same way. */
const ruleInWords = z.strictObject({
  title: bilingual,
  line: z.int(),
  sentence: bilingual,
  gaps: z.array(bilingual),
  full: z.string().optional(),
  weight: z.string().optional(),
  note: bilingual.optional(),
  source: bilingual.optional(),
  basis: bilingual.optional(),
  get parts() {
    return z.array(ruleInWords)
  },
})
const rule = z.strictObject({ ...ruleInWords.shape, name: z.string(), outcome: z.boolean(), type: outcomeTitle.shape.type.optional(), kinds: z.array(bilingual).optional() })
const input = z.strictObject({
  name: z.string(),
  title: bilingual,
  unit: bilingual.nullable(),
  source: z.string(),
  origin: z.enum(['records', 'sheets', 'people']),
  indicator: z.strictObject({ key: z.string(), label: bilingual, definition: bilingual }).nullable(),
  groups: z.array(z.string()),
})
const finding = z.strictObject({ code: z.string(), level: z.enum(['error', 'forbidden', 'advice']), line: z.int(), message: bilingual, reason: bilingual, source: bilingual, fix: bilingual })
const burden = z.strictObject({ indicators: z.int(), budget: z.int(), automatic: z.int(), byHand: z.array(bilingual), automaticPoints: z.string().nullable(), allPoints: z.string().nullable(), hoursPerSubject: z.string() })
const usedBy = z.strictObject({ id: z.string(), title: z.string(), from: z.string(), to: z.string(), step: z.enum([...stepKeys, 'closed']) })

/** Schemes: their versions, one of them in words, and the document that is issued from it. */
export const schemeEndpoints = {
  listSchemes: endpoint({ method: 'GET', path: '/schemes', summary: { zh: '考核方案的各个版本', en: 'Versions of the assessment schemes' }, access: 'signed-in', response: z.strictObject({ rows: z.array(schemeRow), total: z.int(), schedule: days }) }),
  readScheme: endpoint({
    method: 'GET',
    path: '/schemes/:id',
    summary: { zh: '一版方案：每条规则的说明、取数来源、体检结果和用在哪里', en: 'A version of a scheme in words: its rules, where its figures come from, what the linter says, and where it is used' },
    access: 'signed-in',
    params: byId,
    response: z.strictObject({
      ...schemeRow.shape,
      text: z.string(),
      source: z.array(bilingual),
      readings: z.array(bilingual),
      total: z.string().nullable(),
      period: z.enum(['month', 'quarter', 'half', 'year']).nullable(),
      ofMembers: z.boolean(),
      kinds: z.array(bilingual),
      rules: z.array(rule),
      inputs: z.array(input),
      outcomes: z.array(outcomeTitle),
      findings: z.array(finding),
      burden: burden.nullable(),
      assessments: z.array(usedBy),
      versions: z.array(z.strictObject({ id: z.string(), version: z.int(), enteredAt: z.string() })),
    }),
  }),
  printAssessmentRules: endpoint({
    method: 'GET',
    path: '/schemes/:id/assessment-rules',
    summary: { zh: '考核办法（Word，公文格式）；指明考核时写明各步日期', en: 'The assessment rules as Word, in official layout; with the days of an assessment when one is named' },
    access: 'signed-in',
    params: byId,
    query: z.strictObject({ assessment: id.optional() }),
    file: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  }),
  enterScheme: endpoint({ method: 'POST', path: '/schemes', summary: { zh: '录入方案（新版本）', en: 'Enter a scheme as a new version' }, access: 'signed-in', body: z.strictObject({ text: schemeText }), response: z.strictObject({ id: z.string() }), errors: ['assessment.scheme-has-faults', 'assessment.scheme-is-the-same'] }),
}
