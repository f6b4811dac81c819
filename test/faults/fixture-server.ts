// The smallest program on the launcher: HTTP in front of one table. It stands in for the real one where a fault concerns only
// starting, stopping and recovering.
import { createServer } from 'node:http'
import pg from 'pg'
import { startEmbedded } from '../../src/foundation/database/embedded/index.ts'

const say = (sentence: string) => process.stdout.write(`${sentence}\n`)
const port = Number(process.env.PORT ?? 3000)

let stopped: Promise<void> | undefined
let release = async () => {}
const stop = (code: number) => (stopped ??= release().then(() => process.exit(code)))
const starting = start()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => void starting.catch(() => {}).then(() => stop(0)))
}
starting.catch(async (error: Error) => {
  process.stderr.write(`${error.message}\n`)
  await stop(1)
})

async function start(): Promise<void> {
  const database = await startEmbedded({ dataDir: process.env.DATA_DIR ?? 'data', log: say })
  const pool = new pg.Pool({ ...database.connection, max: 5 })
  pool.on('error', () => {})
  release = async () => {
    await pool.end()
    await database.stop()
  }
  // "if not exists" is no protection between two that start at once: one transaction after the other, as migrations do it.
  await pool.query('begin; select pg_advisory_xact_lock(1); create table if not exists record (name text primary key); commit')
  const server = createServer((request, response) => {
    const answer = request.method === 'POST'
      ? pool.query('insert into record values ($1)', [new URL(request.url ?? '/', 'http://host').searchParams.get('name')]).then(() => [])
      : pool.query<{ name: string }>('select name from record').then(({ rows }) => rows.map(({ name }) => name))
    answer.then(
      (names) => response.end(JSON.stringify(names)),
      () => response.writeHead(503).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken. Set PORT to another one.`) : error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  const closeDatabase = release
  release = async () => {
    server.closeAllConnections()
    server.close()
    await closeDatabase()
  }
  say(`ready on http://127.0.0.1:${port}`)
}
