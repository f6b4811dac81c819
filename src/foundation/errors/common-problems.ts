import { Problem } from './problem.ts'

/** The refusals that every room shares. Out-of-scope and non-existent are one answer, so that nothing can be probed. */
export const notFound = () => new Problem('foundation.not-found', 404)

/** The actor is known and sees the thing, but may not do this. */
export const forbidden = (ability: string) => new Problem('foundation.forbidden', 403, { ability })

/** Nobody is signed in, or the session has ended. */
export const notSignedIn = () => new Problem('foundation.not-signed-in', 401)

/** The caller changed a version that is no longer current. `changes`: what changed since, so that nothing typed is lost. */
export const stale = (changes: { field: string; now: unknown }[], version: number) => new Problem('foundation.stale-version', 409, { version }, [], { changes, version })
