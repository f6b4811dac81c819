import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type Caller } from '../../../test/support/api-test.ts'
import { writing } from '../../foundation/database/database.ts'

const world = await openWorld({ at: '2026-07-08T09:00:00+08:00' })
const { db } = world.database
const idOf = (code: string) => world.bureau.units[code]?.id ?? ''
const schemeText = await readFile(new URL('../../../schemes/branch-half-year.yaml', import.meta.url), 'utf8')
const memberText = await readFile(new URL('../../../schemes/member-half-year.yaml', import.meta.url), 'utf8')
const nowhere = '00000000-0000-7000-8000-000000000000'

let [p1, b2, m1] = [] as unknown as [Caller, Caller, Caller]
let [scheme, members, id] = ['', '', '']

beforeAll(async () => {
  ;[p1, b2, m1] = (await Promise.all(['P1', 'B2', 'M1'].map((code) => world.as(code)))) as [Caller, Caller, Caller]
  scheme = (await p1.post('/schemes', { text: schemeText })).body.id
  members = (await p1.post('/schemes', { text: memberText })).body.id
  id = (await p1.post('/assessments', { scheme, title: '2026 年上半年党支部考核', from: '2026-01-01', to: '2026-06-30', unit: idOf('PC'), subjects: ['B1', 'B2', 'B3'].map(idOf) })).body.id
})

const putAt = (step: string) => writing(db, (tx) => sql`update assessment.assessment set step = ${step} where id = ${id}`.execute(tx))
const wordsOf = (bytes: Buffer) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')

describe('GET /schemes/:id', () => {
  it('tells every rule in words, with full marks, weights, sources and where its figures come from', async () => {
    const { status, body } = await p1.get(`/schemes/${scheme}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({ version: 1, title: { zh: '党支部半年考核（党建与业务同频）' }, total: '100', period: 'half', ofMembers: false, kinds: [{ zh: '党支部' }], findings: [] })
    const [party] = body.rules.filter(({ name }: { name: string }) => name === 'party')
    expect(party).toMatchObject({ full: '100', gaps: [{ zh: '不适用的不计入，其余各项相应折算' }], parts: [{ title: { zh: '支委会' }, full: '30', source: { zh: '44 三会一课；51 少开1次扣' } }, {}, { full: '40' }] })
    expect(party.parts[0].sentence.zh).toBe('支委会应开为0的，不适用（本期没有应开的支委会）；其余的，从30分起，支委会实开比支委会应开每少1次扣5分，扣完为止')
    expect(body.inputs.find(({ name }: { name: string }) => name === 'committee-meetings-due')).toMatchObject({ origin: 'records', indicator: { key: 'committee-meetings-due', definition: { en: expect.any(String) } } })
    expect(body.inputs.find(({ name }: { name: string }) => name === 'appraisal')).toMatchObject({ origin: 'sheets', groups: ['机关党委', '其他支部', '科室代表'] })
    expect(body.readings).toHaveLength(5)
    expect(body.source[0]).toMatchObject({ zh: '由公开细则中的条款组成，分值为本方案所定' })
    expect(body.burden).toMatchObject({ indicators: 12, budget: 20, byHand: [{ zh: '计划核查企业' }], automatic: 11 })
    expect(body.assessments).toMatchObject([{ id, title: '2026 年上半年党支部考核', step: 'notice' }])
  })

  it('says what the check finds, with level, reason, source and fix', async () => {
    const scored = schemeText.replace('id: branch-half-year', 'id: endorsed').replace('title: {zh: 支委会实开, en: committee meetings held}', 'title: {zh: 领导批示篇数, en: endorsements by leaders}')
    const { body } = await p1.get(`/schemes/${(await p1.post('/schemes', { text: scored })).body.id}`)
    expect(body.findings).toContainEqual(expect.objectContaining({ level: 'forbidden', line: expect.any(Number), message: expect.any(Object), reason: expect.any(Object), source: expect.any(Object), fix: expect.any(Object) }))
    expect(body.assessments).toEqual([])
  })

  it('is read by whoever sees an assessment by it, and hides from everybody else', async () => {
    expect((await b2.get(`/schemes/${scheme}`)).status).toBe(404)
    await putAt('selfReport')
    expect((await b2.get(`/schemes/${scheme}`)).body).toMatchObject({ assessments: [{ id }], versions: [{ version: 1 }] })
    expect((await b2.get(`/schemes/${members}`)).status).toBe(404)
    expect((await m1.get(`/schemes/${scheme}`)).status).toBe(404)
    expect((await (await world.as('L1')).get(`/schemes/${members}`)).status).toBe(200)
    expect((await p1.get(`/schemes/${nowhere}`)).status).toBe(404)
  })
})

describe('GET /schemes/:id/assessment-rules', () => {
  it('prints the scheme in chapters and numbered articles', async () => {
    const { status, raw } = await p1.get(`/schemes/${scheme}/assessment-rules`)
    expect(status).toBe(200)
    const text = wordsOf(raw)
    expect(text).toContain('党支部半年考核办法')
    expect([...text.matchAll(/[一二三四五]、(总则|考核内容与计分|程序与时间|结果与等次|申诉与公示)/g)].map(([, heading]) => heading)).toEqual(['总则', '考核内容与计分', '程序与时间', '结果与等次', '申诉与公示'])
    expect(text).toContain('第四条　党建方面（满分100分）。支委会 + 主题党日 + 承诺兑现，四舍五入到2位小数。不适用的不计入，其余各项相应折算。\n（一）支委会（满分30分）：支委会应开为0的，不适用（本期没有应开的支委会）；其余的，从30分起，支委会实开比支委会应开每少1次扣5分，扣完为止。')
    expect(text).toContain('（三）评分。评分人对照记录填评分表；评分人不评本支部，也不评本人。')
    expect(text).toContain('附件：规则来源')
    expect(text).toContain('一、各项规则的来源\n1．支委会：44 三会一课；51 少开1次扣。')
    expect(text).not.toMatch(/办结。\n（二）.*2026年|\[object|undefined/)
  })

  it('writes down the days of an assessment, who issues it and when', async () => {
    const text = wordsOf((await p1.get(`/schemes/${scheme}/assessment-rules?assessment=${id}`)).raw)
    expect(text).toContain('（2026 年上半年党支部考核）')
    expect(text).toContain('考核期为2026年1月1日至2026年6月30日，满分100分。')
    expect(text).toContain('，2026年7月13日前办结。')
    expect(text).toMatch(/市统计局机关党委\n2026年7月8日/)
  })

  it('tells members what stays with them', async () => {
    expect(wordsOf((await p1.get(`/schemes/${members}/assessment-rules`)).raw)).toContain('党员的得分和依据只告知本人、本支部书记和考核办，不排名次')
  })

  it('refuses a scheme and an assessment that one may not see, and one by another scheme', async () => {
    expect((await p1.get(`/schemes/${nowhere}/assessment-rules`)).status).toBe(404)
    expect((await p1.get(`/schemes/${members}/assessment-rules?assessment=${id}`)).status).toBe(404)
    expect((await m1.get(`/schemes/${scheme}/assessment-rules`)).status).toBe(404)
    expect((await p1.get(`/schemes/${scheme}/assessment-rules?assessment=x`)).status).toBe(422)
  })
})
