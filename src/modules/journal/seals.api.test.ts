import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openWorld } from '../../../test/support/api-test.ts'
import { sealEverything, testActor, testFact, testKind } from '../../../test/support/journal-scene.ts'
import { writing } from '../../foundation/database/database.ts'
import { recordFacts } from './record-facts.ts'

const world = await openWorld()
const { db } = world.database
const kind = testKind('branch-life.meeting-held')
const record = () => writing(db, (tx) => recordFacts(tx, testActor({ tenant: 'yunxi' }), [testFact({ kind })]))

describe('GET /seals', () => {
  it('lists seals, newest first, and says how many rows still wait', async () => {
    await sealEverything(world)
    await record()
    await sealEverything(world)
    await record()
    const { status, body } = await (await world.as('A3')).get('/seals?limit=1')
    expect(status).toBe(200)
    expect(body).toMatchObject({ rows: [{ number: body.total, rows: expect.any(Number), demo: false, head: expect.stringMatching(/^\d+:[0-9a-f]{64}$/) }] })
    expect(body.total).toBeGreaterThanOrEqual(2)
    expect(body.waiting).toBeGreaterThanOrEqual(1)
  })

  it('is for those who keep order', async () => {
    expect((await (await world.as('M1')).get('/seals')).status).toBe(403)
    expect((await (await world.as('M1')).get('/seals/verification')).status).toBe(403)
    expect((await world.guest.get('/seals')).status).toBe(401)
  })
})

describe('GET /seals/verification', () => {
  it('verifies the whole journal, audit rows of real commands included', async () => {
    await sealEverything(world)
    const { status, body } = await (await world.as('A3')).get('/seals/verification')
    expect(status).toBe(200)
    expect(body).toMatchObject({ ok: true, tenant: 'yunxi', firstBroken: null })
    expect((await (await world.as('A3')).get(`/seals/verification?head=${body.head}`)).body.ok).toBe(true)
    expect((await (await world.as('A3')).get(`/seals/verification?head=${body.head.replace(/.$/, (last: string) => (last === '0' ? '1' : '0'))}`)).body).toMatchObject({ ok: false, firstBroken: { what: 'tail' } })
    expect(await (await world.as('A3')).get('/seals/verification?head=12')).toMatchObject({ status: 422, body: { fields: [{ path: 'query.head' }] } })
  })

  it('names the row that somebody changed behind the program', async () => {
    const { id } = (await sql<{ id: string }>`select id from foundation.audit where tenant = 'yunxi' order by xid limit 1`.execute(db)).rows[0] ?? { id: '' }
    await writing(db, async (tx) => {
      await sql`alter table foundation.audit disable trigger user`.execute(tx)
      await sql`update foundation.audit set account = 'somebody else' where id = ${id}`.execute(tx)
    })
    expect((await (await world.as('A3')).get('/seals/verification')).body).toMatchObject({ ok: false, firstBroken: { what: 'changed', seal: 1, row: { table: 'foundation.audit', id } } })
  })
})
