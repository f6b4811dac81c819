import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'
import { readWorkbook } from '../organisation/index.ts'

let world: World
let unit: (code: string) => string

beforeAll(async () => {
  world = await openWorld()
  unit = (code) => world.bureau.units[code]?.id ?? code
  const B2 = await world.as('B2')
  const { id } = (await B2.post('/meetings', { kind: 'committeeMeeting', unit: unit('B2'), title: '研究年度计划草案', day: '2026-06-30' })).body
  const marks = (await B2.get(`/meetings/${id}`)).body.attendees.map((line: { person: string }) => ({ person: line.person, mark: 'present' }))
  await B2.post(`/meetings/${id}/attendance`, { version: 1, marks })
  expect((await B2.post(`/meetings/${id}/hold`, { version: 2, reason: '补录' })).status).toBe(200)
})

const path = (code: string, more = '') => `/reports/half-year?unit=${unit(code)}&year=2026&half=1${more}`

describe('the half-year report', () => {
  it('has five parts whose every figure opens to the same value', async () => {
    const P2 = await world.as('P2')
    const { status, body } = await P2.get(path('PC'))
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body).toMatchObject({ title: '2026年上半年党建与业务融合情况报告', addressee: '云溪市直属机关工委', from: '2026-01-01', to: '2026-06-30', date: '2026年7月8日' })
    expect(body.parts).toHaveLength(5)
    const figures: { value: string | null; figure: Record<string, string> }[] = body.figures
    expect(figures.length).toBeGreaterThan(15)
    for (const { value, figure } of figures) {
      const opened = await P2.get(`/figures/${figure['indicator']}?scope=${figure['scope']}&from=${figure['from']}&to=${figure['to']}&asOf=${encodeURIComponent(figure['asOf'] ?? '')}`)
      expect([figure['indicator'], opened.body.value]).toEqual([figure['indicator'], value])
    }
    const held = figures.find(({ figure }) => figure['indicator'] === 'committee-meetings-held')
    expect(held?.value).toBe('1')
  })
  it('of a branch goes to its committee and is seen by its secretary', async () => {
    const answer = await (await world.as('B2')).get(path('B2'))
    expect(answer.body).toMatchObject({ addressee: '市统计局机关党委', unit: { name: '第二党支部(专业统计支部)' } })
  })
  it('as of an earlier instant does not know what came later', async () => {
    const { body } = await (await world.as('B2')).get(path('B2', '&asOf=2026-07-01T00:00:00Z'))
    expect(body.figures.find(({ figure }: { figure: { indicator: string } }) => figure.indicator === 'committee-meetings-held').value).toBe('0')
  })
  it('as Word says what the preview says', async () => {
    const P2 = await world.as('P2')
    const answer = await P2.get(path('PC').replace('half-year', 'half-year.docx') + '&sources=true')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-type']).toContain('wordprocessingml')
    expect(String(answer.headers['content-disposition'])).toContain(encodeURIComponent('2026年上半年'))
    expect(answer.raw.subarray(0, 2).toString()).toBe('PK')
  })
  it('as Excel lists each figure once, each with the records that add up to it', async () => {
    const answer = await (await world.as('P2')).get(path('PC').replace('half-year', 'half-year.xlsx'))
    expect(answer.headers['content-type']).toContain('spreadsheetml')
    expect(String(answer.headers['content-disposition'])).toContain(encodeURIComponent('2026年上半年'))
    const [heads, ...rows] = await readWorkbook(answer.raw)
    expect(heads).toEqual(['序号', '项目', '数', '范围', '日期', '依据的记录', '记录单位', '计数'])
    const figures = rows.filter((row) => row[1])
    expect(figures.map(([number]) => number)).toEqual(figures.map((_, at) => String(at + 1)))
    const held = figures.find(([, label]) => label === '实开支委会')
    expect(held?.slice(2, 4)).toEqual(['1', '市统计局机关党委'])
    expect(rows.filter((row) => row[0] === held?.[0] && row[4]).map((row) => [row[4], row[6], row[7]])).toEqual([['2026-06-30', expect.stringContaining('第二党支部'), '1']])
  })
  it.each([
    ['a member sees none', 'M3', () => path('B2'), 404, 'foundation.not-found'],
    ['another branch\'s does not exist', 'B2', () => path('B1'), 404, 'foundation.not-found'],
    ['the next half-year has not begun', 'P2', () => `/reports/half-year?unit=${unit('PC')}&year=2027&half=1`, 422, 'reports.half-year-lies-ahead'],
    ['an agency reports through its Party committee', 'P2', () => path('BUREAU'), 422, 'reports.unit-has-no-half-year-report'],
    ['there are two halves', 'P2', () => path('PC').replace('half=1', 'half=3'), 422, 'foundation.invalid-request'],
  ])('%s', async (_name, who, where, status, code) => {
    for (const kind of ['half-year', 'half-year.xlsx']) {
      const answer = await (await world.as(who)).get(where().replace('half-year', kind))
      expect([answer.status, answer.body.code]).toEqual([status, code])
    }
  })
  it('can be asked for by those who keep or read reports', async () => {
    expect((await (await world.as('P2')).get('/report-options')).body.units.map(({ name }: { name: string }) => name)[0]).toBe('市统计局机关党委')
    expect((await (await world.as('M3')).get('/report-options')).status).toBe(403)
  })
})
