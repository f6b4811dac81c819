import { beforeAll, describe, expect, it } from 'vitest'
import type { Caller, World } from '../../../test/support/api-test.ts'
import { openBranchScene } from '../../../test/support/branch-scene.ts'

let world: World
let B2: Caller
let M6: Caller
let unit: (code: string) => string

beforeAll(async () => {
  ;({ world, B2, unit } = await openBranchScene())
  M6 = await world.as('M6')
})

const planned = async (day: string) => (await B2.post('/meetings', { kind: 'themePartyDay', unit: unit('B2'), title: '到园区现场', day })).body.id as string
const line = async (caller: Caller, id: string) => (await caller.get(`/meetings/${id}`)).body.attendees.find(({ person }: { person: string }) => person === world.bureau.people['M6'])

describe('leave', () => {
  it('is asked by the member, seen by the recorder, and taken back', async () => {
    const id = await planned('2026-07-17')
    expect((await M6.get(`/meetings/${id}`)).body.can.askLeave).toBe(true)
    expect((await M6.post(`/meetings/${id}/leave`, { leaveKind: 'training' })).status).toBe(204)
    expect(await line(B2, id)).toMatchObject({ mark: null, askedLeave: 'training' })
    expect((await M6.get(`/meetings/${id}`)).body.mine).toMatchObject({ askedLeave: 'training' })
    expect(await line(await world.as('M3'), id)).toMatchObject({ askedLeave: null })
    expect((await M6.post(`/meetings/${id}/leave`, { leaveKind: null })).status).toBe(204)
    expect(await line(B2, id)).toMatchObject({ askedLeave: null })
    expect((await M6.post(`/meetings/${id}/leave`, { leaveKind: 'illness' })).status).toBe(422)
  })
  it('is for those on the list, before the recorder has marked them', async () => {
    const id = await planned('2026-07-08')
    expect((await (await world.as('P2')).post(`/meetings/${id}/leave`, { leaveKind: 'duty' })).body.code).toBe('branch-life.not-on-the-list')
    expect((await (await world.as('M2')).post(`/meetings/${id}/leave`, { leaveKind: 'duty' })).status).toBe(404)
    await B2.post(`/meetings/${id}/attendance`, { version: 1, marks: [{ person: world.bureau.people['M6'], mark: 'present' }] })
    expect((await M6.post(`/meetings/${id}/leave`, { leaveKind: 'duty' })).body.code).toBe('branch-life.leave-comes-too-late')
    const past = await planned('2026-07-06')
    expect((await M6.post(`/meetings/${past}/leave`, { leaveKind: 'duty' })).status).toBe(409)
  })
})

describe('the compliance matrix', () => {
  it('leaves as a sheet, within the actor\'s scope', async () => {
    const answer = await B2.get(`/compliance/export?unit=${unit('B2')}&year=2026`)
    expect([answer.status, answer.raw.subarray(0, 2).toString()]).toEqual([200, 'PK'])
    expect((await B2.get(`/compliance/export?unit=${unit('B1')}&year=2026`)).status).toBe(404)
    expect((await (await world.as('A1')).get('/compliance/export?year=2026')).status).toBe(404)
  })
})
