import { fileErrors } from '../files/file-problems.ts'
import type { Text, Texts } from '../i18n/texts.ts'
import type { Endpoint } from './endpoint.ts'
import { schemaOf, type JsonSchema } from './json-schema.ts'

type Operation = Record<string, unknown>

/** What the document is made of: the endpoints of all rooms, their texts and their refusals ('<room>.<sentence>' → status). */
export type DocumentParts = { endpoints: readonly Endpoint[]; texts: Texts; errors: Readonly<Record<string, number>> }

const commonErrors: Readonly<Record<string, number>> = {
  'foundation.bad-body': 400, 'foundation.not-signed-in': 401, 'foundation.forbidden': 403, 'foundation.cross-site': 403, 'foundation.not-found': 404, 'foundation.stale-version': 409,
  'foundation.duplicate': 409, 'foundation.body-too-large': 413, 'foundation.unsupported-media': 415, 'foundation.invalid-request': 422, 'foundation.bad-value': 422, 'foundation.too-many-requests': 429, 'foundation.unavailable': 503,
  ...Object.fromEntries(Object.entries(fileErrors).map(([sentence, status]) => [`foundation.${sentence}`, status])),
}

/**
 * The API as an OpenAPI 3.1 document, made from the same endpoints that validate and answer requests. Paths and names are
 * sorted, so that the committed file changes only where the API does. Throws when an endpoint names an error nobody declares.
 */
export function openapiDocument({ endpoints, texts, errors }: DocumentParts): Record<string, unknown> {
  const schemas: Record<string, JsonSchema> = { Problem: problemSchema() }
  const paths: Record<string, Record<string, Operation>> = {}
  const known = { ...commonErrors, ...errors }
  for (const endpoint of [...endpoints].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : pathOf(a) > pathOf(b) ? 1 : a.method < b.method ? -1 : 1))) {
    const operations = (paths[pathOf(endpoint)] ??= {})
    operations[endpoint.method.toLowerCase()] = operationOf(endpoint, known, schemas)
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Tongpin 同频', version: '1', description: 'Refusals are application/problem+json with a stable `code`; their texts exist in Chinese and English (Accept-Language). Writes carry the header x-tongpin: 1.' },
    servers: [{ url: '/api/v1' }],
    paths,
    components: { schemas: sorted(schemas), securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'tongpin-session' } } },
    'x-errors': errorCatalogue(known, texts),
  }
}

function operationOf(endpoint: Endpoint, known: Readonly<Record<string, number>>, schemas: Record<string, JsonSchema>): Operation {
  const name = operationName(endpoint)
  return {
    operationId: name,
    tags: [endpoint.path.split('/')[1] ?? ''],
    summary: `${endpoint.summary.zh} · ${endpoint.summary.en}`,
    security: endpoint.access === 'public' ? [] : [{ session: [] }],
    ...(endpoint.params || endpoint.query ? { parameters: [...parameters(endpoint, 'params', name, schemas), ...parameters(endpoint, 'query', name, schemas)] } : {}),
    ...requestBody(endpoint, name, schemas),
    responses: responses(endpoint, name, known, schemas),
    ...(endpoint.sensitive ? { 'x-sensitive': true } : {}),
  }
}

function parameters(endpoint: Endpoint, where: 'params' | 'query', name: string, schemas: Record<string, JsonSchema>): unknown[] {
  const shape = endpoint[where]
  if (!shape) return []
  const schema = schemaOf(shape, 'input', `${name}${where === 'params' ? 'Path' : 'Query'}`, schemas)
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>
  const required = new Set((schema['required'] ?? []) as string[])
  return Object.entries(properties).map(([key, value]) => ({ name: key, in: where === 'params' ? 'path' : 'query', required: where === 'params' || required.has(key), schema: value }))
}

function requestBody(endpoint: Endpoint, name: string, schemas: Record<string, JsonSchema>): Operation {
  const schema = endpoint.body ? schemaOf(endpoint.body, 'input', `${name}Body`, schemas) : undefined
  if (endpoint.upload) {
    const properties = { ...((schema?.['properties'] ?? {}) as object), file: { type: 'string', format: 'binary' } }
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema: { type: 'object', properties, required: [...((schema?.['required'] ?? []) as string[]), 'file'] } } } } }
  }
  return schema ? { requestBody: { required: true, content: { 'application/json': { schema } } } } : {}
}

function responses(endpoint: Endpoint, name: string, known: Readonly<Record<string, number>>, schemas: Record<string, JsonSchema>): Operation {
  const byStatus = new Map<number, string[]>()
  for (const code of expectedErrors(endpoint)) {
    const status = known[code]
    if (status === undefined) throw new Error(`${endpoint.method} ${endpoint.path} names the error ${code}, which no room declares.`)
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  const refusals = [...byStatus].sort(([a], [b]) => a - b).map(([status, codes]) => [String(status), { description: codes.sort().join(', '), content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } }] as const)
  return { ...success(endpoint, name, schemas), ...Object.fromEntries(refusals) }
}

function success(endpoint: Endpoint, name: string, schemas: Record<string, JsonSchema>): Operation {
  if (endpoint.file) return { 200: { description: endpoint.summary.en, content: { [endpoint.file]: { schema: { type: 'string', format: 'binary' } } } } }
  if (!endpoint.response) return { 204: { description: endpoint.summary.en } }
  return { 200: { description: endpoint.summary.en, content: { 'application/json': { schema: schemaOf(endpoint.response, 'output', `${name}Answer`, schemas) } } } }
}

function expectedErrors(endpoint: Endpoint): string[] {
  const writes = endpoint.method !== 'GET'
  return [...new Set([
    ...(endpoint.access === 'public' ? [] : ['foundation.not-signed-in', 'foundation.forbidden', 'foundation.not-found']),
    ...(endpoint.params ? ['foundation.not-found'] : []),
    ...(endpoint.query || endpoint.body ? ['foundation.invalid-request'] : []),
    ...(writes ? ['foundation.bad-body', 'foundation.cross-site', 'foundation.body-too-large', 'foundation.unsupported-media'] : []),
    'foundation.too-many-requests',
    'foundation.unavailable',
    ...(endpoint.errors ?? []),
  ])]
}

function errorCatalogue(known: Readonly<Record<string, number>>, texts: Texts): Record<string, { status: number; title: Text | null; remedy: Text | null }> {
  return sorted(Object.fromEntries(Object.entries(known).map(([code, status]) => {
    const key = code.replace('.', '.error.')
    return [code, { status, title: texts[key] ?? null, remedy: texts[`${key}.remedy`] ?? null }]
  })))
}

/** 'GET /goals/:id/links' → 'getGoalsByIdLinks'. */
function operationName(endpoint: Endpoint): string {
  const words = endpoint.path.split('/').filter(Boolean).flatMap((part) => (part.startsWith(':') ? ['by', ...part.slice(1).split('-')] : part.split('-')))
  return endpoint.method.toLowerCase() + words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join('')
}

function pathOf(endpoint: Endpoint): string {
  return endpoint.path.replaceAll(/:(\w+)/g, '{$1}')
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function problemSchema(): JsonSchema {
  const field = { type: 'object', properties: { path: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } }, required: ['path', 'code', 'message'] }
  return { type: 'object', description: 'RFC 9457', properties: { type: { const: 'about:blank' }, status: { type: 'integer' }, code: { type: 'string' }, title: { type: 'string' }, detail: { type: 'string' }, fields: { type: 'array', items: field } }, required: ['type', 'status', 'code', 'title', 'detail'] }
}
