import type { Endpoint } from '../../src/foundation/http/endpoint.ts'
import type { Random } from './random.ts'
import { plausible, spoilt, wantedOf, type Known } from './value-maker.ts'

/** One call of the API as it goes over the wire. */
export type MadeRequest = { method: Endpoint['method']; url: string; payload?: string | Buffer; headers: Record<string, string> }

/** What a request is to be spoilt in; nothing: it looks right. */
export type SpoiltPart = 'params' | 'query' | 'body' | 'raw' | undefined

/** Makes a request of `endpoint` from its shapes, spoilt in one part or not at all. */
export function makeRequest(endpoint: Endpoint, random: Random, known: Known, spoil: SpoiltPart = undefined): MadeRequest {
  const part = (name: 'params' | 'query' | 'body') => {
    const shape = endpoint[name]
    if (!shape) return spoil === name && name !== 'params' ? { extra: 1 } : undefined
    const value = plausible(wantedOf(shape), random, known)
    return spoil === name ? spoilt(value, random) : value
  }
  const url = `/api/v1${filledPath(endpoint.path, part('params'), random)}${queryText(part('query'))}`
  const headers: Record<string, string> = { 'x-tongpin': '1' }
  if (endpoint.upload) return { method: endpoint.method, url, headers: { ...headers, 'content-type': 'multipart/form-data; boundary=xxxx' }, payload: formOf(part('body'), random) }
  const body = part('body')
  if (spoil === 'raw') return { method: endpoint.method, url, headers: { ...headers, 'content-type': 'application/json' }, payload: random.pick(rawBodies) }
  return body === undefined ? { method: endpoint.method, url, headers } : { method: endpoint.method, url, headers: { ...headers, 'content-type': 'application/json' }, payload: JSON.stringify(body) }
}

const rawBodies: readonly (string | Buffer)[] = ['', '{', '{"a":', 'null', '[]', '"text"', '1', '{"a":1}{"b":2}', '{"__proto__":{"x":1}}', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]), '['.repeat(20_000), Buffer.from([0x22, 0xc3, 0x28, 0x22])]

function filledPath(path: string, params: unknown, random: Random): string {
  const values = (typeof params === 'object' && params !== null ? params : {}) as Record<string, unknown>
  return path.replaceAll(/:(\w+)/g, (_whole, name: string) => encoded(values[name] ?? random.pick(['x', '%ff', '0', '..%2f', '字'])))
}

function queryText(query: unknown): string {
  if (query === undefined) return ''
  if (typeof query !== 'object' || query === null) return `?${encoded(query)}`
  const pairs = Object.entries(query).map(([key, value]) => `${encoded(key)}=${encoded(value)}`)
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

/** Percent-encoded; a lone surrogate, which no URL can hold, becomes a byte that is not UTF-8. */
function encoded(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  if (text === '%ff') return text
  return encodeURIComponent(text.replaceAll(/[\ud800-\udfff]/g, '')).slice(0, 4000) || '%fe'
}

function formOf(fields: unknown, random: Random): Buffer {
  const parts = Object.entries((typeof fields === 'object' && fields !== null ? fields : {}) as object).map(([key, value]) => `--xxxx\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${typeof value === 'object' ? JSON.stringify(value) : String(value)}\r\n`)
  const bytes = random.pick([Buffer.alloc(0), Buffer.from('工号,姓名\n1,张三\n'), Buffer.from('PK\u0003\u0004broken'), Buffer.alloc(2000, 0xff)])
  const file = Buffer.concat([Buffer.from('--xxxx\r\ncontent-disposition: form-data; name="file"; filename="名册.xlsx"\r\ncontent-type: application/octet-stream\r\n\r\n'), bytes, Buffer.from('\r\n')])
  return Buffer.concat([Buffer.from(parts.join('')), ...(random.chance(0.8) ? [file] : []), Buffer.from('--xxxx--\r\n')])
}
