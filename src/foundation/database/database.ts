import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'

/** A handle that may read. Every query function takes one first. */
export type Reader = Kysely<unknown>

/** A handle that may write: one transaction, from the first statement to the commit. Every command takes one first. */
export type Tx = Transaction<unknown>

/** How to reach the server: a URL, or the embedded server's socket folder. */
export type Connection = { url: string } | { host: string; port: number; user: string; database: string; password?: string | undefined }

/**
 * An open database. `reads`: connections on which every statement is a read-only transaction of its own (see
 * Endpoint.snapshot). `pool` is for the few places that need bare SQL (migrations, jobs, benchmarks).
 */
export type Database = { db: Reader; reads: Reader; pool: pg.Pool; connection: Connection; close(): Promise<void> }

const types = new pg.TypeOverrides()
types.setTypeParser(pg.types.builtins.INT8, (text: string) => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`int8 out of the safe range: ${text}`)
  return value
})
types.setTypeParser(pg.types.builtins.NUMERIC, (text: string) => text)
types.setTypeParser(pg.types.builtins.DATE, (text: string) => text)

/** The options for node-postgres that reach `connection`. */
export function poolOptions(connection: Connection): pg.PoolConfig {
  const reach = 'url' in connection ? { connectionString: connection.url } : { ...connection, password: connection.password }
  return { ...reach, types, application_name: 'tongpin' }
}

/** Opens a pool of at most `size` connections. `onError` hears of idle connections that the server dropped. */
export function openDatabase(connection: Connection, { size = 10, onError = () => {} }: { size?: number; onError?: (error: Error) => void } = {}): Database {
  const pool = new pg.Pool({ ...poolOptions(connection), max: size, connectionTimeoutMillis: 10_000 })
  pool.on('error', onError)
  // A connection that dies while it is checked out raises 'error' on the client; unheard it would end the program.
  pool.on('connect', (client) => client.on('error', onError))
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  const readPool = new pg.Pool({ ...poolOptions(connection), max: size, connectionTimeoutMillis: 10_000 })
  readPool.on('error', onError)
  readPool.on('connect', (client) => {
    client.on('error', onError)
    // Queued before whatever the connection is handed out for.
    client.query('set default_transaction_read_only = on').catch(onError)
  })
  const reads = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: readPool }) })
  // Kysely ends the pool only if it has used it, and the job queue may be all that did.
  const close = async () => {
    await db.destroy()
    await reads.destroy()
    for (const each of [pool, readPool]) if (!each.ending) await each.end()
  }
  return { db, reads, pool, connection, close }
}

/** Runs `work` in one read-only transaction: a single snapshot, and a write is refused by the server. */
export function reading<T>(db: Reader, work: (reader: Reader) => Promise<T>): Promise<T> {
  return db.transaction().setAccessMode('read only').setIsolationLevel('repeatable read').execute(work)
}

/** Runs `work` in one transaction that commits when it returns and leaves nothing when it throws. */
export function writing<T>(db: Reader, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(work)
}

/** The same handle, typed for the tables that a room owns: `on<PlanningTables>(tx)`. */
export function on<Tables>(handle: Reader): Kysely<Tables>
export function on<Tables>(handle: Tx): Transaction<Tables>
export function on<Tables>(handle: Reader | Tx): Kysely<Tables> {
  return handle as unknown as Kysely<Tables>
}
