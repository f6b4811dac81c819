import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/support/api-test.ts'

let world: World
let post: string
let task: string
const nobody = '00000000-0000-7000-8000-000000000000'
const unit = (code: string) => world.bureau.units[code]!.id
const person = (code: string) => world.bureau.people[code]!
const act = async (who: string, path: string, body?: unknown) => (await world.as(who)).post(path, body)
const read = async (who: string, id: string) => (await world.as(who)).get(`/handovers/${id}`)

beforeAll(async () => {
  world = await openWorld()
  const office = await world.as('P2')
  const plan = (await office.post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
  const goal = (await office.post('/goals', { plan, side: 'business', code: 'K4', title: '数据质量核查', unit: unit('S3'), starts: '2026-01-05', ends: '2026-12-31', measures: [{ key: 'checked', label: '核查企业', unit: '家', target: '100', comparison: 'atLeast' }] })).body.id
  task = (await office.post('/tasks', { goal, title: '第三批核查', unit: unit('S3'), person: person('S3'), due: '2026-08-28' })).body.id
  const options = await (await world.as('S3')).get('/handover-options')
  post = options.body.posts.find(({ unit: name }: { unit: string }) => name.includes('执法监督科')).appointment
})

describe('handing over a post', () => {
  let id: string

  test('lists the unfinished: what the post has waiting and the tasks that bear a name', async () => {
    const opened = await act('S3', '/handovers', { appointment: post, to: person('M1'), note: '第三批名单在共享柜' })
    expect(opened.status, JSON.stringify(opened.body)).toBe(200)
    id = opened.body.id
    const { body } = await read('S3', id)
    expect(body).toMatchObject({ state: 'opened', note: '第三批名单在共享柜', from: { id: person('S3') }, to: { id: person('M1') }, can: { give: true, take: false } })
    expect(body.items.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['planning.task', 'planning.value-due'])
  })

  test('is asked once, of a post, to somebody else, by those concerned', async () => {
    expect((await act('S3', '/handovers', { appointment: post, to: person('M1') })).body.code).toBe('workbench.handover-open-already')
    expect((await act('B2', '/handovers', { appointment: post, to: person('M1') })).status).toBe(403)
    expect((await act('S3', '/handovers', { appointment: nobody, to: person('M1') })).status).toBe(404)
    const own = (await (await world.as('G4')).get('/handover-options')).body.posts[0].appointment
    expect((await act('G4', '/handovers', { appointment: own, to: person('G4') })).body.code).toBe('workbench.handover-to-somebody-else')
    expect((await act('G4', '/handovers', { appointment: own, to: nobody })).body.code).toBe('workbench.handover-person-unknown')
    expect((await (await world.as('M2')).get('/handover-options')).body.posts).toEqual([])
    expect((await (await world.as('M2')).get(`/handover-options?appointment=${post}`)).status).toBe(404)
  })

  test('is seen by both and by those who keep appointments, by nobody else', async () => {
    const seen = async (who: string) => (await read(who, id)).status
    expect([await seen('S3'), await seen('M1'), await seen('P2'), await seen('B2'), await seen('A1')]).toEqual([200, 200, 200, 404, 404])
    expect((await (await world.as('B2')).get('/handovers')).body.total).toBe(0)
    expect((await (await world.as('P2')).get('/handovers')).body.total).toBe(1)
  })

  test('is confirmed by both in order; then the tasks are the other\'s, and the record stays', async () => {
    expect((await act('M1', `/handovers/${id}/taking`)).body.code).toBe('workbench.handover-not-given-yet')
    expect((await act('M1', `/handovers/${id}/giving`)).body.code).toBe('workbench.handover-given-by-who-leaves')
    expect((await (await world.as('S3')).get('/todos')).body.rows.some(({ kind }: { kind: string }) => kind === 'workbench.handover')).toBe(true)
    expect((await act('S3', `/handovers/${id}/giving`)).status).toBe(204)
    expect((await act('S3', `/handovers/${id}/giving`)).body.code).toBe('workbench.handover-given-already')
    expect((await act('S3', `/handovers/${id}/taking`)).body.code).toBe('workbench.handover-taken-by-who-follows')
    expect((await (await world.as('M1')).get('/todos')).body.rows.some(({ kind }: { kind: string }) => kind === 'workbench.handover')).toBe(true)
    expect((await act('M1', `/handovers/${id}/taking`)).status).toBe(204)
    expect((await read('S3', id)).body).toMatchObject({ state: 'taken', tasksPassed: 1, can: { give: false, take: false } })
    const tasks = (await (await world.as('M1')).get('/tasks?mine=true')).body.rows
    expect(tasks).toMatchObject([{ id: task, person: { id: person('M1') } }])
    expect(tasks[0].log[0].note).toContain('岗位交接')
    for (const [who, step] of [['S3', 'giving'], ['M1', 'taking']] as const) expect((await act(who, `/handovers/${id}/${step}`)).body.code).toBe('workbench.handover-taken-already')
    expect((await act('P2', `/handovers/${nobody}/giving`)).status).toBe(404)
  })
})
