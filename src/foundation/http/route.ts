import type { Actor } from '../actor/actor.ts'
import type { Reader, Tx } from '../database/database.ts'
import type { FileStore } from '../files/index.ts'
import type { Problem } from '../errors/problem.ts'
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ResponseOf } from './endpoint.ts'

/** A file that came with a multipart request, already within the size cap. */
export type Upload = { name: string; bytes: Buffer; fields: Readonly<Record<string, string>> }

/** A file as an answer. */
export type FileAnswer = { name: string; mediaType: string; bytes: Buffer | NodeJS.ReadableStream }

type Ask<E> = {
  actor: Actor
  params: ParamsOf<E>
  query: QueryOf<E>
  body: BodyOf<E>
  upload: E extends { upload: true } ? Upload : undefined
  /** For the few that handle cookies or addresses themselves (sign-in). */
  peer: Peer
  /** Where uploads are kept. */
  files: FileStore
}

/** What a sign-in needs of the connection, and the way to set or clear the session cookie. */
export type Peer = { address: string; sessionToken: string | undefined; setSession(token: string | null): void }

type Answer<E> = E extends { file: string } ? FileAnswer : ResponseOf<E>

/** What a writing handler may return; an endpoint without an answer's shape returns nothing. */
type Done<E> = undefined extends Answer<E> ? void | Problem : Answer<E> | Problem

/**
 * GET handlers read in a read-only transaction; all others write in one transaction. A Problem that is returned, not
 * thrown, refuses the request and still commits what was written (a wrong password must be counted).
 */
type Handle<E extends Endpoint> = E['method'] extends 'GET' ? (ask: Ask<E> & { reader: Reader }) => Promise<Answer<E>> : (ask: Ask<E> & { tx: Tx }) => Promise<Done<E>>

/** An endpoint bound to its function; made by `route`, mounted by modules.ts only. */
export type Route = { endpoint: Endpoint; handle: (ask: never) => Promise<unknown> }

/** Binds an endpoint to the function that answers it. */
export function route<E extends Endpoint>(endpoint: E, handle: Handle<E>): Route {
  return { endpoint, handle: handle as unknown as Route['handle'] }
}
