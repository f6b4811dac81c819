import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { demoPassword, type Bureau } from '../../src/demo-city/small-bureau.ts'
import { fixedClock } from '../../src/foundation/clock/clock.ts'
import { openDatabase, type Database } from '../../src/foundation/database/database.ts'
import { openProgram, type Program } from '../../src/open-program.ts'
import { inDatabase, testMoment } from './test-world-parts.ts'

export type TestAnswer = { status: number; body: Body; headers: Record<string, unknown>; raw: Buffer }

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test says what it expects of an answer; a wrong guess fails it
type Body = any

/** Somebody who calls the API with a session of their own (or, as guest, without one). */
export type Caller = {
  get(path: string, headers?: Record<string, string>): Promise<TestAnswer>
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer>
  put(path: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer>
  patch(path: string, body?: unknown, headers?: Record<string, string>): Promise<TestAnswer>
  delete(path: string, headers?: Record<string, string>): Promise<TestAnswer>
  /** Sends `bytes` as the part 'file' of a form. */
  upload(path: string, file: { name: string; bytes: Buffer }, fields?: Record<string, string>): Promise<TestAnswer>
  cookie: string | undefined
}

export type World = {
  program: Program
  database: Database
  bureau: Bureau
  clock: ReturnType<typeof fixedClock>
  as(roleCode: string): Promise<Caller>
  guest: Caller
}

/** A database of this test file's own with the small bureau in it, and the whole program on it, at `at`. */
export async function openWorld({ at = testMoment }: { at?: string } = {}): Promise<World> {
  const serverConnection = inject('testServer')
  const bureau = inject('testBureau')
  const name = `tongpin_${randomBytes(6).toString('hex')}`
  const admin = openDatabase(serverConnection, { size: 1 })
  await admin.pool.query(`create database "${name}" template "${inject('testTemplate')}"`)
  const clock = fixedClock(at)
  const filesFolder = await mkdtemp(join(tmpdir(), 'tongpin-files-'))
  const program = await openProgram({ connection: inDatabase(serverConnection, name), clock, log: false, checkAnswers: true, requestsPerMinute: 0, poolSize: 6, filesFolder })
  program.state.readiness = 'ready'
  afterAll(async () => {
    await program.close()
    await rm(filesFolder, { recursive: true, force: true })
    await admin.pool.query(`drop database if exists "${name}" with (force)`)
    await admin.close()
  })
  const callers = new Map<string, Promise<Caller>>()
  const guest = callerWith(program, undefined)
  const signIn = async (roleCode: string): Promise<Caller> => {
    const answer = await guest.post('/session', { account: roleCode, password: demoPassword })
    if (answer.status !== 200 && answer.status !== 204) throw new Error(`${roleCode} could not sign in: ${answer.status} ${JSON.stringify(answer.body)}`)
    const cookie = String(answer.headers['set-cookie']).split(';')[0]
    return callerWith(program, cookie)
  }
  return {
    program,
    database: program.database,
    bureau,
    clock,
    guest,
    as: (roleCode) => {
      let caller = callers.get(roleCode)
      if (!caller) callers.set(roleCode, (caller = signIn(roleCode)))
      return caller
    },
  }
}

function callerWith(program: Program, cookie: string | undefined): Caller {
  const call = async (method: string, path: string, payload: unknown, headers: Record<string, string> = {}): Promise<TestAnswer> => {
    const answer = await program.server.inject({
      method: method as 'GET',
      url: `/api/v1${path}`,
      headers: { 'x-tongpin': '1', 'accept-language': 'zh-CN', ...(cookie ? { cookie } : {}), ...headers },
      ...(payload === undefined ? {} : { payload: payload as object }),
    })
    const isJson = /json/.test(String(answer.headers['content-type'] ?? ''))
    return { status: answer.statusCode, body: isJson ? JSON.parse(answer.body) : answer.body, headers: answer.headers, raw: answer.rawPayload }
  }
  return {
    cookie,
    get: (path, headers) => call('GET', path, undefined, headers),
    post: (path, body = {}, headers) => call('POST', path, body, headers),
    put: (path, body = {}, headers) => call('PUT', path, body, headers),
    patch: (path, body = {}, headers) => call('PATCH', path, body, headers),
    delete: (path, headers) => call('DELETE', path, undefined, headers),
    upload: (path, file, fields = {}) => {
      const boundary = `tongpin${randomBytes(8).toString('hex')}`
      const parts = Object.entries(fields).map(([key, value]) => Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`))
      const head = Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n`)
      const body = Buffer.concat([...parts, head, file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
      return call('POST', path, body, { 'content-type': `multipart/form-data; boundary=${boundary}` })
    },
  }
}
