import { z } from 'zod'
import type { Shape } from '../../src/foundation/http/endpoint.ts'
import type { Random } from './random.ts'

/** The JSON Schema of a request part, as far as a value can be made from it. */
export type Wanted = {
  type?: string
  format?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Wanted[]
  oneOf?: Wanted[]
  properties?: Record<string, Wanted>
  required?: string[]
  items?: Wanted
  minItems?: number
  maxItems?: number
  minLength?: number
  maxLength?: number
  pattern?: string
  minimum?: number
  maximum?: number
  additionalProperties?: Wanted | boolean
  propertyNames?: Wanted
}

/** What exists already and may be named in a request: ids of records and units, codes, days. */
export type Known = { ids: string[]; words: string[] }

export function wantedOf(shape: Shape): Wanted {
  return z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Wanted
}

const texts = ['数据质量核查', '一季度', 'Second quarter check', '办实事', '第二党支部', '2026']
const days = ['2026-01-15', '2026-03-31', '2026-06-30', '2026-07-01', '2026-07-08', '2026-09-30', '2026-12-31']

/** A value that looks right: it has the asked form, and names what exists in half of the cases. */
export function plausible(wanted: Wanted, random: Random, known: Known): unknown {
  if ('const' in wanted) return wanted.const
  if (wanted.enum) return random.pick(wanted.enum)
  const choices = wanted.anyOf ?? wanted.oneOf
  if (choices && choices.length > 0) return plausible(random.pick(choices), random, known)
  switch (wanted.type) {
    case 'object': return plausibleObject(wanted, random, known)
    case 'array': return Array.from({ length: Math.max(wanted.minItems ?? 0, random.below(Math.min(wanted.maxItems ?? 3, 3) + 1)) }, () => plausible(wanted.items ?? {}, random, known))
    case 'boolean': return random.chance(0.5)
    case 'integer':
    case 'number': return Math.min(wanted.maximum ?? 100, Math.max(wanted.minimum ?? 0, random.below(4)))
    case 'null': return null
    case 'string': return plausibleText(wanted, random, known)
    default: return random.pick(['x', 1, null, {}])
  }
}

function plausibleObject(wanted: Wanted, random: Random, known: Known): Record<string, unknown> {
  const required = new Set(wanted.required ?? [])
  const entries = Object.entries(wanted.properties ?? {}).filter(([key]) => required.has(key) || random.chance(0.5))
  return Object.fromEntries(entries.map(([key, inner]) => [key, plausible(inner, random, known)]))
}

function plausibleText(wanted: Wanted, random: Random, known: Known): string {
  if (wanted.format === 'uuid') return known.ids.length > 0 && random.chance(0.8) ? random.pick(known.ids) : '019f0000-0000-7000-8000-000000000000'
  if (wanted.format === 'date') return random.pick(days)
  if (wanted.format === 'date-time') return `${random.pick(days)}T09:00:00+08:00`
  // A pattern says what kind of word it is; one that exists and fits is the likeliest to be meant.
  const fitting = wanted.pattern ? known.words.filter((one) => new RegExp(wanted.pattern ?? '', 'u').test(one)) : []
  if (fitting.length > 0) return random.pick(fitting)
  const word = random.pick(known.words.length > 0 && random.chance(0.4) ? known.words : texts)
  return word.slice(0, wanted.maxLength ?? 100).padEnd(Math.min(wanted.minLength ?? 0, 1000), '字')
}

const nasty: readonly unknown[] = [
  '', ' ', '\u0000', 'a\u0007b', '\ud800', '字'.repeat(5000), '𠮷'.repeat(300), '\u202e反', '=1+1', '\'; drop table x; --', '{{count}}', '../../etc/passwd', '<script>1</script>',
  null, true, -1, 0, 0.1, 1e308, 9007199254740993, 2147483648, '1e400', 'NaN', '１２', [], {}, [[[[]]]], { __proto__: null, constructor: 1 },
  '1899-12-31', '2026-02-30', '9999-12-31', '2200-01-01', '0000-00-00', '2026-7-8', '00000000-0000-0000-0000-000000000000', 'not-a-uuid',
]

/** A request part with one or more places spoilt at random: a wrong type, a strange text, a key too many or too few. */
export function spoilt(value: unknown, random: Random): unknown {
  if (random.chance(0.15) || value === null || typeof value !== 'object') return random.pick(nasty)
  if (Array.isArray(value)) return value.length === 0 ? [random.pick(nasty)] : value.map((item, index) => (index === 0 ? spoilt(item, random) : item))
  const entries = Object.entries(value)
  const chosen = random.below(entries.length + 2)
  if (chosen === entries.length) return { ...value, [random.pick(['extra', '__proto__x', 'constructor', 'tenant', 'id;'])]: random.pick(nasty) }
  if (chosen > entries.length) return Object.fromEntries(entries.slice(1))
  return Object.fromEntries(entries.map(([key, inner], index) => [key, index === chosen ? spoilt(inner, random) : inner]))
}
