// The floor: read BENCH_FILE and COPY the rows that the import wrote into as many tables of the same columns, indexes and references.
import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { readSheet } from 'read-excel-file/node'
import { poolOptions, type Connection } from '../../src/foundation/database/database.ts'
import { copyRows, type CopiedRows } from './copy-rows.ts'
import { tellParent } from './run-child.ts'

const client = new pg.Client(poolOptions(JSON.parse(process.env['BENCH_CONNECTION'] ?? '{}') as Connection))
await client.connect()
const tables = ['person', 'political_standing', 'appointment'] as const
const written = new Map<string, CopiedRows>()
for (const table of tables) {
  const { fields } = await client.query(`select * from organisation.${table} limit 0`)
  const columns = fields.map(({ name }) => `"${name}"::text`).join(', ')
  const { rows } = await client.query<(string | null)[]>({ text: `select ${columns} from organisation.${table}`, rowMode: 'array' })
  written.set(table, rows)
}
await tellParent(async () => {
  const read = await readSheet(await readFile(process.env['BENCH_FILE'] ?? ''))
  await client.query('begin')
  for (const table of tables) await copyRows(client, `peer.${table}`, written.get(table) ?? [])
  await client.query('commit')
  return [`${read.length} rows read`, ...tables.map((table) => `${written.get(table)?.length} rows copied into ${table}`)]
})
await client.end()
