// The peer: bare fastify and pg, the same two statements with the same values, the same answer.
import Fastify from 'fastify'
import pg from 'pg'
import { poolOptions, type Connection } from '../../src/foundation/database/database.ts'
import { answerParent, type Statement } from './measured-child.ts'

const [rows, total] = JSON.parse(process.env['BENCH_STATEMENTS'] ?? '[]') as [Statement, Statement]
const pool = new pg.Pool({ ...poolOptions(JSON.parse(process.env['BENCH_CONNECTION'] ?? '{}') as Connection), max: 10 })
const server = Fastify()
server.get('/api/v1/people', async () => {
  const page = await pool.query<Record<string, unknown>>(rows)
  const counted = await pool.query<Record<string, unknown>>(total)
  return { rows: page.rows, total: Number(Object.values(counted.rows[0] ?? {})[0]) }
})
answerParent(await server.listen({ port: 0, host: '127.0.0.1' }))
