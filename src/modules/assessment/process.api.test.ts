import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type Caller } from '../../../test/support/api-test.ts'
import { sealEverything } from '../../../test/support/journal-scene.ts'
import { writing } from '../../foundation/database/database.ts'

const world = await openWorld({ at: '2026-07-08T09:00:00+08:00' })
const { db } = world.database
const idOf = (code: string) => world.bureau.units[code]?.id ?? ''
const schemeText = await readFile(new URL('../../../schemes/branch-half-year.yaml', import.meta.url), 'utf8')
const branches = ['B1', 'B2', 'B3'].map(idOf)
const schedule = { notice: '2026-07-08', selfReport: '2026-07-09', scoring: '2026-07-10', review: '2026-07-11', notification: '2026-07-12', appeal: '2026-07-14', publicNotice: '2026-07-20', effect: '2026-07-21' }

let [p1, b1, b2, l2, w1] = [] as unknown as [Caller, Caller, Caller, Caller, Caller]
let scheme = ''

beforeAll(async () => {
  const callers = await Promise.all(['P1', 'B1', 'B2', 'L2', 'W1'].map((code) => world.as(code)))
  ;[p1, b1, b2, l2, w1] = callers as [Caller, Caller, Caller, Caller, Caller]
  scheme = (await p1.post('/schemes', { text: schemeText })).body.id
})

const personOf = async (caller: Caller): Promise<string> => (await caller.get('/session')).body.person
const open = async (more: object = {}) => p1.post('/assessments', { scheme, title: '上半年', from: '2026-01-01', to: '2026-06-30', unit: idOf('PC'), subjects: branches, schedule, ...more })
const read = async (id: string, caller = p1) => (await caller.get(`/assessments/${id}`)).body
const versionOf = async (id: string): Promise<number> => (await read(id)).version
const close = async (id: string, step: string, caller = p1) => caller.post(`/assessments/${id}/steps`, { version: await versionOf(id), step })
const putAt = (id: string, step: string) => writing(db, (tx) => sql`update assessment.assessment set step = ${step} where id = ${id}`.execute(tx))
const started = async (): Promise<string> => {
  const { id } = (await open()).body
  expect((await close(id, 'notice')).status).toBe(200)
  return id
}
const report = async (id: string, caller: Caller, code: string, more: object = {}) => {
  const { version } = (await caller.get(`/assessments/${id}/self-reports/${idOf(code)}`)).body
  return caller.put(`/assessments/${id}/self-reports/${idOf(code)}`, { version, stated: [{ input: 'enterprises-planned', value: '40' }], note: '第三批随业务安排', submit: true, ...more })
}
const mark = (unit: string, value = '较好') => ({ unit, input: 'appraisal', item: '作用发挥', value })
const waits = async (caller: Caller, record: string): Promise<string[]> => (await caller.get('/todos')).body.rows.filter((row: { record: string }) => row.record === record).map((row: { kind: string }) => row.kind)

describe('POST /assessments with a schedule', () => {
  it('sets the days of all steps, proposes them otherwise, and refuses days out of order', async () => {
    expect((await read((await open()).body.id)).process.steps).toMatchObject([{ step: 'notice', due: '2026-07-08', passed: false }, ...Array.from({ length: 6 }, () => ({})), { step: 'effect', due: '2026-07-21' }])
    expect((await read((await open({ schedule: undefined })).body.id)).process.steps[1]).toMatchObject({ step: 'selfReport', due: '2026-07-13' })
    expect(await open({ schedule: { ...schedule, scoring: '2026-07-01' } })).toMatchObject({ status: 422, body: { code: 'assessment.schedule-out-of-order', fields: [{ path: 'schedule.scoring' }] } })
  })
})

describe('POST /assessments/:id/steps', () => {
  it('closes only the step at which it stands, dates it, and by those who run it', async () => {
    const { id } = (await open()).body
    expect((await close(id, 'scoring')).body.code).toBe('assessment.step-is-not-next')
    expect((await close(id, 'notice', await world.as('L1'))).status).toBe(403)
    expect((await b2.post(`/assessments/${id}/steps`, { version: 1, step: 'notice' })).status).toBe(404)
    expect((await p1.post(`/assessments/${id}/steps`, { version: 9, step: 'notice' })).status).toBe(409)
    expect((await close(id, 'notice')).status).toBe(200)
    const { step, process } = await read(id)
    expect([step, process.steps[0]]).toMatchObject(['selfReport', { passed: true, doneBy: '顾清和', doneAt: expect.stringContaining('2026-07-08') }])
    expect((await close(id, 'selfReport')).body).toMatchObject({ code: 'assessment.reports-missing' })
    await putAt(id, 'effect')
    expect((await close(id, 'effect')).body.code).toBe('assessment.step-closes-itself')
  })

  it('waits for sheets, doubts, appeals and the days that run', async () => {
    const id = await started()
    await p1.put(`/assessments/${id}/raters`, { version: await versionOf(id), raters: [{ person: await personOf(w1), group: '机关党委' }] })
    const refusals = [['scoring', 'sheets-missing'], ['review', 'not-computed'], ['appeal', 'appeal-still-runs']] as const
    for (const [step, code] of refusals) {
      await putAt(id, step)
      expect((await close(id, step)).body.code).toBe(`assessment.${code}`)
    }
    await writing(db, (tx) => sql`update assessment.assessment set step = 'publicNotice', public_from = '2026-07-08' where id = ${id}`.execute(tx))
    expect((await close(id, 'publicNotice')).body).toMatchObject({ code: 'assessment.notice-still-hangs', title: expect.stringContaining('2026-07-20') })
    expect((await p1.post(`/assessments/${id}/computation`, { version: await versionOf(id) })).body.code).toBe('assessment.inputs-are-closed')
    expect((await p1.put(`/assessments/${id}/inputs`, { unit: idOf('B1'), input: 'enterprises-planned', value: '1', reason: 'x', version: await versionOf(id) })).body.code).toBe('assessment.inputs-are-closed')
  })
})

describe('POST /assessments/:id/return', () => {
  it('takes it back to the review with its reason, once it was told', async () => {
    const id = await started()
    const back = async (caller = p1) => caller.post(`/assessments/${id}/return`, { version: await versionOf(id), reason: '漏算一批核查' })
    expect((await back()).body.code).toBe('assessment.nothing-to-return')
    await putAt(id, 'publicNotice')
    expect((await back(await world.as('L1'))).status).toBe(403)
    expect((await b2.post(`/assessments/${id}/return`, { version: 1, reason: 'x' })).status).toBe(404)
    expect((await back()).status).toBe(200)
    expect(await read(id)).toMatchObject({ step: 'review', process: { returns: [{ step: 'publicNotice', reason: '漏算一批核查', by: '顾清和' }] } })
  })
})

describe('the self-report', () => {
  it('shows every figure that is computed, takes only what is not, and is handed in once', async () => {
    const id = await started()
    const { body } = await b2.get(`/assessments/${id}/self-reports/${idOf('B2')}`)
    expect(body.computed.map((input: { figure: unknown }) => input.figure !== null)).not.toContain(false)
    expect([body.toState.map((input: { name: string }) => input.name), body.due, body.can]).toEqual([['enterprises-planned'], '2026-07-09', { report: true }])
    expect(await waits(b2, id)).toEqual(['assessment.self-report'])
    expect((await report(id, b2, 'B2', { stated: [], submit: true })).body).toMatchObject({ code: 'assessment.report-incomplete', title: expect.stringContaining('计划核查企业') })
    expect((await report(id, b2, 'B2', { stated: [{ input: 'theme-days-held', value: '9' }] })).body.code).toBe('assessment.input-not-stated')
    expect((await report(id, b2, 'B2', { stated: [{ input: 'enterprises-planned', value: '-1' }] })).body.code).toBe('assessment.input-has-faults')
    expect((await report(id, b2, 'B2', { version: 7 })).body.code).toBe('foundation.stale-version')
    expect((await report(id, b2, 'B2', { submit: false })).status).toBe(200)
    expect((await report(id, b2, 'B2')).status).toBe(200)
    expect((await report(id, b2, 'B2')).body.code).toBe('assessment.report-is-submitted')
    expect((await read(id)).subjects[1]).toMatchObject({ note: '第三批随业务安排', reportedAt: expect.any(String) })
    expect(await waits(b2, id)).toEqual([])
    await putAt(id, 'review')
    expect((await report(id, b1, 'B1')).body.code).toBe('assessment.not-time-for-reports')
  })

  it('is of one\'s own branch, and not before notice was given', async () => {
    const { id } = (await open()).body
    expect((await b2.get(`/assessments/${id}/self-reports/${idOf('B2')}`)).status).toBe(404)
    await close(id, 'notice')
    expect((await b2.get(`/assessments/${id}/self-reports/${idOf('B1')}`)).status).toBe(404)
    expect((await (await world.as('M6')).get(`/assessments/${id}/self-reports/${idOf('B2')}`)).status).toBe(403)
  })

  it('doubts a computed figure with a reason; it is answered, never overwritten', async () => {
    const id = await started()
    const doubt = (input: string, caller = b2) => caller.post(`/assessments/${id}/self-reports/${idOf('B2')}/contests`, { input, reason: '5 月补开过一次' })
    const { body } = await doubt('committee-meetings-held')
    expect((await doubt('committee-meetings-held')).body.code).toBe('assessment.contested-already')
    expect((await doubt('enterprises-planned')).body.code).toBe('assessment.input-not-contested')
    expect((await doubt('nothing')).status).toBe(404)
    await putAt(id, 'review')
    expect((await doubt('theme-days-held')).body.code).toBe('assessment.not-time-for-reports')
    expect((await close(id, 'review')).body.code).toBe('assessment.contests-open')
    const answer = async (caller = p1) => caller.post(`/assessments/${id}/contests/${body.id}/answer`, { version: await versionOf(id), accept: false, answer: '补开的没有达到人数' })
    expect((await answer(await world.as('L1'))).status).toBe(403)
    expect((await answer()).status).toBe(200)
    expect((await answer()).body.code).toBe('assessment.contest-is-answered')
    expect((await p1.post(`/assessments/${id}/contests/${idOf('B2')}/answer`, { version: await versionOf(id), accept: true, answer: 'x' })).status).toBe(404)
    expect((await read(id, b2)).contests).toMatchObject([{ input: 'committee-meetings-held', accepted: false, answer: '补开的没有达到人数' }])
  })
})

describe('rating sheets', () => {
  const named = async (id: string) => {
    const raters = [{ person: await personOf(b1), group: '其他支部' }, { person: await personOf(w1), group: '机关党委' }]
    expect((await p1.put(`/assessments/${id}/raters`, { version: await versionOf(id), raters })).status).toBe(200)
    await putAt(id, 'scoring')
  }

  it('are offered without one\'s own branch, refused for it, and frozen once handed in', async () => {
    const id = await started()
    await named(id)
    const sheet = (await b1.get(`/assessments/${id}/sheet`)).body
    expect([sheet.subjects.map((subject: { unitId: string }) => subject.unitId), sheet.leavesOut]).toEqual([[idOf('B2'), idOf('B3')], ['第一党支部(综合执法支部)']])
    expect([sheet.subjects[0].evidence.length, sheet.subjects[0].opens, sheet.items[0].choices]).toEqual([11, true, ['好', '较好', '一般', '差']])
    const put = (marks: object[], submit: boolean, caller = b1) => caller.put(`/assessments/${id}/sheet`, { marks, submit })
    expect((await put([mark(idOf('B1'))], false)).body).toMatchObject({ code: 'assessment.rates-own', fields: [{ path: 'marks.0.unit' }] })
    expect((await put([mark(idOf('B2'), '很好')], false)).body.code).toBe('assessment.mark-has-faults')
    expect((await put([mark(idOf('B2'))], true)).body.code).toBe('assessment.sheet-incomplete')
    expect(await waits(b1, id)).toEqual(['assessment.sheet'])
    expect((await put([mark(idOf('B2')), mark(idOf('B3'), '好')], true)).status).toBe(204)
    expect((await put([mark(idOf('B2'), '差')], false)).body.code).toBe('assessment.sheet-is-submitted')
    expect(await waits(b1, id)).toEqual([])
    for (const statement of ['update assessment.mark set value = \'差\'', 'update assessment.rater set submitted_at = null']) await expect(writing(db, (tx) => sql.raw(`${statement} where assessment = '${id}' and person = '${sheetPerson}'`).execute(tx))).rejects.toThrow(/frozen/)
    expect((await b2.get(`/assessments/${id}/sheet`)).status).toBe(404)
    expect((await put([], false, b2)).status).toBe(404)
    expect((await p1.put(`/assessments/${id}/raters`, { version: await versionOf(id), raters: [] })).body.code).toBe('assessment.rater-has-submitted')
    await putAt(id, 'review')
    expect((await put([], false, w1)).body.code).toBe('assessment.not-time-for-rating')
    expect((await p1.put(`/assessments/${id}/raters`, { version: await versionOf(id), raters: [] })).body.code).toBe('assessment.scoring-is-over')
  })

  it('show the office who has handed in, and subjects the means of groups only', async () => {
    const id = await started()
    await named(id)
    await w1.put(`/assessments/${id}/sheet`, { marks: branches.map((unit) => mark(unit)), submit: true })
    expect((await p1.get(`/assessments/${id}/raters`)).body.rows).toMatchObject([{ group: '其他支部', leavesOut: ['第一党支部(综合执法支部)'], rates: 2, submittedAt: null }, { group: '机关党委', rates: 3, submittedAt: expect.any(String) }])
    expect((await (await world.as('L1')).get(`/assessments/${id}/raters`)).status).toBe(403)
    await p1.put(`/assessments/${id}/inputs`, { unit: idOf('B2'), input: 'enterprises-planned', value: '0', version: await versionOf(id) })
    await p1.post(`/assessments/${id}/computation`, { version: await versionOf(id) })
    await putAt(id, 'appeal')
    const { body } = await b2.get(`/assessments/${id}/scores/${idOf('B2')}`)
    expect([body.explanation.appraised.sentence.zh, body.explanation.appraised.parts]).toMatchObject([expect.stringContaining('机关党委85'), []])
    expect(body.inputs.find((input: { name: string }) => input.name === 'appraisal')).toMatchObject({ sheets: 1 })
    expect(JSON.stringify(body)).not.toContain('韩统一')
  })

  it('refuse raters who are unknown, of no group, or would have nobody to rate', async () => {
    const id = await started()
    const name = async (raters: object[], caller = p1) => caller.put(`/assessments/${id}/raters`, { version: await versionOf(id), raters })
    const person = await personOf(b1)
    for (const raters of [[{ person: idOf('B1'), group: '机关党委' }], [{ person, group: '亲友' }], [{ person, group: '机关党委' }, { person, group: '其他支部' }]]) expect(await name(raters)).toMatchObject({ status: 422, body: { code: 'assessment.rater-not-named' } })
    expect((await name([], await world.as('L1'))).status).toBe(403)
    const single = (await open({ subjects: [idOf('B1')] })).body.id
    expect((await p1.put(`/assessments/${single}/raters`, { version: 1, raters: [{ person, group: '其他支部' }] })).body).toMatchObject({ code: 'assessment.rater-not-named', fields: [{ path: 'raters.0.person' }] })
  })
})

let sheetPerson = ''
beforeAll(async () => { sheetPerson = await personOf(b1) })

describe('from appeal to effect', () => {
  it('walks to publication: an appeal upheld by somebody else, agreement, notice with three fields only', async () => {
    const id = await started()
    await p1.put(`/assessments/${id}/raters`, { version: await versionOf(id), raters: [{ person: await personOf(w1), group: '机关党委' }] })
    for (const [caller, code] of [[b1, 'B1'], [b2, 'B2'], [await world.as('B3'), 'B3']] as const) expect((await report(id, caller, code)).status).toBe(200)
    expect((await close(id, 'selfReport')).status).toBe(200)
    expect((await w1.put(`/assessments/${id}/sheet`, { marks: branches.map((unit) => mark(unit, '好')), submit: true })).status).toBe(204)
    expect((await close(id, 'scoring')).status).toBe(200)
    expect((await p1.post(`/assessments/${id}/computation`, { version: await versionOf(id) })).status).toBe(200)
    expect((await b2.post(`/assessments/${id}/appeals`, { unit: idOf('B2'), reason: 'x' })).body.code).toBe('assessment.not-time-for-appeals')
    for (const step of ['review', 'notification']) expect((await close(id, step)).status).toBe(200)
    expect(await waits(b2, id)).toEqual(['assessment.appeal-period'])
    const appeal = await b2.post(`/assessments/${id}/appeals`, { unit: idOf('B2'), reason: '本支部没有核查计划，应为 0 家' })
    expect(appeal.status).toBe(200)
    expect((await b2.post(`/assessments/${id}/appeals`, { unit: idOf('B2'), reason: 'x' })).body.code).toBe('assessment.appeal-is-filed')
    expect((await b1.post(`/assessments/${id}/appeals`, { unit: idOf('B2'), reason: 'x' })).status).toBe(404)
    expect((await close(id, 'appeal')).body.code).toBe('assessment.appeals-open')
    const decide = async (caller: Caller, more: object = {}) => caller.post(`/assessments/${id}/appeals/${appeal.body.id}/decision`, { version: await versionOf(id), uphold: true, decision: '核查计划属综合执法支部', correction: { input: 'enterprises-planned', value: '0' }, ...more })
    expect([(await decide(b2)).status, (await decide(w1)).status]).toEqual([404, 403])
    expect((await decide(l2, { version: 1 })).body.code).toBe('foundation.stale-version')
    expect((await decide(l2, { correction: { input: 'theme-days-held', value: '0' } })).body.code).toBe('assessment.input-not-stated')
    expect((await decide(l2)).status).toBe(200)
    expect((await decide(l2)).body.code).toBe('assessment.appeal-is-decided')
    expect(await read(id, b2)).toMatchObject({ state: 'computed', appeals: [{ upheld: true, decision: '核查计划属综合执法支部', decidedBy: '沈明川' }] })
    const b3 = await world.as('B3')
    const second = (await b3.post(`/assessments/${id}/appeals`, { unit: idOf('B3'), reason: '测评偏低' })).body.id as string
    const decideSecond = async (caller: Caller) => caller.post(`/assessments/${id}/appeals/${second}/decision`, { version: await versionOf(id), uphold: false, decision: '评分表齐全，按方案计算' })
    expect((await decideSecond(l2)).body.code).toBe('assessment.decides-own')
    expect((await decideSecond(p1)).status).toBe(200)
    expect((await b1.post(`/assessments/${id}/agreement`, { unit: idOf('B1') })).status).toBe(204)
    expect((await b1.post(`/assessments/${id}/agreement`, { unit: idOf('B1') })).body.code).toBe('assessment.appeal-is-filed')
    expect((await b1.get(`/assessments/${id}/public-notice`)).status).toBe(404)
    expect((await close(id, 'appeal')).status).toBe(200)
    const notice = (await (await world.as('M6')).get(`/assessments/${id}/public-notice`)).body
    expect(notice).toMatchObject({ from: '2026-07-08', until: '2026-07-20', total: 3 })
    expect(notice.rows.map((row: object) => Object.keys(row))).toEqual(Array.from({ length: 3 }, () => ['name', 'total', 'grade']))
    expect((await (await world.as('N1')).get(`/assessments/${id}/public-notice`)).status).toBe(404)
    await writing(db, (tx) => sql`update assessment.assessment set public_from = '2026-07-01' where id = ${id}`.execute(tx))
    await writing(db, (tx) => sql`update assessment.step set due = '2026-07-08' where assessment = ${id} and step = 'publicNotice'`.execute(tx))
    expect((await close(id, 'publicNotice')).status).toBe(200)
    await sealEverything(world)
    expect(await p1.post(`/assessments/${id}/publication`, { version: await versionOf(id), decision: '机关党委会审定' })).toMatchObject({ status: 200 })
    expect(await read(id)).toMatchObject({ step: 'closed', state: 'published' })
    expect((await p1.get(`/assessments/${id}/recomputation`)).body.identical).toBe(true)
    const sheet = await p1.get(`/assessments/${id}/export`)
    expect([sheet.status, sheet.raw.subarray(0, 2).toString('latin1')]).toEqual([200, 'PK'])
    expect((await (await world.as('N1')).get(`/assessments/${id}/export`)).status).toBe(404)
    expect((await p1.get(`/assessments/${(await open()).body.id}/export`)).body.code).toBe('assessment.not-computed')
    for (const table of ['move', 'step', 'appeal', 'rater', 'mark']) await expect(writing(db, (tx) => sql.raw(`delete from assessment.${table} where assessment = '${id}'`).execute(tx)), table).rejects.toThrow(/frozen/)
    expect((await p1.post(`/assessments/${id}/return`, { version: await versionOf(id), reason: 'x' })).body.code).toBe('assessment.published-is-frozen')
  })
})
