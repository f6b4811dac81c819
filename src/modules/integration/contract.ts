import { z } from 'zod'
import { bilingual, byId, day, endpoint, id, text } from '../../foundation/http/index.ts'

const unit = z.strictObject({ id: z.string(), name: z.string() })
const planBrief = z.strictObject({ id, year: z.int(), title: z.string() })
const kind = z.enum(['learning', 'results', 'people'])

const mapGoal = z.strictObject({
  id,
  side: z.enum(['party', 'business']),
  code: z.string(),
  title: z.string(),
  kind: kind.nullable(),
  unit,
  light: z.enum(['notStarted', 'onTrack', 'late', 'overdue']),
  unlinked: z.boolean(),
  reason: z.string().nullable(),
  can: z.strictObject({ link: z.boolean() }),
})
const mapLink = z.strictObject({ id, partyGoal: id, businessGoal: id, why: z.string(), madeOn: day, madeBy: z.string(), can: z.strictObject({ end: z.boolean() }) })
const ending = z.strictObject({ link: id, party: z.string(), business: z.string(), reason: z.string(), by: z.string(), on: day })

const subjectKind = z.enum(['agency', 'branch'])
const indexInput = z.strictObject({
  name: z.string(),
  title: bilingual,
  value: z.string().nullable(),
  unit: bilingual,
  state: z.enum(['value', 'na', 'missing']),
  figure: z.strictObject({ indicator: z.string(), scope: z.string(), from: day, to: day, asOf: z.string() }),
})
const indexPart = z.strictObject({ name: z.string(), title: bilingual, note: bilingual.nullable(), value: z.string().nullable(), reason: z.string().nullable(), level: z.enum(['together', 'partly', 'apart', 'unknown']), inputs: z.array(indexInput) })
const indexReading = z.strictObject({
  unit: unit.extend({ kind: subjectKind }),
  from: day,
  to: day,
  scheme: z.strictObject({ title: bilingual, version: z.int().nullable() }),
  index: z.strictObject({ value: z.string().nullable(), reason: z.string().nullable() }),
  parts: z.array(indexPart),
})

export const endpoints = {
  readMap: endpoint({
    method: 'GET',
    path: '/integration/map',
    summary: { zh: '融合图：党建、业务两侧和它们的关联，待挂接的留在中间', en: 'Integration map: both sides, their links, and the gaps' },
    access: 'signed-in',
    query: z.strictObject({ plan: id.optional(), unit: id.optional(), kind: kind.optional(), from: day.optional(), to: day.optional() }),
    response: z.strictObject({
      plans: z.array(planBrief),
      map: z.strictObject({ plan: planBrief.extend({ unit, partyUnit: unit }), today: day, units: z.array(unit), goals: z.array(mapGoal), links: z.array(mapLink), endings: z.array(ending) }).nullable(),
    }),
    errors: ['integration.period-backwards'],
  }),
  readIndex: endpoint({
    method: 'GET',
    path: '/integration/index',
    summary: { zh: '融合度：四同各项和所依据的数，不作奖惩、不排名', en: 'Integration index: its parts and what they rest on; never a reward or a rank' },
    access: 'signed-in',
    query: z.strictObject({ unit: id.optional(), from: day, to: day }),
    response: z.strictObject({ units: z.array(unit.extend({ kind: subjectKind })), reading: indexReading.nullable() }),
    errors: ['integration.period-backwards', 'integration.scheme-asks-for-more'],
  }),
  readFormula: endpoint({
    method: 'GET',
    path: '/integration/index/formula',
    summary: { zh: '融合度怎么算：方案用话说一遍', en: 'How the index is worked out, in words' },
    access: 'signed-in',
    response: z.strictObject({
      title: bilingual,
      version: z.int().nullable(),
      text: z.string(),
      outcomes: z.array(z.strictObject({ name: z.string(), title: bilingual, note: bilingual.nullable() })),
      inputs: z.array(z.strictObject({ name: z.string(), title: bilingual, definition: bilingual.nullable() })),
    }),
  }),
  endLink: endpoint({
    method: 'POST',
    path: '/integration/links/:id/ending',
    summary: { zh: '解除关联，写明原因', en: 'End a link and say why' },
    access: 'signed-in',
    params: byId,
    body: z.strictObject({ reason: text(200) }),
  }),
}
