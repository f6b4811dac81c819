import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/support/api-test.ts'

let world: World
let plan: string
let d5: string
let k4: string
const unit = (code: string) => world.bureau.units[code]!.id
const as = async (code: string) => world.as(code)
const submit = async (who: string, side: 'party' | 'business') => (await as(who)).post(`/plans/${plan}/submissions`, { side })
const decide = async (who: string, id: string, body: object) => (await as(who)).post(`/submissions/${id}/decision`, body)
const sides = async (who: string) => Object.fromEntries((await (await as(who)).get(`/plans/${plan}`)).body.sides.map((one: { side: string }) => [one.side, one]))
const todos = async (who: string) => (await (await as(who)).get('/todos')).body.rows.filter((row: { kind: string }) => /^planning\.(approval|goal-change|returned)$/.test(row.kind))
const said = (answer: { status: number; body: { code: string } }) => [answer.status, answer.body.code]
let party: string

beforeAll(async () => {
  world = await openWorld()
  plan = (await (await as('P2')).post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
  const measures = [{ key: 'checked', label: '核查企业', unit: '家', target: '100', comparison: 'atLeast', gathers: 'sum' }]
  k4 = (await (await as('S3')).post('/goals', { plan, side: 'business', code: 'K4', title: '统计数据质量核查', unit: unit('S3'), starts: '2026-03-01', ends: '2026-11-30', measures })).body.id
  d5 = (await (await as('B3')).post('/goals', { plan, side: 'party', code: 'D5', title: '农普党员突击队', kind: 'results', unit: unit('B3'), starts: '2026-01-05', ends: '2026-12-31' })).body.id
})

describe('POST /plans/:id/submissions', () => {
  test('a side with a goal neither linked nor explained is named and stays', async () => {
    const answer = await submit('P1', 'party')
    expect(said(answer)).toEqual([409, 'planning.goals-stand-unexplained'])
    expect(answer.body.title).toContain('D5')
    expect((await sides('P1'))['party']).toMatchObject({ state: 'draft', unexplained: [{ code: 'D5' }], can: { submit: true } })
  })
  test('with a reason it is handed over, and lies still until it is decided', async () => {
    await (await as('B3')).post(`/goals/${d5}/unlinked-reason`, { reason: '试点启动后挂接' })
    const answer = await submit('P1', 'party')
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    party = answer.body.id
    expect(answer.body.round).toBe(1)
    expect(said(await submit('P1', 'party'))).toEqual([409, 'planning.side-is-submitted'])
    expect(said(await (await as('B3')).patch(`/goals/${d5}`, { version: 1, title: '农普突击队' }))).toEqual([409, 'planning.side-is-submitted'])
    expect((await (await as('B3')).get(`/goals/${d5}`)).body.can.edit).toBe(false)
  })
  test('a branch secretary, a section head and a member submit no side of the bureau\'s plan', async () => {
    for (const who of ['B3', 'S3', 'M1']) expect((await submit(who, 'party')).status).toBe(403)
    expect((await submit('S3', 'business')).status).toBe(403)
    expect((await (await as('A1')).post(`/plans/${plan}/submissions`, { side: 'party' })).status).toBe(404)
  })
})

describe('POST /submissions/:id/decision', () => {
  test('only the leading group decides; the submitter does not; a return says why', async () => {
    expect((await decide('P2', party, { decision: 'approved' })).status).toBe(403)
    expect((await decide('A1', party, { decision: 'approved' })).status).toBe(404)
    expect(said(await decide('L1', party, { decision: 'returned' }))).toEqual([422, 'planning.return-needs-a-reason'])
    expect((await todos('L1')).map((todo: { kind: string; actions: { call: string }[] }) => [todo.kind, todo.actions[0]!.call])).toEqual([['planning.approval', 'POST /submissions/:id/decision']])
  })
  test('it comes back with its reason to whoever submitted; the second round shows what is different', async () => {
    expect((await decide('L1', party, { decision: 'returned', reason: '队员人数要写明' })).status).toBe(204)
    expect(said(await decide('L1', party, { decision: 'approved' }))).toEqual([409, 'planning.submission-is-decided'])
    expect((await todos('P1')).map((todo: { kind: string; detail: { zh: string } }) => [todo.kind, todo.detail.zh])).toEqual([['planning.returned', '队员人数要写明']])
    await (await as('B3')).patch(`/goals/${d5}`, { version: 1, deliverable: '队员15人' })
    const second = (await submit('P1', 'party')).body
    expect(second.round).toBe(2)
    expect(await todos('P1')).toEqual([])
    const { rows } = (await (await as('N1')).get(`/plans/${plan}/submissions`)).body
    expect(rows[0]).toMatchObject({ round: 2, changes: [{ code: 'D5', what: 'changed', fields: [{ field: 'deliverable', was: '', now: '队员15人' }] }] })
    expect(rows[1]).toMatchObject({ round: 1, decision: 'returned', reason: '队员人数要写明', decidedBy: '秦书远' })
    const [todo] = await todos('L1')
    expect((await (await as('L1')).post(todo.actions[0].call.slice(5).replace(':id', todo.actions[0].params.id), todo.actions[0].body)).status).toBe(204)
    expect((await sides('M1'))['party']).toMatchObject({ state: 'approved', decidedBy: '秦书远', unapproved: 0 })
    expect((await (await as('M1')).get(`/goals/${d5}`)).body.approved).toBe(true)
    expect(said(await submit('P1', 'party'))).toEqual([409, 'planning.nothing-to-submit'])
  })
  test('what is entered after the approval needs another round', async () => {
    await (await as('P2')).post('/goals', { plan, side: 'party', code: 'D6', title: '统小二', kind: 'results', unit: unit('B2'), starts: '2026-01-05', ends: '2026-12-31' })
    expect((await sides('P1'))['party']).toMatchObject({ state: 'approved', unapproved: 1, can: { submit: true } })
  })
  test('a leader who submits does not approve: another does', async () => {
    await (await as('S3')).post(`/goals/${k4}/unlinked-reason`, { reason: '支部会商后挂接' })
    const answer = await submit('L1', 'business')
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    expect(said(await decide('L1', answer.body.id, { decision: 'approved' }))).toEqual([403, 'planning.submitter-does-not-decide'])
    expect((await sides('L1'))['business'].can).toEqual({ submit: false, decide: false })
    expect((await decide('L2', answer.body.id, { decision: 'approved' })).status).toBe(204)
  })
})

describe('a change of an approved goal', () => {
  const propose = async (who: string, body: object, goal = k4) => (await as(who)).post(`/goals/${goal}/changes`, { version: 1, reason: '省局推迟第四批', ...body })
  const answerTo = async (who: string, id: string, body: object) => (await as(who)).post(`/goal-changes/${id}/decision`, body)
  let change: string
  test('dates are not changed directly, other words are', async () => {
    const answer = await (await as('S3')).patch(`/goals/${k4}`, { version: 1, ends: '2026-12-15' })
    expect(said(answer)).toEqual([409, 'planning.goal-is-approved'])
    expect(answer.body.fields[0].path).toBe('ends')
    expect(said(await (await as('S3')).post(`/goals/${k4}/withdrawal`, { version: 1, reason: '不做了' }))).toEqual([409, 'planning.goal-is-approved'])
  })
  test('its section proposes, the leading group agrees, both versions stay', async () => {
    expect(said(await propose('S3', {}))).toEqual([422, 'planning.change-alters-nothing'])
    expect((await propose('N1', { ends: '2026-12-15' })).body.code).toBe('planning.goal-belongs-to-another-unit')
    expect((await propose('S3', { ends: '2026-12-15', version: 7 })).status).toBe(409)
    expect(said(await propose('S3', { ends: '2027-01-15' }))).toEqual([422, 'planning.dates-outside-the-plan-year'])
    change = (await propose('S3', { ends: '2026-12-15' })).body.id
    expect(said(await propose('S3', { ends: '2026-12-20' }))).toEqual([409, 'planning.change-is-waiting'])
    expect((await todos('L1')).map((todo: { kind: string }) => todo.kind)).toEqual(['planning.goal-change'])
    expect((await answerTo('P1', change, { decision: 'approved' })).status).toBe(403)
    expect(said(await answerTo('L1', change, { decision: 'refused' }))).toEqual([422, 'planning.return-needs-a-reason'])
    expect((await answerTo('L1', change, { decision: 'approved' })).status).toBe(204)
    expect(said(await answerTo('L1', change, { decision: 'approved' }))).toEqual([409, 'planning.submission-is-decided'])
    const goal = (await (await as('M1')).get(`/goals/${k4}`)).body
    expect(goal).toMatchObject({ ends: '2026-12-15', version: 2, approved: true, proposals: [{ reason: '省局推迟第四批', decision: 'approved', changes: [{ field: 'ends', was: '2026-11-30', now: '2026-12-15' }] }] })
    expect(goal.versions.map((one: { version: number }) => one.version)).toEqual([2, 1])
  })
  test('a refused change alters nothing and keeps its answer', async () => {
    const refused = (await propose('S3', { version: 2, weight: '20' })).body.id
    expect((await answerTo('L1', refused, { decision: 'refused', answer: '权重不调' })).status).toBe(204)
    const goal = (await (await as('S3')).get(`/goals/${k4}`)).body
    expect([goal.version, goal.proposals[0].answer]).toEqual([2, '权重不调'])
  })
  test('a goal that is not approved is changed directly', async () => {
    const d6 = (await (await as('P2')).get('/goals?words=D6')).body.rows[0].id
    expect(said(await propose('P2', { ends: '2026-11-30' }, d6))).toEqual([409, 'planning.goal-is-not-approved'])
  })
})
