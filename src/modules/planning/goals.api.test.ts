import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'

let world: World
let plan: string
const unit = (code: string) => world.bureau.units[code]!.id
const as = async (code: string) => world.as(code)

const checks = [
  { key: 'enterprises-checked', label: '核查企业', unit: '家', target: '100', comparison: 'atLeast', gathers: 'sum' },
  { key: 'problems-found', label: '发现问题', unit: '个', target: '0', comparison: 'atLeast', gathers: 'sum' },
  { key: 'problems-closed-on-time', label: '按期整改', unit: '个', target: '0', comparison: 'atLeast', gathers: 'sum' },
  { key: 'closed-rate', label: '30日内整改率', unit: '%', target: '95', comparison: 'atLeast', gathers: 'ratio', part: 'problems-closed-on-time', whole: 'problems-found' },
]
const k4 = () => ({ plan, side: 'business', code: 'K4', title: '统计数据质量核查', unit: unit('S3'), cooperating: [unit('S4')], starts: '2026-03-01', ends: '2026-11-30', weight: '10', measures: checks })
const d4 = () => ({ plan, side: 'party', code: 'D4', title: '数情先锋品牌提升年', kind: 'results', unit: unit('PC'), starts: '2026-01-05', ends: '2026-12-31', weight: '20' })
let next = 100
const code = (letter: string) => `${letter}${next++}`

beforeAll(async () => {
  world = await openWorld()
  const answer = await (await as('P2')).post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  plan = answer.body.id
})

async function enter(who: string, body: object): Promise<string> {
  const answer = await (await as(who)).post('/goals', body)
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return answer.body.id
}

describe('POST /plans', () => {
  test('a second plan of the year is refused', async () => {
    const answer = await (await as('P2')).post('/plans', { year: 2026, title: '又一份', unit: unit('BUREAU'), partyUnit: unit('PC') })
    expect([answer.status, answer.body.code]).toEqual([409, 'planning.plan-exists'])
  })
  test('a plan names an agency and a Party organisation', async () => {
    const answer = await (await as('P2')).post('/plans', { year: 2027, title: '反了', unit: unit('PC'), partyUnit: unit('PC') })
    expect([answer.status, answer.body.code]).toEqual([422, 'planning.plan-needs-both-trees'])
  })
  test('a section head keeps no plan', async () => {
    expect((await (await as('S3')).post('/plans', { year: 2027, title: '科里的', unit: unit('BUREAU'), partyUnit: unit('PC') })).status).toBe(403)
  })
  test('an office keeps no plan for another agency', async () => {
    const other = (await (await as('A1')).post('/units', { kind: 'admin.agency', code: 'OTHER', name: '另一个局', parent: null, from: '2026-01-01' })).body.id
    expect((await (await as('P2')).post('/plans', { year: 2027, title: '别人的', unit: other, partyUnit: unit('PC') })).status).toBe(403)
  })
  test('a guest is asked to sign in', async () => {
    expect((await world.guest.post('/plans', {})).status).toBe(401)
  })
})

describe('POST /goals', () => {
  test('the section head enters K4; it begins unlinked and the weights are pointed out', async () => {
    const answer = await (await as('S3')).post('/goals', k4())
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    expect(answer.body.hints.map((hint: { code: string }) => hint.code)).toEqual(['weights-off-hundred'])
    const goal = (await (await as('B2')).get(`/goals/${answer.body.id}`)).body
    expect(goal).toMatchObject({ code: 'K4', unlinked: true, light: 'late', can: { edit: false, progress: false } })
  })
  test('a branch sets no business work', async () => {
    const answer = await (await as('B3')).post('/goals', { ...k4(), code: code('K') })
    expect([answer.status, answer.body.code]).toEqual([403, 'planning.branch-sets-no-business-work'])
    expect(answer.body.title).toContain('支部不下达业务工作')
    expect(answer.body.detail).toContain('机关基层组织工作条例第二条')
  })
  test('a section sets no Party goal', async () => {
    const answer = await (await as('N1')).post('/goals', { ...d4(), code: code('D') })
    expect([answer.status, answer.body.code]).toEqual([403, 'planning.section-sets-no-party-goal'])
  })
  test('a section sets no goal of another section', async () => {
    const answer = await (await as('N1')).post('/goals', { ...k4(), code: code('K') })
    expect([answer.status, answer.body.code]).toEqual([403, 'planning.goal-belongs-to-another-unit'])
  })
  test('a member sets nothing', async () => {
    const answer = await (await as('M1')).post('/goals', { ...k4(), code: code('K') })
    expect([answer.status, answer.body.code]).toEqual([403, 'foundation.forbidden'])
  })
  test('the Party office enters both sides; a branch its own Party goal', async () => {
    await enter('P2', { ...k4(), code: code('K') })
    await enter('P2', { ...d4(), code: code('D') })
    await enter('B3', { ...d4(), code: code('D'), unit: unit('B3') })
  })
  test('growth, entry and penalty targets are pointed out, not refused', async () => {
    const answer = await (await as('S3')).post('/goals', { ...k4(), code: code('K'), title: '工业增速全省排名进位', measures: [{ key: 'entered', label: '入库企业家数', unit: '家', target: '30', comparison: 'atLeast', gathers: 'sum' }] })
    expect(answer.status).toBe(200)
    expect(answer.body.hints.map((hint: { code: string; field: string }) => `${hint.code} ${hint.field}`)).toEqual(expect.arrayContaining(['growth-target title', 'entry-quota measures.0']))
  })
  test.each([
    ['planning.goal-code-taken', 409, { code: 'K4' }],
    ['planning.dates-outside-the-plan-year', 422, { ends: '2027-01-31' }],
    ['planning.ends-before-it-starts', 422, { ends: '2026-02-01' }],
    ['planning.party-goal-needs-a-kind', 422, { kind: 'results' }],
    ['planning.ratio-needs-two-measures', 422, { measures: [checks[3]] }],
    ['planning.measure-key-twice', 422, { measures: [checks[0], checks[0]] }],
  ])('%s', async (sentence, status, change) => {
    const answer = await (await as('S3')).post('/goals', { ...k4(), code: 'K99', ...change })
    expect([answer.status, answer.body.code]).toEqual([status, sentence])
    expect(answer.body.detail).not.toBe('')
  })
  test('an owner of the other side, an unknown unit and an unknown person are refused', async () => {
    expect((await (await as('P2')).post('/goals', { ...k4(), code: 'K99', unit: unit('B1') })).body.code).toBe('planning.owner-is-on-the-other-side')
    expect((await (await as('P2')).post('/goals', { ...k4(), code: 'K99', unit: plan })).body.code).toBe('planning.unit-unknown')
    expect((await (await as('P2')).post('/goals', { ...k4(), code: 'K99', person: plan })).body.code).toBe('planning.person-unknown')
  })
  test('a plan that does not exist is not found; wrong fields are named', async () => {
    expect((await (await as('P2')).post('/goals', { ...k4(), plan: unit('S3') })).status).toBe(404)
    const answer = await (await as('P2')).post('/goals', { ...k4(), title: '', weight: 'ten', stray: 1 })
    expect(answer.status).toBe(422)
    expect(answer.body.fields.map((fault: { path: string }) => fault.path).sort()).toEqual(['stray', 'title', 'weight'])
  })
})

describe('PATCH /goals/:id', () => {
  test('the section head changes a target; versions are kept with their differences', async () => {
    const id = await enter('S3', { ...k4(), code: code('K') })
    const answer = await (await as('S3')).patch(`/goals/${id}`, { version: 1, weight: '12', measures: [{ ...checks[0], target: '110' }, ...checks.slice(1)] })
    expect([answer.status, answer.body.version]).toEqual([200, 2])
    const goal = (await (await as('S3')).get(`/goals/${id}`)).body
    expect(goal.versions[0].changes.map((change: { field: string }) => change.field)).toEqual(['weight', 'measures'])
  })
  test('an old version is refused with what changed', async () => {
    const id = await enter('S3', { ...k4(), code: code('K') })
    await (await as('S3')).patch(`/goals/${id}`, { version: 1, ends: '2026-12-15' })
    const answer = await (await as('P2')).patch(`/goals/${id}`, { version: 1, weight: '11' })
    expect([answer.status, answer.body.code, answer.body.version]).toEqual([409, 'foundation.stale-version', 2])
    expect(answer.body.changes).toEqual([{ field: 'ends', now: '2026-12-15' }])
  })
  test('a branch re-dates no business work', async () => {
    const id = await enter('S3', { ...k4(), code: code('K') })
    const answer = await (await as('B1')).patch(`/goals/${id}`, { version: 1, ends: '2026-12-15' })
    expect([answer.status, answer.body.code]).toEqual([403, 'planning.branch-sets-no-business-work'])
  })
  test('a measure with records stays', async () => {
    const id = await enter('S3', { ...k4(), code: code('K') })
    await (await as('S3')).post(`/goals/${id}/progress`, { measure: 'enterprises-checked', date: '2026-07-01', quantity: '3' })
    const answer = await (await as('S3')).patch(`/goals/${id}`, { version: 1, measures: checks.slice(1, 3) })
    expect([answer.status, answer.body.code]).toEqual([409, 'planning.measure-has-records'])
  })
  test('nobody changes what does not exist', async () => {
    expect((await (await as('S3')).patch(`/goals/${plan}`, { version: 1 })).status).toBe(404)
  })
})

describe('POST /goals/:id/withdrawal', () => {
  test('a goal without progress goes, with its links', async () => {
    const id = await enter('S3', { ...k4(), code: code('K') })
    expect((await (await as('S3')).post(`/goals/${id}/withdrawal`, { version: 1, reason: '重复录入' })).status).toBe(204)
    expect((await (await as('S3')).get(`/goals/${id}`)).status).toBe(404)
  })
  test('one with progress stays', async () => {
    const id = await enter('S3', { ...k4(), code: code('K') })
    await (await as('S3')).post(`/goals/${id}/progress`, { measure: 'enterprises-checked', date: '2026-07-01', quantity: '3' })
    expect((await (await as('S3')).post(`/goals/${id}/withdrawal`, { version: 1, reason: '不做了' })).body.code).toBe('planning.goal-has-progress')
  })
  test('an old version is refused, and a branch withdraws no business goal', async () => {
    const id = await enter('S3', { ...k4(), code: code('K') })
    await (await as('S3')).patch(`/goals/${id}`, { version: 1, weight: '9' })
    expect((await (await as('S3')).post(`/goals/${id}/withdrawal`, { version: 1, reason: '旧版' })).status).toBe(409)
    expect((await (await as('B2')).post(`/goals/${id}/withdrawal`, { version: 2, reason: '不要' })).status).toBe(403)
  })
})

describe('GET /plans, /plans/:id, /goals, /goals/export', () => {
  test('the whole agency sees the plan with both lanes', async () => {
    for (const who of ['N1', 'M5', 'L1', 'W1', 'B1']) {
      const answer = await (await as(who)).get('/plans')
      expect([who, answer.body.total]).toEqual([who, 1])
      const detail = await (await as(who)).get(`/plans/${plan}`)
      expect(new Set(detail.body.goals.map((goal: { side: string }) => goal.side))).toEqual(new Set(['party', 'business']))
    }
  })
  test('an administrator sees no plan', async () => {
    expect((await (await as('A1')).get('/plans')).body.total).toBe(0)
    expect((await (await as('A1')).get(`/plans/${plan}`)).status).toBe(404)
  })
  test('goals are filtered, in the order of their codes', async () => {
    const answer = await (await as('N1')).get(`/goals?plan=${plan}&side=business&limit=200`)
    expect(answer.body.rows[0].code).toBe('K4')
    expect(answer.body.rows.every((row: { side: string }) => row.side === 'business')).toBe(true)
    expect((await (await as('N1')).get('/goals?words=k4')).body.rows.map((row: { code: string }) => row.code)).toEqual(['K4'])
    expect((await (await as('N1')).get('/goals?unlinked=false')).body.total).toBe(0)
  })
  test('a wrong filter is named', async () => {
    expect((await (await as('N1')).get('/goals?side=both')).status).toBe(422)
  })
  test('the sheet is a workbook', async () => {
    const answer = await (await as('N1')).get('/goals/export?side=business')
    expect(answer.status).toBe(200)
    expect(answer.raw.subarray(0, 2).toString()).toBe('PK')
  })
})
