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

const duty = async (code: string) => (await B2.get('/duties')).body.rows.find((row: { code: string }) => row.code === code)
const owed = async (code: string, from: string, to: string) => (await B2.get(`/due?unit=${unit('B2')}&duty=${code}&from=${from}&to=${to}`)).body.total

describe('duties', () => {
  it('say who owes what, how often, and since when', async () => {
    expect(await duty('committeeMeeting')).toMatchObject({ appliesTo: 'party.branch', every: 'month', times: 1, sort: 'meeting', history: [{ changedBy: null }] })
    expect((await (await world.as('A1')).get('/duties')).status).toBe(403)
  })
  it('worded anew in July leave June as it was owed', async () => {
    const words = { fromDay: '2026-07-08', appliesTo: 'party.branch', every: 'month', times: 2, graceDays: 3, required: true }
    expect((await B2.put('/duties/committeeMeeting', words)).status).toBe(403)
    expect((await P2.put('/duties/committeeMeeting', { ...words, fromDay: '2026-07-01' })).body.code).toBe('rhythms.duty-changes-from-today-on')
    expect((await P2.put('/duties/tea', words)).status).toBe(404)
    expect((await P2.put('/duties/committeeMeeting', words)).status).toBe(200)
    expect([await owed('committeeMeeting', '2026-06-01', '2026-06-30'), await owed('committeeMeeting', '2026-07-01', '2026-07-31')]).toEqual([1, 2])
    expect((await duty('committeeMeeting')).history.map((one: { changedBy: string | null }) => one.changedBy)).toEqual([null, '林知夏'])
  })
})

describe('what is owed', () => {
  it('is brought up to the leader of the very unit, in the last days and the days of grace', async () => {
    const owed = async (who: string) => (await (await world.as(who)).get('/todos')).body.rows.filter(({ kind }: { kind: string }) => kind === 'rhythms.owed').map(({ title, due }: { title: { zh: string }; due: string }) => `${title.zh} ${due}`)
    expect(await owed('B2')).toEqual(['本期还差：意识形态季报 2026-07-10'])
    expect([await owed('M3'), await owed('G7')]).toEqual([[], []])
  })
})

describe('a report', () => {
  const report = (more: object = {}) => ({ duty: 'ideologicalReport', unit: unit('B2'), periodFrom: '2026-04-01', day: '2026-07-06', title: '第二季度研判', ...more })
  const done = async (to: string) => (await B2.get(`/figures/ideological-report-done?scope=${unit('B2')}&from=2026-04-01&to=${to}`)).body.value

  it('handed in within its days of grace counts for the period before', async () => {
    expect((await B2.get('/duty-reports?year=2026')).body.open).toMatchObject([{ periodFrom: '2026-01-01' }, { periodFrom: '2026-04-01', dueBy: '2026-07-10' }, { periodFrom: '2026-07-01' }])
    expect((await B2.post('/duty-reports', report({ number: '云统二支〔2026〕3号' }))).status).toBe(200)
    expect(await done('2026-06-30')).toBe('1')
    const [branch] = (await B2.get(`/compliance?unit=${unit('B2')}&year=2026`)).body.branches
    const row = branch.duties.find((one: { duty: string }) => one.duty === 'ideologicalReport')
    expect(row.cells.map((cell: { state: string }) => cell.state)).toEqual(['missing', 'done', 'waiting', 'ahead'])
    expect(row.cells[1].meetings).toMatchObject([{ module: 'rhythms', title: '第二季度研判' }])
  })
  it('entered twice is refused; after its last day it says why and is marked late', async () => {
    expect((await B2.post('/duty-reports', report())).body.code).toBe('rhythms.reported-already')
    const first = report({ periodFrom: '2026-01-01', title: '第一季度研判' })
    expect((await B2.post('/duty-reports', first)).body.code).toBe('rhythms.late-report-needs-a-reason')
    expect((await B2.post('/duty-reports', { ...first, reason: '漏登' })).status).toBe(200)
    expect((await B2.get('/duty-reports?year=2026')).body.rows.find((row: { periodFrom: string }) => row.periodFrom === '2026-01-01')).toMatchObject({ late: true })
  })
  it('belongs to a duty that is reported, a unit that owes it, a day gone by', async () => {
    const code = async (more: object) => (await B2.post('/duty-reports', report(more))).body.code
    expect(await code({ duty: 'committeeMeeting' })).toBe('rhythms.duty-takes-no-report')
    expect(await code({ periodFrom: '2026-05-01' })).toBe('rhythms.duty-not-owed')
    expect(await code({ periodFrom: '2026-07-01', day: '2026-07-09' })).toBe('rhythms.report-lies-ahead')
    expect(await code({ periodFrom: '2026-07-01', day: '2026-06-30' })).toBe('rhythms.report-before-its-period')
    expect((await B2.post('/duty-reports', report({ unit: unit('B1') }))).status).toBe(404)
    expect((await B2.post('/duty-reports', report({ duty: 'tea' }))).status).toBe(404)
    expect((await (await world.as('M3')).post('/duty-reports', report())).status).toBe(403)
  })
  it('taken back stays to be seen, and its figure goes', async () => {
    const row = (await B2.get('/duty-reports?year=2026')).body.rows.find((one: { periodFrom: string }) => one.periodFrom === '2026-04-01')
    expect((await (await world.as('M3')).post(`/duty-reports/${row.id}/withdrawal`, { version: 1, reason: '误登' })).status).toBe(403)
    expect((await (await world.as('B1')).post(`/duty-reports/${row.id}/withdrawal`, { version: 1, reason: '误登' })).status).toBe(404)
    expect((await B2.post(`/duty-reports/${row.id}/withdrawal`, { version: 1, reason: '误登' })).status).toBe(204)
    expect((await B2.post(`/duty-reports/${row.id}/withdrawal`, { version: 1, reason: '误登' })).body.code).toBe('foundation.stale-version')
    expect((await B2.post(`/duty-reports/${row.id}/withdrawal`, { version: 2, reason: '误登' })).body.code).toBe('rhythms.report-taken-back')
    expect(await done('2026-06-30')).toBe('0')
    expect((await B2.post('/duty-reports', report())).status).toBe(200)
  })
})
