import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { builderActor } from '../../../src/demo-city/demo-actor.ts'
import { demoPassword, demoTenant } from '../../../src/demo-city/demo-password.ts'
import { fixedClock } from '../../../src/foundation/clock/clock.ts'
import { writing } from '../../../src/foundation/database/database.ts'
import { hashPassword, openAccount } from '../../../src/modules/access/index.ts'
import { enterPerson } from '../../../src/modules/organisation/index.ts'
import { gathered } from '../../../src/modules.ts'
import { openProgram } from '../../../src/open-program.ts'
import { demoMoment, openDemoDatabase } from '../../support/demo-database.ts'
import { wireOf, type Ask } from './ask.ts'
import { recordsOf, type Places } from './records.ts'
import { rolledBack } from './rolled-back.ts'
import { idsOf, makeTwin } from './twin-tenant.ts'
import { formOf } from './form-of.ts'
import { prepared } from './prepared.ts'

/** An answer; `text` of JSON only, a file is in `raw`. */
export type Answered = { status: number; text: string; raw: Buffer; type: string }

export type PermissionWorld = {
  places: Places
  /** Ids of the twin's records, none of which anybody here may ever be shown. */
  foreign: ReadonlySet<string>
  /** Asks as the person with this role code; `change` is applied to path and body as they go over the wire. */
  ask(role: string, endpoint: string, ask: Ask, change?: (text: string) => string): Promise<Answered>
  /** Makes the twin. Before it the bureau is alone in the installation; from then on no request leaves a trace. */
  bringTwin(): Promise<void>
}

/** Somebody with an account and no role at all. */
export const nobody = 'X'

/** The demo bureau at the end of its year, in a database of its own, with a session for each role code. */
export async function openPermissionWorld(roles: readonly string[]): Promise<PermissionWorld> {
  const { connection, drop } = await openDemoDatabase()
  const filesFolder = await mkdtemp(join(tmpdir(), 'tongpin-files-'))
  const clock = fixedClock(demoMoment)
  const program = await openProgram({ connection, clock, log: false, checkAnswers: false, requestsPerMinute: 0, poolSize: 4, filesFolder })
  const { pool, db } = program.database
  afterAll(async () => {
    await program.close()
    await rm(filesFolder, { recursive: true, force: true })
    await drop()
  })
  program.state.readiness = 'ready'
  const passwordHash = await hashPassword(demoPassword)
  await writing(db, async (tx) => {
    const actor = builderActor(clock, gathered)
    const person = await enterPerson(tx, actor, { staffNumber: '9999', name: '路过人', politicalStatus: 'none', standingFrom: '2024-01-01' })
    await openAccount(tx, actor, { name: nobody, person, passwordHash, mustChange: false })
  })
  const undone = rolledBack(pool)
  const cookies = new Map<string, string>()
  const call = async (role: string, method: string, path: string, payload: string | Buffer | undefined, media: string): Promise<Answered & { cookie: string }> => {
    const cookie = cookies.get(role)
    const answer = await program.server.inject({ method: method as 'GET', url: `/api/v1${path}`, headers: { 'x-tongpin': '1', 'accept-language': 'zh-CN', ...(payload === undefined ? {} : { 'content-type': media }), ...(cookie ? { cookie } : {}) }, ...(payload === undefined ? {} : { payload }) })
    const type = String(answer.headers['content-type'] ?? '')
    return { status: answer.statusCode, type, text: /json/.test(type) ? answer.body : '', cookie: String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '', raw: answer.rawPayload }
  }
  for (const role of roles) {
    const { status, cookie } = await call(role, 'POST', '/session', JSON.stringify({ account: role, password: demoPassword }), 'application/json')
    if (status !== 200) throw new Error(`${role} could not sign in: ${status}`)
    cookies.set(role, cookie)
  }
  const ask: PermissionWorld['ask'] = async (role, endpoint, asked, change = (text) => text) => {
    const { method, path, body } = wireOf(endpoint, asked)
    if (!asked.file) return call(role, method, change(path), body === undefined ? undefined : change(body), 'application/json')
    return call(role, method, change(path), formOf(asked.file), 'multipart/form-data; boundary=xxxx')
  }
  const foreign = new Set<string>()
  // Nothing hangs at the end of the year; one public notice must, to be read.
  await pool.query(`update assessment.assessment set step = 'publicNotice', public_from = '2026-12-30' where published_at is null`)
  return {
    places: await prepared(await recordsOf(pool), ask),
    foreign,
    ask,
    bringTwin: async () => {
      await makeTwin(pool, demoTenant, 'twin')
      for (const id of await idsOf(pool, 'twin')) foreign.add(id)
      undone.begin()
    },
  }
}
