import { mkdtemp, readFile, readdir, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sm3Hex } from '../crypto/sm3.ts'
import { keepBytes, placeOf } from './keep-bytes.ts'

let dir: string
beforeAll(async () => void (dir = await mkdtemp(join(tmpdir(), 'tongpin-files-'))))
afterAll(() => rm(dir, { recursive: true, force: true }))

const bytes = Buffer.from('会议记录')
const name = sm3Hex(bytes)

it('bytes lie under their SM3, once, and nothing half-written lies beside them', async () => {
  await Promise.all([keepBytes(dir, name, bytes), keepBytes(dir, name, bytes), keepBytes(dir, name, bytes)])
  expect(await readFile(placeOf(dir, name))).toEqual(bytes)
  expect(await readdir(join(dir, name.slice(0, 2)))).toEqual([name.slice(2)])
})

it('a file that was cut short is written anew', async () => {
  await truncate(placeOf(dir, name), 3)
  await keepBytes(dir, name, bytes)
  expect(await readFile(placeOf(dir, name))).toEqual(bytes)
})

it('a folder that can not be written leaves nothing', async () => {
  await keepBytes(dir, 'ff'.repeat(32), bytes)
  const blocked = join(dir, 'ff', 'f'.repeat(62))
  await expect(keepBytes(blocked, name, bytes)).rejects.toThrow()
})
