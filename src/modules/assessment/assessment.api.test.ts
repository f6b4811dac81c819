import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type Caller } from '../../../test/support/api-test.ts'
import { sealEverything, testActor, testKind } from '../../../test/support/journal-scene.ts'
import { writing } from '../../foundation/database/database.ts'
import { recordFacts, type NewFact } from '../journal/index.ts'

const world = await openWorld()
const { db } = world.database
const units = world.bureau.units
const idOf = (code: string) => units[code]?.id ?? ''
const schemeText = await readFile(new URL('../../../schemes/branch-half-year.yaml', import.meta.url), 'utf8')
const half = { from: '2026-01-01', to: '2026-06-30' }
const branches = ['B1', 'B2', 'B3'].map(idOf)

const fact = (code: string, kind: string, date: string, attributes: NewFact['attributes'] = {}, quantity = '1'): NewFact => ({
  kind: testKind(kind), date, quantity, attributes, unit: { id: idOf(code), path: units[code]?.path ?? '', name: units[code]?.name ?? '' }, source: { module: 'branch-life', record: `${code}-${kind}-${date}`, version: 1 },
})
const months = ['2026-01-08', '2026-02-05', '2026-03-05', '2026-04-02', '2026-05-07', '2026-06-04']
const meeting = (code: string, meetingKind: string, date: string, servesGoal: string | null = null) => fact(code, 'branch-life.meeting-held', date, { meetingKind, servesGoal })
const record = (facts: NewFact[]) => writing(db, (tx) => recordFacts(tx, testActor({ tenant: 'yunxi', at: '2026-07-01T09:00:00+08:00' }), facts))

let p1: Caller
let scheme = ''

beforeAll(async () => {
  p1 = await world.as('P1')
  await record([
    ...['B1', 'B2', 'B3'].flatMap((code) => months.filter((date) => code !== 'B2' || !date.startsWith('2026-05')).map((date) => meeting(code, 'committeeMeeting', date))),
    ...['B1', 'B2', 'B3'].flatMap((code) => months.map((date, index) => meeting(code, 'themePartyDay', date, index < (code === 'B3' ? 3 : 5) ? 'K4' : null))),
    ...['G1', 'G4', 'G6'].flatMap((code) => [1, 2, 3, 4].map((n) => fact(code, 'commitments.published', `2026-02-0${n}`, { year: 2026, due: '2026-06-30' }))),
    ...['G1', 'G4', 'G6'].flatMap((code) => [1, 2, 3].map((n) => fact(code, 'commitments.fulfilled', `2026-06-0${n}`, { year: 2026, due: '2026-06-30' }))),
    fact('S3', 'planning.goal-progress', '2026-06-20', { measure: 'enterprises-checked' }, '56'),
    fact('S3', 'planning.goal-progress', '2026-06-21', { measure: 'problems-found' }, '20'),
    fact('S3', 'planning.goal-progress', '2026-06-22', { measure: 'problems-closed-on-time' }, '19'),
  ])
  scheme = (await p1.post('/schemes', { text: schemeText })).body.id
})

const open = async (more: object = {}) => p1.post('/assessments', { scheme, title: '2026 年上半年支部考核', ...half, unit: idOf('PC'), subjects: branches, ...more })
const read = async (id: string, caller = p1) => (await caller.get(`/assessments/${id}`)).body

/** Takes an assessment to a step without its days passing; process.api.test.ts walks it. */
const putAt = (id: string, step: string) => writing(db, (tx) => sql`update assessment.assessment set step = ${step} where id = ${id}`.execute(tx))

/** One sheet handed in for all three branches, by an officer who belongs to none of them. */
async function rated(id: string, version: number): Promise<number> {
  const w1 = await world.as('W1')
  const person = (await w1.get('/session')).body.person as string
  const named = (await p1.put(`/assessments/${id}/raters`, { version, raters: [{ person, group: '机关党委' }] })).body.version as number
  await putAt(id, 'scoring')
  expect((await w1.put(`/assessments/${id}/sheet`, { marks: branches.map((unit) => ({ unit, input: 'appraisal', item: '作用发挥', value: '较好' })), submit: true })).status).toBe(204)
  return named + 1
}

/** An assessment with its stated inputs, computed; its id and version. */
async function computed(): Promise<{ id: string; version: number }> {
  const id = (await open()).body.id as string
  let version = 1
  for (const [unit, value] of [['B1', '56'], ['B2', '0'], ['B3', '0']] as const) version = (await p1.put(`/assessments/${id}/inputs`, { unit: idOf(unit), input: 'enterprises-planned', value, version })).body.version
  const answer = await p1.post(`/assessments/${id}/computation`, { version: await rated(id, version) })
  expect(answer.status).toBe(200)
  await putAt(id, 'effect')
  return { id, version: answer.body.version }
}

describe('POST /schemes', () => {
  it('keeps versions under the scheme\'s own id, and refuses the same text twice', async () => {
    expect(await p1.post('/schemes', { text: schemeText })).toMatchObject({ status: 409, body: { code: 'assessment.scheme-is-the-same' } })
    expect((await p1.post('/schemes', { text: `${schemeText}\n# 第二版\n` })).status).toBe(200)
    const { rows } = (await p1.get('/schemes')).body
    expect(rows.map((row: { key: string; version: number }) => [row.key, row.version])).toEqual([['branch-half-year', 2], ['branch-half-year', 1]])
    expect((await p1.get(`/schemes/${scheme}`)).body).toMatchObject({ version: 1, text: schemeText, outcomes: [{ name: 'party' }, { name: 'business' }, { name: 'appraised' }, { name: 'score' }, { name: 'grade' }] })
  })

  it('names every fault with its line', async () => {
    const { status, body } = await p1.post('/schemes', { text: 'language: 1\nid: x\noutcomes:\n  score: a + b\n' })
    expect(status).toBe(422)
    expect(body.code).toBe('assessment.scheme-has-faults')
    expect(body.fields.length).toBeGreaterThan(0)
    expect(body.fields[0].message).toMatch(/^第 4 行/)
    expect((await p1.post('/schemes', { text: 'a: [' })).body.code).toBe('assessment.scheme-has-faults')
  })

  it('refuses a scheme whose own examples do not come out', async () => {
    expect((await p1.post('/schemes', { text: schemeText.replace('score: 93.72', 'score: 93.73') })).body).toMatchObject({ code: 'assessment.scheme-has-faults', fields: [{ path: 'text' }] })
  })

  it('is for those who run assessments', async () => {
    expect((await (await world.as('B2')).post('/schemes', { text: schemeText })).status).toBe(403)
    expect((await (await world.as('M1')).get('/schemes')).status).toBe(403)
    expect((await p1.get('/schemes/00000000-0000-7000-8000-000000000000')).status).toBe(404)
  })
})

describe('POST /assessments', () => {
  it('opens one over the units below', async () => {
    const { status, body } = await open()
    expect(status).toBe(200)
    expect(await read(body.id)).toMatchObject({ state: 'opened', version: 1, subjects: [{ unitId: branches[0], outcomes: null }, { unitId: branches[1] }, { unitId: branches[2] }], can: { compute: true, publish: false } })
  })

  it('refuses what cannot be assessed, naming the field', async () => {
    const cases: [object, string, string][] = [
      [{ from: '2026-06-30', to: '2026-01-01' }, 'assessment.period-backwards', 'to'],
      [{ subjects: [] }, 'assessment.no-subjects', 'subjects'],
      [{ subjects: [idOf('B1'), idOf('S3')] }, 'assessment.subject-out-of-reach', 'subjects.1'],
      [{ subjects: [idOf('B1'), idOf('B1')] }, 'assessment.subject-out-of-reach', 'subjects.1'],
      [{ subjects: [idOf('PC')] }, 'assessment.subject-out-of-reach', 'subjects.0'],
      [{ title: '' }, 'foundation.invalid-request', 'title'],
    ]
    for (const [more, code, path] of cases) expect(await open(more), code).toMatchObject({ status: 422, body: { code, fields: [{ path }] } })
    expect((await open({ scheme: idOf('B1') })).status).toBe(404)
    expect((await (await world.as('B2')).post('/assessments', { scheme, title: 'x', ...half, unit: idOf('PC'), subjects: branches })).status).toBe(404)
    expect((await (await world.as('L1')).post('/assessments', { scheme, title: 'x', ...half, unit: idOf('PC'), subjects: branches })).status).toBe(403)
  })
})

describe('PUT /assessments/:id/inputs', () => {
  it('keeps what a person states, under their name', async () => {
    const { id } = (await open()).body
    expect((await p1.put(`/assessments/${id}/inputs`, { unit: idOf('B1'), input: 'enterprises-planned', value: '56', version: 1 })).status).toBe(200)
    expect((await read(id)).stated[0]).toMatchObject({ unitId: idOf('B1'), input: 'enterprises-planned', value: '56', statedBy: '顾清和' })
  })

  it('never overrides a figure, and holds to the scheme', async () => {
    const { id } = (await open()).body
    const state = (more: object) => p1.put(`/assessments/${id}/inputs`, { unit: idOf('B1'), input: 'enterprises-planned', value: '56', version: 1, ...more })
    expect((await state({ input: 'theme-days-held' })).body.code).toBe('assessment.input-not-stated')
    for (const value of ['很多', '-3', '2.5']) expect(await state({ value }), value).toMatchObject({ status: 422, body: { code: 'assessment.input-has-faults' } })
    expect((await state({ input: 'no-such-input' })).status).toBe(404)
    expect((await state({ unit: idOf('S3') })).status).toBe(404)
    expect(await state({ version: 7 })).toMatchObject({ status: 409, body: { code: 'foundation.stale-version', version: 1 } })
    expect((await (await world.as('L1')).put(`/assessments/${id}/inputs`, { unit: idOf('B1'), input: 'enterprises-planned', value: '1', version: 1 })).status).toBe(403)
  })
})

describe('POST /assessments/:id/computation', () => {
  it('works out every unit from the records, in the order of the organisation', async () => {
    const { id } = await computed()
    const { state, subjects } = await read(id)
    expect(state).toBe('computed')
    const valueOf = (index: number, name: string) => subjects[index].outcomes[name].value
    // B2: 30 − 5 (one committee meeting short) + 30 + 40 × 3 ÷ 4 = 85; business: 5 of 6 theme days, the rest not applicable there.
    expect([valueOf(1, 'party'), valueOf(0, 'party')]).toEqual(['85', '90'])
    expect(subjects.map((subject: { unitId: string }) => subject.unitId)).toEqual(branches)
  })

  it('says which input is missing instead of taking zero', async () => {
    const { id } = (await open()).body
    await p1.post(`/assessments/${id}/computation`, { version: 1 })
    expect((await read(id)).subjects[0].outcomes.score).toEqual({ state: 'missing', missing: ['enterprises-planned', 'appraisal'] })
    await putAt(id, 'effect')
    expect(await p1.post(`/assessments/${id}/publication`, { version: 2, decision: '考核会议' })).toMatchObject({ status: 409, body: { code: 'assessment.outcome-missing', title: expect.stringContaining('计划核查企业') } })
  })

  it('refuses a version that is no longer current, and those who may not', async () => {
    const { id } = (await open()).body
    expect((await p1.post(`/assessments/${id}/computation`, { version: 2 })).status).toBe(409)
    expect((await (await world.as('L1')).post(`/assessments/${id}/computation`, { version: 1 })).status).toBe(403)
    expect((await (await world.as('B2')).post(`/assessments/${id}/computation`, { version: 1 })).status).toBe(404)
  })
})

describe('GET /assessments/:id/scores/:unit', () => {
  it('tells the steps in sentences and leads every input to its figure', async () => {
    const { id } = await computed()
    const { status, body } = await p1.get(`/assessments/${id}/scores/${idOf('B2')}`)
    expect(status).toBe(200)
    const part = JSON.stringify(body.explanation.party)
    expect(part).toContain('应开6次，支委会实开5次，少1次 × 5分 = 扣5分；得25分')
    const input = body.inputs.find((each: { name: string }) => each.name === 'committee-meetings-held')
    expect(input).toMatchObject({ value: '5', figure: { indicator: 'committee-meetings-held', scope: idOf('B2'), ...half, asOf: '2026-07-08T01:00:00.000Z' }, stated: null })
    expect(body.inputs.find((each: { name: string }) => each.name === 'enterprises-planned')).toMatchObject({ figure: null, stated: { by: '顾清和' } })
    expect(Object.values(body.fullMarks)).toContain('40')
    const { figure } = input
    const opened = await p1.get(`/figures/${figure.indicator}?scope=${figure.scope}&from=${figure.from}&to=${figure.to}&asOf=${encodeURIComponent(figure.asOf)}`)
    expect(opened.body).toMatchObject({ value: '5', total: 5 })
  })

  it('is 404 for a unit that is no subject, and before anything was computed', async () => {
    const { id } = (await open()).body
    expect((await p1.get(`/assessments/${id}/scores/${idOf('B2')}`)).status).toBe(404)
    expect((await p1.get(`/assessments/${(await computed()).id}/scores/${idOf('S3')}`)).status).toBe(404)
  })
})

describe('POST /assessments/:id/publication', () => {
  it('freezes the result: program and database both refuse a change, and it recomputes byte for byte', async () => {
    const { id, version } = await computed()
    await sealEverything(world)
    const before = (await p1.get(`/assessments/${id}/scores/${idOf('B1')}`)).body
    expect(await p1.post(`/assessments/${id}/publication`, { version, decision: '7 月 8 日考核会议审定' })).toMatchObject({ status: 200 })
    expect(await read(id)).toMatchObject({ state: 'published', seal: expect.any(Number), decision: '7 月 8 日考核会议审定', can: { compute: false, publish: false, stateInputs: false } })
    await record([meeting('B2', 'committeeMeeting', '2026-05-21')])
    for (const [method, path, body] of [['post', 'computation', {}], ['post', 'publication', { decision: 'x' }], ['put', 'inputs', { unit: idOf('B1'), input: 'enterprises-planned', value: '1' }]] as const) {
      expect(await p1[method](`/assessments/${id}/${path}`, { ...body, version: version + 1 }), path).toMatchObject({ status: 409, body: { code: 'assessment.published-is-frozen' } })
    }
    for (const statement of [`update assessment.result set sm3 = ''`, `delete from assessment.result`, `update assessment.assessment set title = 'x'`, `delete from assessment.subject`, `update assessment.scheme set text = ''`]) {
      await expect(writing(db, (tx) => sql.raw(`${statement} where ${statement.includes('.scheme') ? `id = '${scheme}'` : statement.includes('assessment.assessment') ? `id = '${id}'` : `assessment = '${id}'`}`).execute(tx)), statement).rejects.toThrow(/frozen|never changed/)
    }
    const after = (await p1.get(`/assessments/${id}/scores/${idOf('B1')}`)).body
    expect({ ...after, assessment: null }).toEqual({ ...before, assessment: null })
    expect((await p1.get(`/assessments/${id}/recomputation`)).body).toEqual({ identical: true, subjects: 3, differing: [] })
  })

  it('waits until everything behind it is sealed', async () => {
    await record([meeting('B3', 'groupMeeting', '2026-06-01'), meeting('B3', 'themePartyDay', '2026-06-29')])
    const { id, version } = await computed()
    expect((await p1.post(`/assessments/${id}/publication`, { version, decision: '会议' })).body.code).toBe('assessment.not-sealed-yet')
    await sealEverything(world)
    expect((await p1.post(`/assessments/${id}/publication`, { version, decision: '会议' })).status).toBe(200)
  })

  it('refuses what was not computed, has changed, is not over, or is not theirs', async () => {
    const { id, version } = await computed()
    await putAt(id, 'appeal')
    expect(await p1.put(`/assessments/${id}/inputs`, { unit: idOf('B1'), input: 'enterprises-planned', value: '60', version })).toMatchObject({ status: 422, body: { code: 'assessment.reason-required' } })
    expect((await p1.post(`/assessments/${id}/publication`, { version, decision: '会议' })).body.code).toBe('assessment.step-is-not-next')
    const stated = (await p1.put(`/assessments/${id}/inputs`, { unit: idOf('B1'), input: 'enterprises-planned', value: '60', reason: '第二批追加 4 家', version })).body.version
    await putAt(id, 'effect')
    expect((await p1.post(`/assessments/${id}/publication`, { version: stated, decision: '会议' })).body.code).toBe('assessment.not-computed')
    const early = (await open({ to: '2026-12-31' })).body.id
    await p1.post(`/assessments/${early}/computation`, { version: 1 })
    await putAt(early, 'effect')
    expect((await p1.post(`/assessments/${early}/publication`, { version: 2, decision: '会议' })).body.code).toBe('assessment.period-not-over')
    expect((await p1.post(`/assessments/${id}/publication`, { version: stated, decision: '' })).status).toBe(422)
    expect((await (await world.as('L1')).post(`/assessments/${id}/publication`, { version: stated, decision: '会议' })).status).toBe(403)
  })

  it('notices a record that came in late with an earlier time', async () => {
    const { id, version } = await computed()
    await record([meeting('B1', 'committeeMeeting', '2026-06-18')])
    await sealEverything(world)
    expect(await p1.post(`/assessments/${id}/publication`, { version, decision: '会议' })).toMatchObject({ status: 409, body: { code: 'assessment.inputs-changed', title: expect.stringContaining('支委会实开') } })
  })
})

describe('who sees what', () => {
  it('shows a branch its own score once published, and nobody else\'s', async () => {
    const { id, version } = await computed()
    const [b2, m6] = [await world.as('B2'), await world.as('M6')]
    await putAt(id, 'review')
    expect((await read(id, b2)).subjects).toMatchObject([{ unitId: idOf('B2'), outcomes: null }])
    for (const caller of [b2, m6]) expect((await caller.get(`/assessments/${id}/scores/${idOf('B2')}`)).status).toBe(404)
    expect((await m6.get(`/assessments/${id}`)).status).toBe(404)
    await putAt(id, 'effect')
    await sealEverything(world)
    await p1.post(`/assessments/${id}/publication`, { version, decision: '会议' })
    for (const caller of [b2, m6]) {
      expect((await read(id, caller)).subjects.map((subject: { unitId: string }) => subject.unitId)).toEqual([idOf('B2')])
      expect((await caller.get(`/assessments/${id}/scores/${idOf('B2')}`)).status).toBe(200)
      expect((await caller.get(`/assessments/${id}/scores/${idOf('B1')}`)).status).toBe(404)
      expect((await caller.get(`/assessments/${id}/recomputation`)).status).toBe(404)
    }
    expect((await (await world.as('L1')).get(`/assessments/${id}/recomputation`)).body.identical).toBe(true)
  })

  it('lists trials to those who watch over them only', async () => {
    const { id } = await computed()
    const listed = async (code: string) => (await (await world.as(code)).get('/assessments?limit=200')).body
    expect((await listed('P1')).rows.some((row: { id: string }) => row.id === id)).toBe(true)
    expect((await listed('W1')).rows.some((row: { id: string }) => row.id === id)).toBe(true)
    await putAt(id, 'notice')
    const own = await listed('B2')
    expect(own.rows.some((row: { id: string }) => row.id === id)).toBe(false)
    expect(own.can).toEqual({ open: false, readSchemes: false })
    expect((await (await world.as('N1')).get('/assessments')).body).toMatchObject({ rows: [], total: 0 })
    expect((await world.guest.get('/assessments')).status).toBe(401)
  })

  it('reminds those who run them until the result is published, and nobody else', async () => {
    const { id, version } = await computed()
    const waits = async (code: string) => (await (await world.as(code)).get('/todos')).body.rows.filter((row: { record: string }) => row.record === id)
    expect(await waits('P1')).toMatchObject([{ kind: 'assessment.publish', detail: { zh: '已试算，待会议审定后公布' }, href: `/assessments/${id}` }])
    expect(await waits('B2')).toEqual([])
    await sealEverything(world)
    await p1.post(`/assessments/${id}/publication`, { version, decision: '会议' })
    expect(await waits('P1')).toEqual([])
  })
})
