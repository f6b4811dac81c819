import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../src/foundation/database/embedded/index.ts'
import type { Fault } from './fault.ts'
import { postmasterOf, processTree } from './process-table.ts'

/** What a process answers that connects to the socket as another account: an SQLSTATE or the code of a refused path. */
function connectAs(uid: number, checkout: string, host: string, user: string): string {
  const script = `new (require('pg').Client)({ host: ${JSON.stringify(host)}, port: 5432, user: '${user}', database: 'tongpin', ssl: false })
    .connect().then(() => console.log('connected'), (error) => console.log(error.code)).finally(() => process.exit())`
  return spawnSync(process.execPath, ['-e', script], { cwd: checkout, uid, gid: uid, encoding: 'utf8' }).stdout.trim()
}

/** Inodes of the TCP sockets that listen or are connected, from the kernel's own tables. */
function tcpSockets(): Set<string> {
  const rows = ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => readFileSync(table, 'utf8').trim().split('\n').slice(1))
  return new Set(rows.map((row) => row.trim().split(/\s+/)[9] ?? ''))
}

export const accessFaults: Fault[] = [
  {
    name: "The program's role is no superuser and owns its database; text is UTF-8 and compares by code point; commits reach the disk",
    async run({ folder }) {
      const server = await startEmbedded({ dataDir: join(folder, 'data'), log: () => {} })
      const client = new pg.Client(server.connection)
      await client.connect()
      const { rows: [role] } = await client.query('select rolsuper, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user')
      assert.deepEqual(role, { rolsuper: false, rolcreaterole: false, rolcreatedb: false })
      const { rows: [text] } = await client.query(`select pg_encoding_to_char(encoding) as encoding, datcollate, 'Z' < 'a' and 'a' < '中' as by_code_point from pg_database where datname = current_database()`)
      assert.deepEqual(text, { encoding: 'UTF8', datcollate: 'C', by_code_point: true })
      const { rows: durability } = await client.query(`select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes') order by name`)
      assert.deepEqual(durability.map(({ setting }) => setting), ['on', 'on', 'on'])
      await client.query('create schema room')
      await client.query('create table room.noun (id int)')
      await assert.rejects(client.query(`select pg_read_file('/etc/passwd')`), { code: '42501' })
      await client.end()
      await server.stop()
    },
  },
  {
    name: 'The server listens on no TCP port and in no folder that others may enter; another account is refused',
    needsRoot: true,
    async run({ folder, checkout }) {
      const dataDir = join(folder, 'data')
      const server = await startEmbedded({ dataDir, log: () => {} })
      const tcp = tcpSockets()
      for (const { pid } of processTree(postmasterOf(dataDir))) {
        const open = readdirSync(`/proc/${pid}/fd`).map((name) => readlinkSync(`/proc/${pid}/fd/${name}`))
        for (const target of open) assert.ok(!tcp.has(/^socket:\[(\d+)\]$/.exec(target)?.[1] ?? 'none'))
      }
      const nobody = Number(spawnSync('id', ['-u', 'nobody'], { encoding: 'utf8' }).stdout)
      const { host } = server.connection
      assert.equal(connectAs(0, checkout, host, 'tongpin'), 'connected')
      assert.equal(connectAs(1, checkout, host, 'tongpin'), 'EACCES')
      assert.equal(connectAs(nobody, checkout, host, 'tongpin'), '28000')
      assert.equal(connectAs(nobody, checkout, host, 'tongpin_launcher'), '28000')
      await server.stop()
    },
  },
]
