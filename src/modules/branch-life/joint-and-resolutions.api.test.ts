import { beforeAll, describe, expect, it } from 'vitest'
import type { World } from '../../../test/support/api-test.ts'
import { meetingHeld, openBranchScene } from '../../../test/support/branch-scene.ts'

let world: World
let unit: (code: string) => string
let K4: string
let D4: string

beforeAll(async () => {
  const scene = await openBranchScene()
  ;({ world, unit } = scene)
  const { P2 } = scene
  const plan = (await P2.post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
  const goal = { plan, title: '统计数据质量核查', unit: unit('S3'), starts: '2026-03-01', ends: '2026-11-30' }
  K4 = (await P2.post('/goals', { ...goal, side: 'business', code: 'K4' })).body.id
  D4 = (await P2.post('/goals', { ...goal, side: 'party', kind: 'results', code: 'D4', title: '品牌提升年', unit: unit('PC') })).body.id
})

const activity = (code: string, more: object = {}) => ({ kind: 'themePartyDay', unit: unit(code), title: '调查失业率怎么来的', day: '2026-07-06', ...more })

describe('a joint activity', () => {
  it('counts for each branch, as one matter, once the partner has confirmed', async () => {
    const [B3, B1] = [await world.as('B3'), await world.as('B1')]
    const { id, version } = await meetingHeld(B3, activity('B3', { jointWith: [unit('B1')] }))
    const count = async () => (await world.database.pool.query(`select unit_name, matter, attributes->>'due' as due from journal.fact where source_record = $1 and kind = 'branch-life.meeting-held' order by id`, [id])).rows
    expect(await count()).toHaveLength(1)
    const waits = (await B1.get('/todos')).body.rows.find((row: { record: string }) => row.record === id)
    expect(waits).toMatchObject({ kind: 'branch-life.confirm-joint', actions: [{ call: 'POST /meetings/:id/joint-confirmation' }] })
    expect((await B3.post(`/meetings/${id}/joint-confirmation`, { version, unit: unit('B1') })).status).toBe(403)
    expect((await B1.post(`/meetings/${id}/joint-confirmation`, { version, unit: unit('B2') })).status).toBe(404)
    expect((await B1.post(`/meetings/${id}/joint-confirmation`, { version, unit: unit('B1') })).status).toBe(200)
    const rows = await count()
    expect(rows.map((row) => row.due)).toEqual(['4', '8'])
    expect(new Set(rows.map((row) => row.matter)).size).toBe(1)
    expect((await B1.post(`/meetings/${id}/joint-confirmation`, { version: version + 1, unit: unit('B1') })).body.code).toBe('branch-life.joint-confirmed-already')
    expect((await (await world.as('B2')).get(`/meetings/${id}`)).status).toBe(404)
  })
  it('of two groups of one branch needs no second confirmation', async () => {
    const B3 = await world.as('B3')
    const { id } = await meetingHeld(B3, { kind: 'groupMeeting', unit: unit('G7'), title: '合并开会', day: '2026-07-06', jointWith: [unit('G6')] })
    const { rows } = await world.database.pool.query(`select count(*) from journal.fact where source_record = $1 and kind = 'branch-life.meeting-held'`, [id])
    expect(rows[0].count).toBe(2)
  })
})

describe('a resolution', () => {
  it('for a Party organisation becomes a task under its goal', async () => {
    const B2 = await world.as('B2')
    const { id, version } = await meetingHeld(B2, activity('B2'))
    const answer = await B2.post(`/meetings/${id}/resolutions`, { version, content: '每次核查前先讲清制度', goal: D4, unit: unit('B2'), due: '2026-07-31' })
    expect(answer.body).toMatchObject({ state: 'task' })
    const tasks = (await B2.get(`/tasks?goal=${D4}`)).body.rows
    expect(tasks[0]).toMatchObject({ title: '每次核查前先讲清制度', side: 'party', from: { module: 'branch-life', record: id } })
    expect((await B2.get(`/meetings/${id}`)).body.resolutions).toMatchObject([{ number: 1, state: 'task', goal: { code: 'D4' } }])
  })
  it('for a section becomes a proposal that its head answers: a branch sets no business work', async () => {
    const [B1, S3] = [await world.as('B1'), await world.as('S3')]
    const { id, version } = await meetingHeld(B1, activity('B1'))
    const first = await B1.post(`/meetings/${id}/resolutions`, { version, content: '核查通知提前三天送达', goal: K4, unit: unit('S3') })
    expect(first.body).toMatchObject({ state: 'proposed' })
    expect((await S3.get(`/tasks?goal=${K4}`)).body.total).toBe(0)
    const second = await B1.post(`/meetings/${id}/resolutions`, { version: first.body.version, content: '月底再查一遍', goal: K4, unit: unit('S3') })
    const waits = (await S3.get('/todos')).body.rows.filter((row: { kind: string }) => row.kind === 'branch-life.answer-proposal')
    expect(waits).toHaveLength(2)
    expect((await B1.post(`/resolutions/${first.body.id}/answer`, { accept: true })).status).toBe(403)
    expect((await (await world.as('M3')).post(`/resolutions/${first.body.id}/answer`, { accept: true })).status).toBe(404)
    expect((await S3.post(`/resolutions/${second.body.id}/answer`, { accept: false })).body.code).toBe('branch-life.declining-needs-a-word')
    expect((await S3.post(`/resolutions/${second.body.id}/answer`, { accept: false, answer: '月底会审，排不开' })).status).toBe(204)
    expect((await S3.post(`/resolutions/${first.body.id}/answer`, { accept: true })).status).toBe(204)
    expect((await S3.post(`/resolutions/${first.body.id}/answer`, { accept: true })).body.code).toBe('branch-life.proposal-answered-already')
    expect((await S3.get(`/tasks?goal=${K4}`)).body.rows[0]).toMatchObject({ title: '核查通知提前三天送达', side: 'business' })
    expect((await B1.get(`/meetings/${id}`)).body.resolutions).toMatchObject([{ state: 'accepted' }, { state: 'declined', answer: '月底会审，排不开' }])
  })
  it('names a goal when it gives work, belongs to a held meeting, and is taken down by the recorder', async () => {
    const B2 = await world.as('B2')
    const { id, version } = await meetingHeld(B2, activity('B2'))
    expect((await B2.post(`/meetings/${id}/resolutions`, { version, content: '谁来做', unit: unit('B2') })).body.code).toBe('branch-life.section-work-needs-a-goal')
    expect((await B2.post(`/meetings/${id}/resolutions`, { version, content: '只记下' })).body).toMatchObject({ state: 'noted' })
    expect((await (await world.as('M3')).post(`/meetings/${id}/resolutions`, { version: version + 1, content: '只记下' })).status).toBe(403)
    const open = (await B2.post('/meetings', activity('B2'))).body.id
    expect((await B2.post(`/meetings/${open}/resolutions`, { version: 1, content: '早了' })).body.code).toBe('branch-life.meeting-is-not-held')
  })
})

describe('lists and the compliance matrix', () => {
  it('show what the actor may see, filtered, with the exact total', async () => {
    const [P2, M3, N1] = [await world.as('P2'), await world.as('M3'), await world.as('N1')]
    const all = (await P2.get('/meetings?limit=200')).body
    expect(all.rows).toHaveLength(all.total)
    const seen = (await M3.get('/meetings')).body.rows
    expect(new Set(seen.map((row: { unit: { name: string } }) => row.unit.name))).toEqual(new Set(['第二党支部(专业统计支部)']))
    expect((await N1.get('/meetings')).body).toEqual({ rows: [], total: 0 })
    expect((await P2.get(`/meetings?unit=${unit('B1')}&kind=themePartyDay&from=2026-07-01&to=2026-07-31`)).body.total).toBe(2)
    expect((await P2.get('/meetings?kind=check in')).status).toBe(422)
    expect((await P2.get('/meetings?words=失业率&unlinked=true')).body.total).toBeGreaterThan(3)
  })
  it('a section head records the section\'s business meetings, and no Party meeting of another unit', async () => {
    const N1 = await world.as('N1')
    const meeting = { kind: 'businessMeeting', unit: unit('S11'), title: '数据安全例会', day: '2026-07-08' }
    const { id } = (await N1.post('/meetings', meeting)).body
    expect((await N1.get(`/meetings/${id}`)).body).toMatchObject({ due: 1, can: { record: true } })
    expect((await N1.post('/meetings', { ...meeting, unit: unit('B2'), kind: 'committeeMeeting' })).status).toBe(404)
  })
  it('leave as a sheet with the rows of the list', async () => {
    const answer = await (await world.as('M3')).get('/meetings/export?kind=themePartyDay')
    expect([answer.status, answer.raw.subarray(0, 2).toString()]).toEqual([200, 'PK'])
    expect((await (await world.as('M3')).get('/meetings/export?kind=check in')).status).toBe(422)
  })
  it('what can be chosen is offered to whoever keeps records', async () => {
    const options = (await (await world.as('G7')).get('/meeting-options')).body
    expect(options.units.map(({ name }: { name: string }) => name)).toEqual(['第7党小组'])
    expect((await (await world.as('M3')).get('/meeting-options')).status).toBe(403)
  })
  it('set what took place beside what was owed', async () => {
    const B2 = await world.as('B2')
    const { body } = await B2.get(`/compliance?unit=${unit('B2')}&year=2026`)
    expect(body.branches).toHaveLength(1)
    const [branch] = body.branches
    expect(branch).toMatchObject({ secretary: '陆工远', members: 6, groups: 2 })
    const themeDays = branch.duties.find(({ duty }: { duty: string }) => duty === 'themePartyDay')
    expect(themeDays.cells).toHaveLength(12)
    expect(themeDays.cells[6]).toMatchObject({ from: '2026-07-01', due: 1, held: 1, state: 'done', unlinked: true })
    expect(themeDays.cells[0]).toMatchObject({ state: 'missing', missing: [{ name: '第二党支部(专业统计支部)' }] })
    expect(themeDays.cells[8]).toMatchObject({ state: 'ahead' })
    const groups = branch.duties.find(({ duty }: { duty: string }) => duty === 'groupMeeting')
    expect(groups.cells[6]).toMatchObject({ due: 2, held: 0, state: 'waiting' })
    expect((await (await world.as('M3')).get(`/compliance?unit=${unit('B1')}&year=2026`)).status).toBe(404)
    expect((await B2.get(`/compliance?unit=${unit('B2')}&year=26`)).status).toBe(422)
  })
})
