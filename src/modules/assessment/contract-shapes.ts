import { z } from 'zod'
import { bilingual } from '../../foundation/http/index.ts'
import { stepKeys } from './process-rules.ts'

/** An outcome of the engine: a value, or why there is none. Numbers are exact texts ('93.14', '50/3'). */
export const outcomeValue = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('value'), type: z.enum(['number', 'text', 'flag']), value: z.union([z.string(), z.boolean()]) }),
  z.strictObject({ state: z.literal('na'), reason: z.string() }),
  z.strictObject({ state: z.literal('missing'), missing: z.array(z.string()) }),
  z.strictObject({ state: z.literal('none') }),
  z.strictObject({ state: z.literal('error'), code: z.string(), line: z.int() }),
])

const inputFigure = z.strictObject({ indicator: z.string(), version: z.int(), scope: z.string(), person: z.string().optional(), from: z.string(), to: z.string(), asOf: z.string() })
const statedBy = z.strictObject({ by: z.string(), at: z.string() })
const inputRef = z.strictObject({ figure: inputFigure.nullable(), stated: statedBy.nullable() })

/** One step of the working, as a careful person would write it, with the steps and inputs under it. */
export const explanation = z.strictObject({
  outcome: z.string().optional(),
  operator: z.string(),
  line: z.int(),
  sentence: bilingual,
  value: outcomeValue,
  get parts() {
    return z.array(explanation)
  },
  inputs: z.array(z.strictObject({ name: z.string(), title: bilingual, value: outcomeValue, ref: inputRef.optional() })),
})

export const frozenInput = z.strictObject({ name: z.string(), title: bilingual, unit: bilingual.nullable(), value: z.string().nullable(), na: z.string().nullable(), figure: inputFigure.nullable(), stated: statedBy.nullable(), sheets: z.int().optional() })

export const step = z.enum(stepKeys)
export const state = z.enum(['opened', 'computed', 'published'])
const outcomeType = z.enum(['points', 'number', 'money', 'grade', 'flag', 'text'])
export const outcomeTitle = z.strictObject({ name: z.string(), title: bilingual, type: outcomeType })

export const assessmentHead = {
  id: z.string(),
  title: z.string(),
  from: z.string(),
  to: z.string(),
  unitName: z.string(),
  schemeId: z.string(),
  schemeTitle: bilingual,
  schemeVersion: z.int(),
  state,
  step: z.enum([...stepKeys, 'closed']),
  version: z.int(),
  asOf: z.string().nullable(),
  seal: z.int().nullable(),
  decision: z.string().nullable(),
  computedBy: z.string().nullable(),
  publishedBy: z.string().nullable(),
  publishedAt: z.string().nullable(),
}

/** The eight steps, dated, and what was taken back. */
export const process = z.strictObject({
  steps: z.array(z.strictObject({ step, due: z.string().nullable(), passed: z.boolean(), doneAt: z.string().nullable(), doneBy: z.string().nullable(), note: z.string().nullable() })),
  returns: z.array(z.strictObject({ step: z.string(), reason: z.string(), by: z.string(), at: z.string() })),
})

export const contest = z.strictObject({ id: z.string(), unitId: z.string(), name: z.string(), input: z.string(), title: bilingual, reason: z.string(), contestedBy: z.string(), accepted: z.boolean().nullable(), answer: z.string().nullable() })

export const appeal = z.strictObject({
  id: z.string(),
  unitId: z.string(),
  name: z.string(),
  reason: z.string(),
  filedBy: z.string(),
  filedAt: z.string(),
  upheld: z.boolean().nullable(),
  decision: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: z.string().nullable(),
})
