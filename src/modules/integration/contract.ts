import { z } from 'zod'
import { byId, day, endpoint, id, text } from '../../foundation/http/index.ts'

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
  endLink: endpoint({
    method: 'POST',
    path: '/integration/links/:id/ending',
    summary: { zh: '解除关联，写明原因', en: 'End a link and say why' },
    access: 'signed-in',
    params: byId,
    body: z.strictObject({ reason: text(200) }),
  }),
}
