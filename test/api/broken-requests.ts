import type { Endpoint } from '../../src/foundation/http/endpoint.ts'
import { randomFrom } from './random.ts'
import { makeRequest, type MadeRequest } from './request-maker.ts'
import { plausible, wantedOf, type Known, type Wanted } from './value-maker.ts'

/** A request that must be refused, and why. `field`: the key that the refusal has to name. */
export type BrokenRequest = { why: string; request: MadeRequest; field?: string; status?: readonly number[] }

/** Every way to break a request of `endpoint` that its shapes alone forbid. */
export function brokenRequests(endpoint: Endpoint, known: Known): BrokenRequest[] {
  const random = randomFrom(7)
  const good = () => makeRequest(endpoint, random, known)
  const json = (payload: string | Buffer): MadeRequest => ({ ...good(), headers: { 'x-tongpin': '1', 'content-type': 'application/json' }, payload })
  const broken: BrokenRequest[] = []
  if (endpoint.query) broken.push({ why: 'an unknown key in the query', request: withQuery(good(), 'unheard-of=1'), field: 'unheard-of' })
  if (endpoint.query) broken.push(...brokenQuery(wantedOf(endpoint.query), good))
  if (endpoint.params) broken.push({ why: 'an id that is none', request: { ...good(), url: `/api/v1${endpoint.path.replaceAll(/:\w+/g, '%20')}` }, status: [404, 422] })
  if (endpoint.upload) return [...broken, { why: 'a form without a file', request: { ...good(), payload: '--xxxx--\r\n' } }, { why: 'JSON instead of a form', request: json('{}'), status: [415] }]
  if (!endpoint.body) return broken
  const unreadable: [string, string | Buffer, number[]][] = [
    ['a body that is no JSON', '{"a":', [400]],
    ['a body that is not UTF-8', notUtf8(wantedOf(endpoint.body), known), [400, 422]],
    ['a list instead of an object', '[]', [400, 422]],
    ['an oversized body', `{"a":"${'x'.repeat(1_100_000)}"}`, [413]],
    ['another media type', '<a/>', [415]],
  ]
  broken.push(...unreadable.map(([why, payload, status]) => ({ why, request: why === 'another media type' ? { ...json(payload), headers: { 'x-tongpin': '1', 'content-type': 'text/xml' } } : json(payload), status })))
  return [...broken, ...brokenBodies(wantedOf(endpoint.body), known).map(({ why, body, field }) => ({ why, request: json(JSON.stringify(body)), ...(field ? { field } : {}) }))]
}

function brokenQuery(wanted: Wanted, good: () => MadeRequest): BrokenRequest[] {
  return Object.entries(wanted.properties ?? {}).flatMap(([key, inner]) => {
    const values = inner.format === 'date' ? ['1899-12-31', '2026-02-30', '2200-01-01', 'today'] : inner.format === 'uuid' ? ['none'] : inner.type === 'integer' ? ['x', ...outside(key, inner)] : inner.enum ? ['unheard-of'] : inner.maxLength ? ['x'.repeat(inner.maxLength + 1)] : []
    return values.map((value) => ({ why: `${key}=${value.slice(0, 20)}`, request: withQuery(good(), `${key}=${value}`, key), field: key }))
  })
}

/** Numbers beyond a schema's bounds; a year is bounded whatever the schema says. */
function outside(key: string, { minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER }: Wanted): string[] {
  if (key === 'year') return ['-1', '0', '10000', '1e9']
  return [...(minimum > Number.MIN_SAFE_INTEGER ? [String(minimum - 1)] : []), ...(maximum < Number.MAX_SAFE_INTEGER ? [String(maximum + 1)] : []), '0.5', '1e400']
}

function withQuery(request: MadeRequest, pair: string, replaced?: string): MadeRequest {
  const [path = '', query = ''] = request.url.split('?')
  const others = query.split('&').filter((part) => part !== '' && (replaced === undefined || !part.startsWith(`${replaced}=`)))
  return { ...request, url: `${path}?${[...others, pair].join('&')}` }
}

function brokenBodies(wanted: Wanted, known: Known): { why: string; body: unknown; field?: string }[] {
  if (wanted.type !== 'object') return []
  const random = randomFrom(11)
  const whole = () => plausible({ ...wanted, required: Object.keys(wanted.properties ?? {}) }, random, known) as Record<string, unknown>
  const cases: { why: string; body: unknown; field?: string }[] = [{ why: 'an unknown key', body: { ...whole(), unheardOf: 1 }, field: 'unheardOf' }]
  const required = new Set(wanted.required ?? [])
  if (required.size > 0) cases.push({ why: 'an empty body', body: {} })
  for (const [key, inner] of Object.entries(wanted.properties ?? {})) {
    if (required.has(key)) cases.push({ why: `no ${key}`, body: Object.fromEntries(Object.entries(whole()).filter(([other]) => other !== key)), field: key })
    for (const value of brokenValues(inner)) cases.push({ why: `${key}: ${JSON.stringify(value).slice(0, 30)}`, body: { ...whole(), [key]: value }, field: key })
  }
  return cases
}

/** A body that is right but for one byte: the texts in it hold a Latin-1 letter. */
function notUtf8(wanted: Wanted, known: Known): Buffer {
  const body = plausible({ ...wanted, required: Object.keys(wanted.properties ?? {}) }, randomFrom(13), known) as Record<string, unknown>
  const texts = Object.fromEntries(Object.entries(wanted.properties ?? {}).filter(([, inner]) => inner.type === 'string' && !inner.format && !inner.enum).map(([key]) => [key, 'caf\u00e9']))
  return Buffer.from(JSON.stringify({ ...body, ...(Object.keys(texts).length > 0 ? texts : { unheardOf: 'caf\u00e9' }) }).replaceAll(/[^\u0000-\u00ff]/g, '?'), 'latin1')
}

/** Values that a schema without alternatives surely refuses. */
function brokenValues(wanted: Wanted): unknown[] {
  if (wanted.enum || 'const' in wanted) return ['unheard-of', 7]
  switch (wanted.type) {
    case 'string': return [7, {}, [], null, ...(wanted.format === 'date' ? ['1899-12-31', '2026-02-30', '2200-01-01', '2026-7-8'] : []), ...(wanted.format === 'uuid' ? ['none', ''] : []), ...(wanted.maxLength ? ['字'.repeat(wanted.maxLength + 1)] : []), ...((wanted.minLength ?? 0) > 0 ? [''] : [])]
    case 'integer': return ['7', 0.5, null, {}, 1e308, ...(wanted.maximum === undefined ? [] : [wanted.maximum + 1]), ...(wanted.minimum === undefined ? [] : [wanted.minimum - 1])]
    case 'number': return ['7', null, {}]
    case 'boolean': return ['true', 1, null]
    case 'array': return ['x', {}, null, ...(wanted.maxItems ? [Array.from({ length: wanted.maxItems + 1 }, () => 'x')] : [])]
    case 'object': return ['x', 7, []]
    default: return []
  }
}
