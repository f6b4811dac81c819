import { z } from 'zod'
import { bilingual, day, endpoint, id, pageQuery, text } from '../../foundation/http/index.ts'

const indicatorRow = z.strictObject({ key: z.string(), version: z.int(), label: bilingual, definition: bilingual, unit: bilingual, counts: bilingual, countsNot: bilingual, from: z.enum(['facts', 'stock', 'due', 'indicators']), parts: z.array(z.string()), ofPersons: z.literal(true).optional() })

const seal = z.enum(['sealed', 'waiting', 'corrected', 'broken', 'typed'])
const figureRef = z.strictObject({ indicator: z.string(), scope: z.string(), person: z.string().optional(), from: z.string(), to: z.string(), asOf: z.string().optional() })

const record = z.strictObject({
  factId: z.string(),
  date: z.string(),
  unitName: z.string(),
  personName: z.string().optional(),
  recorderName: z.string(),
  kind: bilingual,
  sentence: bilingual,
  quantity: z.string(),
  seal,
  source: z.strictObject({ module: z.string(), record: z.string(), href: z.string() }),
})

const openedFigure = z.strictObject({
  indicator: z.string(),
  version: z.int(),
  label: bilingual,
  definition: bilingual,
  unit: bilingual,
  value: z.string().nullable(),
  state: z.enum(['value', 'na', 'missing']),
  scope: z.strictObject({ unitId: z.string(), name: z.string() }),
  from: z.string(),
  to: z.string(),
  asOf: z.string(),
  counts: bilingual,
  countsNot: bilingual,
  parts: z.array(z.strictObject({ label: bilingual, value: z.string().nullable(), figure: figureRef })),
  seal: z.strictObject({ state: seal, number: z.int().nullable() }),
  records: z.array(record),
  total: z.int(),
})

export const endpoints = {
  listIndicators: endpoint({
    method: 'GET',
    path: '/indicators',
    summary: { zh: '全部指标及其定义', en: 'All indicators with their definitions' },
    access: 'signed-in',
    response: z.strictObject({ rows: z.array(indicatorRow), total: z.int() }),
  }),
  openFigure: endpoint({
    method: 'GET',
    path: '/figures/:indicator',
    summary: { zh: '打开一个数：定义、口径、依据的每一条记录', en: 'Open a figure: its meaning and every record it counts' },
    access: 'signed-in',
    params: z.strictObject({ indicator: text(80) }),
    query: z.strictObject({ scope: id, person: id.optional(), from: day, to: day, asOf: z.iso.datetime({ offset: true }).optional(), ...pageQuery, limit: pageQuery.limit.unwrap().default(200) }),
    response: openedFigure,
    errors: ['indicators.period-backwards'],
  }),
}
