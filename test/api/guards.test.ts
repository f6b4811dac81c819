import { sql } from 'kysely'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ownOnly, type Actor } from '../../src/foundation/actor/actor.ts'
import { writeAudit } from '../../src/foundation/audit/audit.ts'
import type { Reader, Tx } from '../../src/foundation/database/database.ts'
import { texts } from '../../src/foundation/errors/texts.ts'
import { buildServer } from '../../src/foundation/http/build-server.ts'
import { endpoint, route, type Route } from '../../src/foundation/http/index.ts'
import { openWorld } from '../support/api-test.ts'

const summary = { zh: '守卫', en: 'Guard' }
const answer = z.strictObject({ done: z.boolean() })
const shape = { summary, access: 'signed-in', response: answer } as const
const note = (handle: Reader | Tx) => sql`insert into foundation.installation (name, value) values ('guard', '1')`.execute(handle)
const audited = (tx: Tx, actor: Actor) => writeAudit(tx, actor, { action: 'foundation.guard', record: 'guard' })

// Little routes that each forget one duty, beside two that forget none.
const routes: Route[] = [
  route(endpoint({ ...shape, method: 'GET', path: '/careful' }), async ({ actor }) => (ownOnly(actor), { done: true })),
  route(endpoint({ ...shape, method: 'GET', path: '/undecided' }), async () => ({ done: true })),
  route(endpoint({ ...shape, method: 'GET', path: '/off-contract' }), async ({ actor }) => (ownOnly(actor), { done: true, more: 1 }) as { done: boolean }),
  route(endpoint({ ...shape, method: 'GET', path: '/reading-writes' }), async ({ reader, actor }) => (ownOnly(actor), await note(reader), { done: true })),
  route(endpoint({ ...shape, method: 'GET', path: '/sensitive', sensitive: true }), async ({ actor }) => (ownOnly(actor), { done: true })),
  route(endpoint({ ...shape, method: 'POST', path: '/careful' }), async ({ tx, actor }) => (ownOnly(actor), await note(tx), await audited(tx, actor), { done: true })),
  route(endpoint({ ...shape, method: 'POST', path: '/undecided' }), async ({ tx, actor }) => (await note(tx), await audited(tx, actor), { done: true })),
  route(endpoint({ ...shape, method: 'POST', path: '/unaudited' }), async ({ tx, actor }) => (ownOnly(actor), await note(tx), { done: true })),
]

describe('the guards of every request', () => {
  let server: FastifyInstance
  let db: Reader
  let account = 'G7'

  beforeAll(async () => {
    const world = await openWorld()
    db = world.database.db
    server = await buildServer({
      db,
      actorOf: async () => ({ tenant: 'guards', account, person: null, name: '', grants: [], lang: 'zh', at: new Date('2026-07-08T01:00:00Z'), today: '2026-07-08', trail: { decisions: 0, audits: 0 } }),
      reads: world.database.reads,
      peerOf: () => ({ address: '127.0.0.1', sessionToken: undefined, setSession: () => {} }),
      checkAnswers: true, routes, texts, document: {}, logger: false, readiness: () => 'ready', metrics: async () => '', observe: () => {}, requestsPerMinute: 0,
    })
  })
  afterAll(() => server.close())

  const call = (method: 'GET' | 'POST', path: string, headers: Record<string, string> = { 'x-tongpin': '1' }) => server.inject({ method, url: `/api/v1${path}`, headers })
  const notes = async () => Number((await sql<{ count: number }>`select count(*) as count from foundation.installation where name = 'guard'`.execute(db)).rows[0]?.count)
  const audits = async () => Number((await sql<{ count: number }>`select count(*) as count from foundation.audit where tenant = 'guards'`.execute(db)).rows[0]?.count)

  it('let a careful read pass', async () => {
    expect((await call('GET', '/careful')).statusCode).toBe(200)
  })

  it.each(['/undecided', '/off-contract', '/reading-writes'])('fail GET %s, and say nothing about the inside', async (path) => {
    const refused = await call('GET', path)
    expect(refused.statusCode).toBe(500)
    expect(refused.json()).toMatchObject({ code: 'foundation.internal', status: 500 })
    expect(refused.body).not.toMatch(/decision|contract|read-only|insert/)
    expect(await notes()).toBe(0)
  })

  it.each(['/undecided', '/unaudited'])('fail POST %s and leave nothing of it', async (path) => {
    expect((await call('POST', path)).statusCode).toBe(500)
    expect(await notes()).toBe(0)
    expect(await audits()).toBe(0)
  })

  it('let a careful write pass, with its audit row', async () => {
    expect((await call('POST', '/careful')).statusCode).toBe(200)
    expect(await notes()).toBe(1)
    expect(await audits()).toBe(1)
  })

  it('audit a sensitive read before it is answered', async () => {
    const before = await audits()
    expect((await call('GET', '/sensitive')).statusCode).toBe(200)
    expect(await audits()).toBe(before + 1)
  })

  it('fail a sensitive read whose audit row cannot be written', async () => {
    await sql`alter table foundation.audit add constraint nothing_more check (action <> 'foundation.read-sensitive') not valid`.execute(db)
    expect((await call('GET', '/sensitive')).statusCode).toBe(500)
  })

  it('ask a stranger to sign in', async () => {
    account = ''
    expect((await call('GET', '/careful')).statusCode).toBe(401)
    account = 'G7'
  })

  it('refuse a write that another site could have sent', async () => {
    expect((await call('POST', '/careful', {})).statusCode).toBe(403)
    expect((await call('POST', '/careful', { 'x-tongpin': '1', 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
    expect((await call('POST', '/careful', { 'x-tongpin': '1', origin: 'https://elsewhere.example' })).statusCode).toBe(403)
  })
})
