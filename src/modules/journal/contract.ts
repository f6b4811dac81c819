import { z } from 'zod'
import { endpoint, pageQuery } from '../../foundation/http/index.ts'

const sealRow = z.strictObject({
  number: z.int(),
  /** How many facts and audit rows it covers. */
  rows: z.int(),
  /** Written down outside, it proves later that nothing was cut off: '12:5f0c…'. */
  head: z.string(),
  sealedAt: z.iso.datetime(),
  demo: z.boolean(),
})

const rowName = z.strictObject({ table: z.enum(['foundation.audit', 'journal.fact']), id: z.string() })

const verification = z.strictObject({
  ok: z.boolean(),
  tenant: z.string(),
  seals: z.int(),
  rows: z.int(),
  waiting: z.int(),
  head: z.string().nullable(),
  firstBroken: z.strictObject({ what: z.enum(['changed', 'removed', 'inserted', 'seal', 'tail']), seal: z.int(), row: rowName.nullable() }).nullable(),
})

export const endpoints = {
  listSeals: endpoint({
    method: 'GET',
    path: '/seals',
    summary: { zh: '底账的封存，最新的在前', en: 'Seals of the journal, newest first' },
    access: 'signed-in',
    query: z.strictObject(pageQuery),
    response: z.strictObject({ rows: z.array(sealRow), total: z.int(), waiting: z.int() }),
  }),
  verifySeals: endpoint({
    method: 'GET',
    path: '/seals/verification',
    summary: { zh: '逐行核验底账，指出第一处不符', en: 'Verify the journal row by row and name the first break' },
    access: 'signed-in',
    query: z.strictObject({ head: z.string().regex(/^\d{1,15}:[0-9a-fA-F]{64}$/).optional() }),
    response: verification,
  }),
}
