import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type ClusterFolder, clusterFolder } from './cluster-folder.ts'
import type { ServerAccount } from './server-account.ts'
import { removeSocketFolder, socketFolder } from './socket-folder.ts'

const account: ServerAccount = { uid: process.getuid!(), gid: process.getgid!(), name: 'me', privilege: 'self' }
let folder: ClusterFolder
let made: string[]

beforeEach(() => {
  made = []
  folder = clusterFolder(mkdtempSync(join(tmpdir(), 'socket-test-')))
})

afterEach(() => {
  for (const path of [...made, folder.root]) rmSync(path, { recursive: true, force: true })
})

function draw(): string {
  const path = socketFolder(folder, account)
  made.push(path)
  return path
}

test('the folder is private, short, and the same on every start', () => {
  const path = draw()
  expect(statSync(path).mode & 0o777).toBe(0o700)
  expect(Buffer.byteLength(path)).toBeLessThan(80)
  removeSocketFolder(path)
  expect(existsSync(path)).toBe(false)
  expect(draw()).toBe(path)
})

test('a folder that others may enter is not used', () => {
  const path = draw()
  chmodSync(path, 0o755)
  expect(draw()).not.toBe(path)
})

test('a copied data folder draws another one', () => {
  const path = draw()
  const copy = clusterFolder(join(folder.root, 'copy'))
  mkdirSync(copy.root)
  made.push(socketFolder({ ...copy, socketRecord: folder.socketRecord }, account))
  expect(made.at(-1)).not.toBe(path)
})
