import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type Caller, type World } from '../../../../test/support/api-test.ts'

let world: World
let B2: Caller
let M6: Caller

beforeAll(async () => {
  world = await openWorld()
  B2 = await world.as('B2')
  M6 = await world.as('M6')
})

const today = '2026-07-08'
const planned = async (day = today) => (await B2.post('/meetings', { kind: 'themePartyDay', unit: world.bureau.units['B2']?.id, title: '到园区现场', day })).body.id as string
const shown = async () => {
  const id = await planned()
  expect((await B2.post(`/meetings/${id}/arrival-code`)).status).toBe(204)
  return { id, code: (await B2.get(`/meetings/${id}/arrival-code`)).body.code as string }
}
const arrivedOf = async (caller: Caller, id: string) => (await caller.get(`/meetings/${id}`)).body.attendees.find(({ person }: { person: string }) => person === world.bureau.people['M6'])?.arrived

describe('the code at the door', () => {
  it('lets somebody on the list say that they are here; the recorder sees it, nobody is marked by it', async () => {
    const { id, code } = await shown()
    expect((await M6.post(`/meetings/${id}/leave`, { leaveKind: 'duty' })).status).toBe(204)
    expect((await M6.post(`/meetings/${id}/arrived`, { code })).status).toBe(204)
    expect((await M6.post(`/meetings/${id}/arrived`, { code })).status).toBe(204)
    const own = (await B2.get(`/meetings/${id}`)).body.attendees.find(({ person }: { person: string }) => person === world.bureau.people['M6'])
    expect(own).toMatchObject({ arrived: true, mark: null, askedLeave: null })
    expect((await B2.get(`/meetings/${id}/arrival-code`)).body).toMatchObject({ arrived: 1, title: '到园区现场' })
    expect(await arrivedOf(await world.as('M3'), id)).toBe(false)
  })
  it('takes no other code, and none that was shown before the last press', async () => {
    const { id, code } = await shown()
    const wrong = await M6.post(`/meetings/${id}/arrived`, { code: code === '000000' ? '000001' : '000000' })
    expect([wrong.status, wrong.body.code]).toEqual([422, 'branch-life.code-is-over'])
    await B2.post(`/meetings/${id}/arrival-code`)
    const old = await M6.post(`/meetings/${id}/arrived`, { code })
    expect(old.body.code).toBe('branch-life.code-is-over')
    expect((await M6.post(`/meetings/${id}/arrived`, { code: 'abc' })).status).toBe(422)
  })
  it('is shown and read by the recorder only, on the day only, while the meeting is open', async () => {
    const { id } = await shown()
    expect([(await M6.post(`/meetings/${id}/arrival-code`)).status, (await M6.get(`/meetings/${id}/arrival-code`)).status]).toEqual([403, 403])
    const stranger = await world.as('M2')
    expect([(await stranger.post(`/meetings/${id}/arrival-code`)).status, (await stranger.get(`/meetings/${id}/arrival-code`)).status, (await stranger.post(`/meetings/${id}/arrived`, { code: '123456' })).status]).toEqual([404, 404, 404])
    expect((await (await world.as('P2')).post(`/meetings/${id}/arrived`, { code: '123456' })).body.code).toBe('branch-life.not-on-the-list')
    const later = await planned('2026-07-17')
    expect((await B2.post(`/meetings/${later}/arrival-code`)).body.code).toBe('branch-life.code-is-for-the-day')
    const without = await planned()
    expect((await B2.get(`/meetings/${without}/arrival-code`)).body.code).toBe('branch-life.no-code-is-shown')
    expect((await M6.post(`/meetings/${without}/arrived`, { code: '123456' })).body.code).toBe('branch-life.code-is-over')
    await B2.post(`/meetings/${without}/not-held`, { version: 1, reason: '改期' })
    expect((await B2.post(`/meetings/${without}/arrival-code`)).body.code).toBe('branch-life.meeting-is-closed')
  })
})
