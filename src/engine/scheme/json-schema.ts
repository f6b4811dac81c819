import { OPERATORS, operatorKeys } from '../operators/registry.ts'
import { ROUND_MODES } from '../values/rounding.ts'
import { INPUT_SOURCES, INPUT_TYPES } from './inputs.ts'
import { KEYS } from './keys.ts'
import { COMMON_KEYS } from './node.ts'
import { OUTCOME_TYPES } from './scheme.ts'

type Json = Record<string, unknown>

const ref = (name: string): Json => ({ $ref: `#/$defs/${name}` })
const list = (items: Json): Json => ({ type: 'array', items })
const named = (values: Json): Json => ({ type: 'object', additionalProperties: values })
const words = (values: readonly string[]): Json => ({ enum: values })
const TEXT = ref('text')
const FORMULA = ref('formula')
const NODE = ref('node')
const WORD: Json = { type: ['string', 'number'] }
const FLAG: Json = { type: 'boolean' }

/** An object with these keys, each also under its Chinese alias, and no others. */
function keyed(properties: Record<string, Json>): Json {
  const both = Object.entries(properties).flatMap(([key, schema]) => {
    const alias = KEYS[key]
    const described = { ...schema, description: alias ? `${key} · ${alias}` : key }
    return alias ? [[key, described], [alias, described]] : [[key, described]]
  })
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(both) as Json }
}

const NODE_KEYS: Record<string, Json> = {
  title: TEXT, note: TEXT, source: TEXT, basis: TEXT, evidence: TEXT, owner: TEXT, unit: TEXT, max: FORMULA, weight: FORMULA, missing: FORMULA, na: FORMULA, floor: ref('touch'), cap: ref('touch'), round: ref('round'),
  formula: FORMULA, add: ref('parts'), minus: ref('parts'), weigh: ref('parts'), mean: ref('parts'), from: NODE, method: words(['arithmetic', 'geometric']), digits: { type: 'integer' },
  pick: { anyOf: [NODE, list(NODE)] }, bands: list(ref('band')), table: named({}), otherwise: { anyOf: [NODE, keyed({ grade: WORD })] }, choose: list(ref('case')),
  per: FORMULA, count: NODE, short: NODE, over: NODE, of: NODE, step: FORMULA, part: words(['whole', 'up', 'proportional']),
  each: FORMULA, where: FORMULA, same: { anyOf: [FORMULA, list(FORMULA)] }, keep: words(['highest', 'lowest', 'first', 'last', 'sum', 'mean']), by: FORMULA, give: NODE, group: NODE,
  take: words(['sum', 'mean', 'highest', 'lowest', 'median', 'count', 'share', 'streak']), trim: { type: 'integer' }, trim_from: { type: 'integer' }, across: FORMULA, among: ref('among'), rank: FORMULA, order: words(['high_first', 'low_first']),
  ties: words(['skip', 'dense', 'shared', 'down', 'up']), then: { anyOf: [FORMULA, list(FORMULA)] }, seats: FORMULA, start: FORMULA, base: FORMULA, grades: list(ref('seat')), cascade: FLAG,
  judge: { type: 'string' }, value: FORMULA, valid: FORMULA, points: named(FORMULA), blank: list(WORD), divide_by: FORMULA, groups: named(FORMULA), empty: words(['zero', 'reweigh', 'stop']),
}

const LIMITS: Record<string, Json> = { at_least: FORMULA, above: FORMULA, at_most: FORMULA, below: FORMULA }

/** The JSON Schema of schemes, for completion in editors. It says what can be written where; the engine itself says what is wrong. */
export function schemeJsonSchema(): Json {
  const node = (extra: Record<string, Json> = {}): Json => {
    const used = new Set<string>([...COMMON_KEYS, ...operatorKeys, ...operatorKeys.flatMap((key) => OPERATORS[key]!.keys)])
    return { anyOf: [FORMULA, keyed({ ...Object.fromEntries(Object.entries(NODE_KEYS).filter(([key]) => used.has(key))), ...extra })] }
  }
  const field: Record<string, Json> = { type: words(['number', 'text', 'flag', 'date']), choices: list(WORD), at_least: WORD, at_most: WORD, whole: FLAG, title: TEXT, note: TEXT, unit: TEXT }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: '考核方案 · scheme, language 1',
    ...keyed({
      language: { const: 1 }, id: WORD, title: TEXT, source: { anyOf: [TEXT, keyed({ title: TEXT, address: { type: 'string' }, completeness: TEXT, note: TEXT })] }, note: TEXT, readings: list(TEXT), total: WORD,
      period: keyed({ unit: words(['month', 'quarter', 'half', 'year']), starts: { type: 'string' }, note: TEXT }), subjects: named(TEXT), inputs: named(ref('input')), workings: named(ref('outcome')), outcomes: named(ref('outcome')),
      examples: list(ref('example')), burden: keyed({ indicators: { type: 'integer' } }),
    }),
    $defs: {
      text: { anyOf: [{ type: ['string', 'number'] }, { type: 'object', additionalProperties: false, properties: { zh: { type: 'string' }, en: { type: 'string' } } }] },
      formula: { type: ['string', 'number', 'boolean'] },
      parts: { anyOf: [list(NODE), named(NODE)] },
      touch: { anyOf: [FORMULA, keyed({ at: FORMULA, when: FORMULA })] },
      round: { anyOf: [{ type: 'integer' }, keyed({ digits: { type: 'integer' }, mode: words(ROUND_MODES) })] },
      node: node(),
      outcome: node({ type: words(OUTCOME_TYPES), for: { anyOf: [{ type: 'string' }, list({ type: 'string' })] } }),
      band: keyed({ ...LIMITS, give: NODE, grade: WORD, note: TEXT, title: TEXT }),
      case: keyed({ when: FORMULA, give: NODE, grade: WORD, veto: FLAG, basis: TEXT, title: TEXT, note: TEXT, source: TEXT }),
      among: keyed({ kind: { type: 'string' }, children: FLAG, same: { anyOf: [FORMULA, list(FORMULA)] }, where: FORMULA, self: words(['in', 'out']), minimum: { type: 'integer' }, missing: words(['stop', 'out']) }),
      seat: keyed({ grade: WORD, share: FORMULA, count: FORMULA, at_least: FORMULA, round: words(ROUND_MODES), note: TEXT }),
      field: { anyOf: [words(['number', 'text', 'flag', 'date']), keyed(field)] },
      input: {
        anyOf: [words(INPUT_TYPES), keyed({
          ...field, type: words(INPUT_TYPES), groups: list(WORD), items: list(WORD), fields: named(ref('field')), shared: FLAG, optional: FLAG, for: { anyOf: [{ type: 'string' }, list({ type: 'string' })] }, source: words(INPUT_SOURCES), indicator: { type: 'string' }, scheme: { type: 'string' }, evidence: TEXT, owner: TEXT,
        })],
      },
      example: keyed({ name: WORD, facts: { type: 'object' }, inputs: { type: 'object' }, period: { type: 'object' }, kind: { type: 'string' }, expect: { type: 'object' }, note: TEXT }),
    },
  }
}
