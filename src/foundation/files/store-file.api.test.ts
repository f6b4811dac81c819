import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'
import type { Actor } from '../actor/actor.ts'
import { sm3Hex } from '../crypto/sm3.ts'
import { reading, writing } from '../database/database.ts'
import { placeOf } from './keep-bytes.ts'
import { readFile, storeFile } from './index.ts'

let world: World
let dir: string
const note = { name: '会议\u202e记录.txt', bytes: Buffer.from('现场核查前讲清制度。\n') }

beforeAll(async () => {
  world = await openWorld()
  dir = await mkdtemp(join(tmpdir(), 'tongpin-files-'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

function actorOver(path: string): Actor {
  return { tenant: 'yunxi', account: 'B2', person: null, name: '陆工远', grants: [{ ability: 'test.see', path }], lang: 'zh', at: new Date('2026-07-08T01:00:00Z'), today: '2026-07-08', trail: { decisions: 0, audits: 0 } }
}

const keep = (upload = note, store: { dir: string; mostBytes?: number } = { dir }) => writing(world.database.db, (tx) => storeFile(tx, actorOver('/a/b/'), store, upload, { unitPath: '/a/b/' }))

it('keeps an upload under its SM3 and hands it out to whoever sees its unit', async () => {
  const row = await keep()
  expect(row).toMatchObject({ name: '会议记录.txt', media_type: 'text/plain; charset=utf-8', sm3: sm3Hex(note.bytes), bytes: note.bytes.length })
  const file = await reading(world.database.db, (reader) => readFile(reader, actorOver('/a/'), { dir }, row.id, 'test.see'))
  expect([file.name, file.bytes.equals(note.bytes)]).toEqual(['会议记录.txt', true])
})

it('does not exist for others, nor does an id that was never given', async () => {
  const row = await keep()
  const read = (path: string, id: string) => reading(world.database.db, (reader) => readFile(reader, actorOver(path), { dir }, id, 'test.see'))
  await expect(read('/a/c/', row.id)).rejects.toMatchObject({ code: 'foundation.not-found', status: 404 })
  await expect(read('/a/b/', '019c0000-0000-7000-8000-000000000000')).rejects.toMatchObject({ status: 404 })
})

it('refuses what is too large, and leaves neither row nor bytes', async () => {
  const before = await count()
  await expect(keep({ name: 'a.txt', bytes: Buffer.alloc(2000, 'a') }, { dir, mostBytes: 1000 })).rejects.toMatchObject({ code: 'foundation.file-too-large', status: 413 })
  expect(await count()).toEqual(before)
})

it('a transaction that fails leaves no row', async () => {
  const before = (await count()).rows
  await expect(
    writing(world.database.db, async (tx) => {
      await storeFile(tx, actorOver('/a/b/'), { dir }, note, { unitPath: '/a/b/' })
      throw new Error('the command was refused')
    }),
  ).rejects.toThrow('refused')
  expect((await count()).rows).toBe(before)
})

it('bytes that were changed on the disk are not handed out', async () => {
  const row = await keep({ name: 'b.txt', bytes: Buffer.from('another note') })
  await writeFile(placeOf(dir, row.sm3), 'a forged one')
  await expect(reading(world.database.db, (reader) => readFile(reader, actorOver('/a/b/'), { dir }, row.id, 'test.see'))).rejects.toThrow('is not what was kept')
})

async function count(): Promise<{ rows: number; files: number }> {
  const { rows } = await world.database.pool.query('select count(*) from foundation.file')
  return { rows: rows[0].count, files: (await readdir(dir, { recursive: true })).length }
}
