import { z } from 'zod'
import { isDay } from '../clock/day.ts'

const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Trimmed text of 1 (or `min`) to `max` characters without control characters. */
export function text(max: number, min = 1) {
  return z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine((value) => !controlCharacters.test(value), { params: { code: 'control-characters' } })
}

/** A day of the calendar, 'YYYY-MM-DD', from 1900 to 2199. */
export const day = z
  .string()
  .refine((value) => isDay(value) && value >= '1900-01-01' && value < '2200-01-01', { params: { code: 'day' } })
  .meta({ format: 'date' })

/** The id of a record. */
export const id = z.uuid()

/** The version that the caller last saw; a newer one in the database means 409 with what changed. */
export const version = z.int().min(1).max(2_147_483_647)

/** A text in both languages, as answered. */
export const bilingual = z.strictObject({ zh: z.string(), en: z.string() })

/** Query of a list: page by page, exact total. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
}

/** Answer of a list. `total`: exact number of rows that the actor may see under the filter. */
export function pageOf<S extends z.ZodType>(row: S) {
  return z.strictObject({ rows: z.array(row), total: z.int() })
}

/** Parameters of '/things/:id'. */
export const byId = z.strictObject({ id })

/** An empty request body; a stray key is refused like everywhere. */
export const nothing = z.strictObject({})
