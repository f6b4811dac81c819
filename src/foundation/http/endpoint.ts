import type { z } from 'zod'
import type { Text } from '../i18n/texts.ts'

export type Shape = z.ZodType

/**
 * One action of the API as data: validation, types, the document and the typed client all come from it. Rooms declare
 * theirs in contract.ts; routes.ts binds each to a function (see route.ts).
 */
export type Endpoint = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path below /api/v1, with ':name' parameters. */
  readonly path: string
  readonly summary: Text
  /** 'public': nobody need be signed in. Otherwise the handler must take a permission decision. */
  readonly access: 'public' | 'signed-in'
  readonly params?: Shape
  readonly query?: Shape
  readonly body?: Shape
  /** Shape of the JSON answer; absent for a file or an empty answer (204). */
  readonly response?: Shape
  /** Set for an answer that is a file: its media type. */
  readonly file?: string
  /** A GET that reads sensitive fields: its audit row commits in a transaction of its own before the body is sent. */
  readonly sensitive?: true
  /**
   * A GET reads one snapshot in one transaction, so that everything in its answer agrees. `false`: each of its statements
   * is a read-only transaction of its own, two round trips fewer; for lists whose total may be a moment younger than
   * their rows.
   */
  readonly snapshot?: false
  /** The body is multipart/form-data with one file in the part 'file'. */
  readonly upload?: true
  /** Codes of the refusals that a caller should expect beside the common ones. */
  readonly errors?: readonly string[]
}

/** Declares an endpoint; the literal types are kept, so that the client knows them. */
export function endpoint<const E extends Endpoint>(declared: E): E {
  return declared
}

type Output<S> = S extends z.ZodType ? z.output<S> : undefined
type Input<S> = S extends z.ZodType ? z.input<S> : undefined

export type ParamsOf<E> = E extends { params: infer S } ? Output<S> : Record<string, never>
export type QueryOf<E> = E extends { query: infer S } ? Output<S> : Record<string, never>
export type BodyOf<E> = E extends { body: infer S } ? Output<S> : undefined
export type ResponseOf<E> = E extends { response: infer S } ? Input<S> : undefined

/** What the typed client sends and receives for one endpoint. */
export type CallOf<E> = {
  params: E extends { params: infer S } ? Input<S> : undefined
  query: E extends { query: infer S } ? Input<S> : undefined
  body: E extends { body: infer S } ? Input<S> : undefined
  response: E extends { response: infer S } ? Output<S> : undefined
}

/** A room's `endpoints` object as the client's map: 'GET /goals/:id' → its call. */
export type ApiOf<Es> = { [K in keyof Es as Es[K] extends Endpoint ? `${Es[K]['method']} ${Es[K]['path']}` : never]: CallOf<Es[K]> }
