// The program: one import of BENCH_FILE by what the command does, into the database of BENCH_CONNECTION.
import { openDatabase, type Connection } from '../../src/foundation/database/database.ts'
import { runImportRoster } from '../../src/modules/organisation/index.ts'
import { tellParent } from './run-child.ts'

const database = openDatabase(JSON.parse(process.env['BENCH_CONNECTION'] ?? '{}') as Connection, { size: 2 })
await database.pool.query('select 1')
await tellParent(async () => {
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const code = await runImportRoster([process.env['BENCH_FILE'] ?? '', '--from', process.env['BENCH_FROM'] ?? ''], { out: say, err: say }, database.db)
  if (code !== 0) throw new Error(said.slice(0, 5).join('\n'))
  return said
})
await database.close()
