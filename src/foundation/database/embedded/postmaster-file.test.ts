import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findPostmaster, removeStaleLock } from './postmaster-file.ts'
import { isRunning } from './process-state.ts'

let cluster: string
let file: string

beforeEach(() => {
  cluster = mkdtempSync(join(tmpdir(), 'postmaster-test-'))
  file = join(cluster, 'postmaster.pid')
})

afterEach(() => rmSync(cluster, { recursive: true, force: true }))

const lockOf = (pid: number) => writeFileSync(file, [pid, cluster, 1, 5432, '/tmp/tongpin-x', '', '1 2', 'ready   ', ''].join('\n'))

test('a process that works in the data directory under the recorded number is its server', async () => {
  const server = spawn('sleep', ['60'], { cwd: cluster })
  lockOf(server.pid!)
  expect(findPostmaster(cluster)).toEqual({ pid: server.pid, socketFolder: '/tmp/tongpin-x', status: 'ready' })
  removeStaleLock(file, cluster)
  expect(existsSync(file)).toBe(true)
  server.kill('SIGKILL')
})

test('a stranger that was given the number is no server, and its lock goes', () => {
  lockOf(process.pid)
  expect(findPostmaster(cluster)).toBeUndefined()
  removeStaleLock(file, cluster)
  expect(existsSync(file)).toBe(false)
})

test('a lock of a number that nobody has is left to PostgreSQL', async () => {
  const ended = spawn('true')
  await new Promise((resolve) => ended.on('exit', resolve))
  lockOf(ended.pid!)
  expect(isRunning(ended.pid!)).toBe(false)
  removeStaleLock(file, cluster)
  expect(existsSync(file)).toBe(true)
})

test('without a lock there is no server', () => {
  expect(findPostmaster(cluster)).toBeUndefined()
})
