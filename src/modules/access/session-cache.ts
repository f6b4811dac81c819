import type { Actor } from '../../foundation/actor/actor.ts'

/** What a session says about who acts; kept for a few seconds, so that a page's calls ask the database once. */
export type SessionActor = { session: string; account: string; base: Pick<Actor, 'tenant' | 'account' | 'person' | 'name' | 'grants'>; seenAt: Date; endsAt: Date }

type Kept = { actor: SessionActor; keptAt: number; day: string }

const longestMilliseconds = 5000
const most = 10_000

const kept = new Map<string, Kept>()
// A change commits a moment after it was made here; until it is seen by every new transaction nothing is kept.
let changedAt = -Infinity

/** The session's actor if it was read in the last 5 seconds and nothing has been revoked or given since. */
export function keptActor(tokenSm3: string, day: string): SessionActor | undefined {
  const found = kept.get(tokenSm3)
  if (!found) return undefined
  if (performance.now() - found.keptAt < longestMilliseconds && found.day === day) return found.actor
  kept.delete(tokenSm3)
  return undefined
}

/** Keeps what was just read, except while a change may still be on its way. */
export function keepActor(tokenSm3: string, day: string, actor: SessionActor): void {
  const now = performance.now()
  if (now - changedAt < longestMilliseconds) return
  if (kept.size >= most) kept.clear()
  kept.set(tokenSm3, { actor, keptAt: now, day })
}

/** Forgets everything kept: a session ended, a password, a role or an account changed. */
export function forgetActors(): void {
  kept.clear()
  changedAt = performance.now()
}
