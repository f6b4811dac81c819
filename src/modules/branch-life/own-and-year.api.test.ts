import { beforeAll, describe, expect, it } from 'vitest'
import type { Caller, World } from '../../../test/support/api-test.ts'
import { meetingHeld, openBranchScene } from '../../../test/support/branch-scene.ts'

let world: World
let P2: Caller
let B2: Caller
let unit: (code: string) => string

beforeAll(async () => {
  ;({ world, P2, B2, unit } = await openBranchScene())
})

describe('one\'s own organisational life', () => {
  it('holds both places of a leader: the own group as an ordinary member, and the leading group', async () => {
    await meetingHeld(P2, { kind: 'groupMeeting', unit: unit('G1'), title: '检查承诺进展', day: '2026-07-07' })
    await meetingHeld(P2, { kind: 'studyCentreGroup', unit: unit('PC'), title: '中心组学习', day: '2026-07-06', studyHours: 4 })
    const { rows } = (await (await world.as('L1')).get('/my-organisational-life?year=2026')).body
    expect(rows.map((row: { unit: { name: string }; asOrdinaryMember: boolean; leading: boolean; hours: number | null }) => [row.unit.name, row.asOrdinaryMember, row.leading, row.hours])).toEqual([['第1党小组', true, false, null], ['市统计局机关党委', false, true, 4]])
    expect((await (await world.as('N1')).get('/my-organisational-life?year=2026')).body.total).toBe(0)
  })
})

describe('a year at a glance', () => {
  it('tells for each day and kind how many, as far as the actor sees them', async () => {
    const day = (rows: { kind: string }[], kind: string) => rows.find((row) => row.kind === kind)
    expect(day((await P2.get('/meeting-year?year=2026')).body.days, 'groupMeeting')).toMatchObject({ day: '2026-07-07', count: 1, held: 1, notHeld: 0, title: '检查承诺进展' })
    expect(day((await B2.get('/meeting-year?year=2026')).body.days, 'groupMeeting')).toBeUndefined()
    expect((await P2.get(`/meeting-year?year=2026&unit=${unit('G1')}&kind=studySession`)).body.days).toEqual([])
    expect((await P2.get(`/meeting-year?year=2026&unit=${crypto.randomUUID()}`)).status).toBe(404)
  })
})

describe('the form of activities', () => {
  it('the same for three months makes a hint, to those who plan', async () => {
    for (const day of ['2026-04-17', '2026-05-15']) await meetingHeld(B2, { kind: 'themePartyDay', unit: unit('B2'), title: '集中学习', day, form: 'study' })
    const hint = async (caller: Caller) => caller.get(`/form-hint?unit=${unit('B2')}&day=2026-07-17`)
    expect((await hint(B2)).body).toEqual({ form: null, months: 3 })
    await meetingHeld(B2, { kind: 'themePartyDay', unit: unit('B2'), title: '集中学习', day: '2026-06-26', form: 'study' })
    expect((await hint(B2)).body.form).toBe('study')
    expect((await hint(await world.as('M3'))).status).toBe(403)
    expect((await hint(await world.as('B1'))).status).toBe(404)
  })
})
