import type { Records } from './records.ts'

/** One call of an endpoint: its ':id' and further parameters, query, body, or the file of an upload. */
export type Ask = {
  id?: string | undefined
  params?: Record<string, string | undefined>
  query?: Record<string, string | undefined>
  body?: unknown
  file?: { name: string; bytes: Buffer }
}

/** For each endpoint of a room a request that is well formed and means the records given. */
export type Requests = Readonly<Record<string, (records: Records) => Ask>>

/** An ask as method, path and payload. */
export function wireOf(endpoint: string, ask: Ask): { method: string; path: string; body: string | undefined } {
  const [method = '', pattern = ''] = endpoint.split(' ')
  const params: Record<string, string | undefined> = { id: ask.id, ...ask.params }
  const query = Object.entries(ask.query ?? {}).map(([key, value]) => `${key}=${encodeURIComponent(value ?? '')}`)
  const path = pattern.replaceAll(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(params[name] ?? `no-${name}`))
  return { method, path: query.length > 0 ? `${path}?${query.join('&')}` : path, body: ask.body === undefined ? undefined : JSON.stringify(ask.body) }
}
