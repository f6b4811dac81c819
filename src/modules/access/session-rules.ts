/** A session ends after 8 hours without a request, and after 7 days in any case. */
export const idleMilliseconds = 8 * 3_600_000
export const longestMilliseconds = 7 * 24 * 3_600_000

/** A request notes that it was seen at most this often, so that reading does not write. */
export const touchMilliseconds = 5 * 60_000

/** Is a session that was last seen at `seen_at` and ends at `ends_at` still alive at `at`? */
export function isAlive(session: { seen_at: Date; ends_at: Date }, at: Date): boolean {
  return at < session.ends_at && at.getTime() - session.seen_at.getTime() < idleMilliseconds
}
