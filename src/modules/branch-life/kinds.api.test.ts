import { beforeAll, describe, expect, it } from 'vitest'
import type { Caller, World } from '../../../test/support/api-test.ts'
import { openBranchScene } from '../../../test/support/branch-scene.ts'

let world: World
let P2: Caller
let B2: Caller
let unit: (code: string) => string

beforeAll(async () => {
  ;({ world, P2, B2, unit } = await openBranchScene())
})

const kind = async (key: string) => (await P2.get('/meeting-kinds')).body.rows.find((row: { key: string }) => row.key === key)
const words = { fromDay: '2026-07-08', heldBy: ['party.branch', 'party.committee'], attends: 'committee', quorum: { part: 2, whole: 3, operator: 'atLeast', of: 'everyone' }, required: true, joint: true, satisfies: ['committeeMeeting'], mayFulfil: ['ideologicalAnalysis'], basis: '支部议事规则' }
const quorumOf = async (day: string) => {
  const { id } = (await B2.post('/meetings', { kind: 'committeeMeeting', unit: unit('B2'), title: '研究整改', day })).body
  return (await B2.get(`/meetings/${id}`)).body.quorum
}

describe('the kinds of meeting', () => {
  it('are all there, with who attends, quorum and the duties satisfied', async () => {
    const { body } = await B2.get('/meeting-kinds')
    expect(body.rows).toHaveLength(22)
    expect(body.can).toEqual({ change: false })
    expect(await kind('memberMeeting')).toMatchObject({ attends: 'members', quorum: { part: 1, whole: 2, operator: 'atLeast', of: 'voting' }, satisfies: ['memberMeeting'], required: true, history: [{ changedBy: null }] })
    expect((await (await world.as('A1')).get('/meeting-kinds')).status).toBe(403)
  })
  it('changed in July leave June as it was', async () => {
    const answer = await P2.put('/meeting-kinds/committeeMeeting', { ...words, version: 1 })
    expect([answer.status, answer.body]).toEqual([200, { version: 2 }])
    expect((await quorumOf('2026-06-30')).needed).toBe(2)
    expect(await quorumOf('2026-07-08')).toMatchObject({ due: 3, needed: 2, basis: '支部议事规则' })
    expect((await P2.put('/meeting-kinds/committeeMeeting', { ...words, version: 2, quorum: { part: 2, whole: 3, operator: 'moreThan', of: 'everyone' } })).status).toBe(200)
    expect([(await quorumOf('2026-06-30')).needed, (await quorumOf('2026-07-08')).needed]).toEqual([2, 3])
    expect((await kind('committeeMeeting')).history.map((one: { changedBy: string | null }) => one.changedBy)).toEqual([null, '林知夏'])
  })
  it('are changed by the office only, from today on, for duties that meetings fulfil', async () => {
    expect((await B2.put('/meeting-kinds/groupMeeting', { ...words, version: 1 })).status).toBe(403)
    expect((await P2.put('/meeting-kinds/teaParty', { ...words, version: 1 })).status).toBe(404)
    expect((await P2.put('/meeting-kinds/groupMeeting', { ...words, version: 1, fromDay: '2026-06-30' })).body.code).toBe('branch-life.kind-changes-from-today-on')
    expect((await P2.put('/meeting-kinds/groupMeeting', { ...words, version: 1, satisfies: ['ideologicalReport'] })).body.code).toBe('branch-life.kind-satisfies-unknown-duty')
    expect((await P2.put('/meeting-kinds/groupMeeting', { ...words, version: 1, quorum: { part: 3, whole: 2, operator: 'atLeast', of: 'everyone' } })).status).toBe(422)
    const stale = await P2.put('/meeting-kinds/committeeMeeting', { ...words, version: 1 })
    expect([stale.status, stale.body.code, stale.body.version]).toEqual([409, 'foundation.stale-version', 3])
  })
})

describe('a meeting', () => {
  it('fulfils more than its kind when its recorder says so, and only what its kind may', async () => {
    const plan = { kind: 'committeeMeeting', unit: unit('B1'), title: '研究整改', day: '2026-07-07' }
    const B1 = await world.as('B1')
    expect((await B1.post('/meetings', { ...plan, fulfils: ['studyCentreGroup'] })).body.code).toBe('branch-life.kind-does-not-fulfil')
    const { id } = (await B1.post('/meetings', { ...plan, fulfils: ['ideologicalAnalysis'] })).body
    const { attendees } = (await B1.get(`/meetings/${id}`)).body
    const { version } = (await B1.post(`/meetings/${id}/attendance`, { version: 1, marks: attendees.map(({ person }: { person: string }) => ({ person, mark: 'present' })) })).body
    expect((await B1.post(`/meetings/${id}/hold`, { version })).status).toBe(200)
    expect((await B1.get(`/meetings/${id}`)).body.satisfies.map(({ code }: { code: string }) => code)).toEqual(['committeeMeeting', 'ideologicalAnalysis'])
    const [branch] = (await B1.get(`/compliance?unit=${unit('B1')}&year=2026`)).body.branches
    const july = (duty: string) => branch.duties.find((row: { duty: string }) => row.duty === duty).cells[6]
    expect([july('committeeMeeting').held, july('ideologicalAnalysis').held]).toEqual([1, 1])
  })
})
