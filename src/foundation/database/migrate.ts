import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { sm3Hex } from '../crypto/sm3.ts'

/** A room's migrations: plain SQL files `NNNN-what.sql` in one folder, applied in name order. */
export type MigrationSource = { room: string; folder: URL }

export type Migration = { room: string; name: string; sql: string; sm3: string }

/** A landed migration whose text was edited afterwards, or that has vanished: the program refuses to start. */
export class MigrationChanged extends Error {}

const lockKey = 7_034_662_011

/** Reads every migration of `sources`, in the order of the rooms and then of the names. */
export async function readMigrations(sources: readonly MigrationSource[]): Promise<Migration[]> {
  const all: Migration[] = []
  for (const { room, folder } of sources) {
    const path = fileURLToPath(folder)
    const names = (await readdir(path)).filter((name) => name.endsWith('.sql')).sort()
    for (const name of names) {
      const sql = (await readFile(join(path, name), 'utf8')).replaceAll('\r\n', '\n')
      all.push({ room, name, sql, sm3: sm3Hex(sql) })
    }
  }
  return all
}

/**
 * Brings the database up to `migrations`; each runs in a transaction of its own. Two copies of the program may call it
 * at once: an advisory lock lets one work and the other find nothing to do. Returns the names applied now.
 */
export async function migrate(pool: pg.Pool, migrations: readonly Migration[], at: Date): Promise<string[]> {
  const client = await pool.connect()
  const applied: string[] = []
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await client.query('create schema if not exists foundation')
    await client.query('create table if not exists foundation.migration (room text not null, name text not null, sm3 text not null, applied_at timestamptz not null, primary key (room, name))')
    const landed = new Map((await client.query<{ room: string; name: string; sm3: string }>('select room, name, sm3 from foundation.migration')).rows.map((row) => [`${row.room}/${row.name}`, row.sm3]))
    for (const migration of migrations) {
      const key = `${migration.room}/${migration.name}`
      const before = landed.get(key)
      if (before === migration.sm3) continue
      if (before) throw new MigrationChanged(`Migration ${key} was edited after it had been applied. Restore it, and add a new one instead.`)
      await applyOne(client, migration, at)
      applied.push(key)
    }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [lockKey]).catch(() => {})
    client.release()
  }
  return applied
}

async function applyOne(client: pg.PoolClient, migration: Migration, at: Date): Promise<void> {
  await client.query('begin')
  try {
    await client.query(migration.sql)
    await client.query('insert into foundation.migration (room, name, sm3, applied_at) values ($1, $2, $3, $4)', [migration.room, migration.name, migration.sm3, at])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  }
}
