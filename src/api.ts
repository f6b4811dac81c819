import type { ApiOf } from './foundation/http/endpoint.ts'

/** Every call of the API, for the typed client: 'GET /goals/:id' → its params, query, body and response. Types only. */
export type Api = ApiOf<Record<never, never>>
