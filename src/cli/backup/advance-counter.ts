import type { Database } from '../../foundation/database/database.ts'

const atOnce = 100_000n

/**
 * Brings the server's transaction counter above `counter`: seals cover rows by the number of the transaction that wrote
 * them, so a new server must not give those numbers out again. About ten seconds for a million.
 */
export async function advanceCounter(pool: Database['pool'], counter: string, say: (line: string) => void): Promise<void> {
  const target = BigInt(counter)
  const client = await pool.connect()
  try {
    await client.query('set synchronous_commit = off')
    for (;;) {
      const { rows } = await client.query<{ now: string }>('select pg_snapshot_xmax(pg_current_snapshot())::text as now')
      const left = target - BigInt(rows[0]?.now ?? '0') + 1n
      if (left <= 0n) break
      say(`The transaction counter: ${left} to go`)
      await client.query(`do $$ begin for step in 1..${left > atOnce ? atOnce : left} loop perform pg_current_xact_id(); commit; end loop; end $$`)
    }
  } finally {
    await client.query('reset synchronous_commit').catch(() => {})
    client.release()
  }
}
