import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type Caller } from '../../../test/support/api-test.ts'
import { testActor, testKind } from '../../../test/support/journal-scene.ts'
import { writing } from '../../foundation/database/database.ts'
import { recordFacts, type NewFact } from '../journal/index.ts'

const world = await openWorld({ at: '2026-07-08T09:00:00+08:00' })
const { db } = world.database
const idOf = (code: string) => world.bureau.units[code]?.id ?? ''
const schemeText = await readFile(new URL('../../../schemes/member-half-year.yaml', import.meta.url), 'utf8')
const half = { from: '2026-01-01', to: '2026-06-30' }

let [p1, b2, m6] = [] as unknown as [Caller, Caller, Caller]
let id = ''
let me = ''

const personOf = async (caller: Caller): Promise<string> => (await caller.get('/session')).body.person
const read = async (caller = p1) => (await caller.get(`/assessments/${id}`)).body
const putAt = (step: string) => writing(db, (tx) => sql`update assessment.assessment set step = ${step} where id = ${id}`.execute(tx))
const fact = (kind: string, date: string, person: string | null, attributes: NewFact['attributes']): NewFact => ({ kind: testKind(kind), date, person, attributes, unit: { id: idOf('B2'), path: world.bureau.units['B2']?.path ?? '', name: '第二党支部' }, source: { module: 'branch-life', record: `${kind}-${date}-${person ?? ''}`, version: 1 } })

beforeAll(async () => {
  ;[p1, b2, m6] = (await Promise.all(['P1', 'B2', 'M6'].map((code) => world.as(code)))) as [Caller, Caller, Caller]
  me = await personOf(m6)
  await writing(db, (tx) =>
    recordFacts(tx, testActor({ tenant: 'yunxi', at: '2026-07-01T09:00:00+08:00' }), [
      ...['2026-01-16', '2026-02-27'].flatMap((date) => [fact('branch-life.meeting-held', date, null, { meetingKind: 'themePartyDay' }), fact('branch-life.attended', date, date === '2026-01-16' ? me : null, { meetingKind: 'themePartyDay' })]),
      ...[1, 2].map((n) => fact('commitments.published', `2026-02-0${n}`, me, { year: 2026, due: '2026-06-30' })),
      fact('commitments.fulfilled', '2026-06-01', me, { year: 2026, due: '2026-06-30' }),
    ]))
  const scheme = (await p1.post('/schemes', { text: schemeText })).body.id
  id = (await p1.post('/assessments', { scheme, title: '党员', ...half, unit: idOf('PC'), subjects: ['B1', 'B2', 'B3'].map(idOf) })).body.id
  await p1.put(`/assessments/${id}/raters`, { version: 1, raters: [{ person: await personOf(b2), group: '支委会' }] })
  await putAt('scoring')
  const sheet = (await b2.get(`/assessments/${id}/sheet`)).body
  await b2.put(`/assessments/${id}/sheet`, { marks: sheet.subjects.map(({ unitId }: { unitId: string }) => ({ unit: unitId, input: 'appraisal', item: '总体评价', value: unitId === me ? '优秀' : '合格' })), submit: true })
  await p1.post(`/assessments/${id}/computation`, { version: (await read()).version })
})

describe('an assessment of members', () => {
  it('is about the members of the units chosen, branch by branch, by name', async () => {
    const { subjects, ofMembers } = await read()
    expect(ofMembers).toBe(true)
    expect(subjects.length).toBeGreaterThan(3)
    expect(subjects.some(({ unitId }: { unitId: string }) => unitId === me)).toBe(true)
  })

  it('lets a rater rate their own branch, never themself', async () => {
    const sheet = (await b2.get(`/assessments/${id}/sheet`)).body
    const rated = sheet.subjects.map(({ unitId }: { unitId: string }) => unitId)
    expect([rated.includes(me), rated.includes(await personOf(b2)), sheet.leavesOut]).toEqual([true, false, ['陆工远']])
    expect(rated.includes(await personOf(p1))).toBe(false)
  })

  it('counts what concerns the member alone: 60 × 1 ÷ 2 + 40 × 1 ÷ 2 = 50; × 60% + 100 × 40% = 70', async () => {
    const { body } = await p1.get(`/assessments/${id}/scores/${me}`)
    expect([body.outcomes.daily.value, body.outcomes.score.value]).toEqual(['50', '70'])
    const { figure } = body.inputs.find(({ name }: { name: string }) => name === 'commitments-due')
    expect(figure).toMatchObject({ scope: idOf('B2'), person: me })
    const path = `/figures/${figure.indicator}?scope=${figure.scope}&person=${figure.person}&from=${figure.from}&to=${figure.to}`
    for (const caller of [p1, b2, m6]) expect((await caller.get(path)).body).toMatchObject({ value: '2', total: 2 })
    for (const code of ['B1', 'L1', 'W1']) expect((await (await world.as(code)).get(path)).status, code).toBe(404)
    expect((await p1.get(path.replace('commitments-due', 'theme-days-held'))).status).toBe(404)
  })

  it('is seen by the office; once told by the member and their secretary; by nobody else, also when published', async () => {
    const score = (caller: Caller) => caller.get(`/assessments/${id}/scores/${me}`)
    await putAt('review')
    expect([(await score(m6)).status, (await score(b2)).status, (await m6.get(`/assessments/${id}`)).status]).toEqual([404, 404, 404])
    await putAt('appeal')
    expect([(await score(m6)).status, (await score(b2)).status]).toEqual([200, 200])
    expect((await read(m6)).subjects).toMatchObject([{ unitId: me, can: { report: false, appeal: true } }])
    for (const code of ['B1', 'L1', 'L2', 'W1']) expect((await score(await world.as(code))).status, code).toBe(404)
    expect((await (await world.as('W1')).get('/assessments')).body.total).toBe(0)
    expect((await read(await world.as('L1'))).subjects.map(({ name }: { name: string }) => name)).toEqual(['秦书远'])
    expect((await m6.get('/todos')).body.rows.filter(({ record }: { record: string }) => record === id)).toMatchObject([{ kind: 'assessment.appeal-period' }])
  })

  it('takes a member\'s own appeal, decided by those who run it', async () => {
    await putAt('appeal')
    const { status, body } = await m6.post(`/assessments/${id}/appeals`, { unit: me, reason: '有一项已兑现，还没有评' })
    expect([status, body]).toEqual([200, { id: expect.any(String) }])
    const decide = async (caller: Caller) => caller.post(`/assessments/${id}/appeals/${body.id}/decision`, { version: (await read()).version, uphold: true, decision: '属实' })
    expect((await decide(await world.as('L2'))).status).toBe(404)
    expect((await decide(p1)).status).toBe(200)
  })

  it('names in its public notice only those who are praised, without a number', async () => {
    await writing(db, (tx) => sql`update assessment.assessment set step = 'publicNotice', public_from = '2026-07-08' where id = ${id}`.execute(tx))
    const { rows } = (await m6.get(`/assessments/${id}/public-notice`)).body
    expect(rows.every(({ total, grade }: { total: string | null; grade: string }) => total === null && grade === '优秀')).toBe(true)
  })
})
