/** Wrong passwords in a row by which a sign-in name, or an address that may hide a whole office, is locked out. */
export const lockoutAfter = { account: 5, address: 50 } as const

/** How long a lockout lasts, and how long wrong passwords are remembered: 15 minutes. */
export const lockoutMilliseconds = 15 * 60_000

/** Wrong passwords so far for a sign-in name or an address. */
export type Failures = { failures: number; first_at: Date; last_at: Date }

/** When the lockout ends, or null when there is none at `at`. */
export function lockedUntil(kind: keyof typeof lockoutAfter, failures: Failures | undefined, at: Date): Date | null {
  if (!failures || failures.failures < lockoutAfter[kind]) return null
  const until = new Date(failures.last_at.getTime() + lockoutMilliseconds)
  return until > at ? until : null
}

/** The count after one more wrong password at `at`: it starts anew when the last one is older than the lockout. */
export function oneMoreFailure(before: Failures | undefined, at: Date): Failures {
  const fresh = !before || at.getTime() - before.last_at.getTime() >= lockoutMilliseconds
  return fresh ? { failures: 1, first_at: at, last_at: at } : { failures: before.failures + 1, first_at: before.first_at, last_at: at }
}
