import type pg from 'pg'

/**
 * From `begin()` on, every transaction of the pool is taken back where it would commit, and whoever commits hears that it has.
 * So a thousand requests can be answered in earnest and the next one still finds the world as it was.
 */
export function rolledBack(pool: pg.Pool): { begin(): void } {
  let begun = false
  const known = new WeakSet<object>()
  const connect = pool.connect.bind(pool) as (...given: unknown[]) => unknown
  const watch = (client: pg.PoolClient): pg.PoolClient => {
    if (known.has(client)) return client
    known.add(client)
    const query = client.query.bind(client) as (...given: unknown[]) => unknown
    const watched = async (...given: unknown[]): Promise<unknown> => {
      if (!begun || given[0] !== 'commit') return query(...given)
      await query('rollback')
      return { command: 'COMMIT', rowCount: null, rows: [] }
    }
    client.query = watched as unknown as typeof client.query
    return client
  }
  pool.connect = ((...given: unknown[]) => (given.length > 0 ? connect(...given) : (connect() as Promise<pg.PoolClient>).then(watch))) as typeof pool.connect
  return { begin: () => void (begun = true) }
}
