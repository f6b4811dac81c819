import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../test/support/api-test.ts'
import { writeSheet } from '../planning/index.ts'
import { statisticsRegisters } from './statistics-registers.ts'

let world: World
let checks: string
const unit = (code: string) => world.bureau.units[code]?.id ?? code
const form = (code: string) => ({ ...statisticsRegisters.find((register) => register.code === code), office: unit('PC') })
const values = (more: Record<string, string> = {}) => ({ number: '2026-1', day: '2026-06-29', section: unit('S3'), industry: '工业', enterprises: '10', problems: '3', onTime: '3', ...more })
const heads = ['批次编号', '日期', '承办科室', '行业', '核查企业（家）', '发现问题（个）', '按期整改（个）']
const sheet = (...lines: readonly (readonly string[])[]) => writeSheet('核查', lines[0] ?? [], (async function* () { yield* lines.slice(1) })())
const upload = async (who: string, how: 'preview' | 'import', ...lines: readonly (readonly string[])[]) => (await world.as(who)).upload(`/ledgers/${checks}/${how}`, { name: '核查.xlsx', bytes: await sheet(...lines) })
const checked = async () => (await (await world.as('P2')).get(`/figures/ledger-enterprises-checked?scope=${unit('BUREAU')}&from=2026-01-01&to=2026-12-31`)).body.value
const line = (number: string, section = 'S3', enterprises = '10', day = '2026-06-29') => [number, day, section, '工业', enterprises, '3', '3']

beforeAll(async () => {
  world = await openWorld()
  const { status, body } = await (await world.as('P2')).post('/ledgers', form('quality-checks'))
  expect(status, JSON.stringify(body)).toBe(200)
  checks = body.id
})

describe('defining a register', () => {
  it.each([
    ['the pack\'s registers are all in order', 'P2', () => form('community-posting'), 200, undefined],
    ['a code is given once', 'P2', () => form('quality-checks'), 409, 'ledgers.code-taken'],
    ['a section defines none', 'S3', () => form('research-visits'), 404, 'foundation.not-found'],
    ['a secretary sees the branch and defines none', 'B2', () => ({ ...form('research-visits'), office: unit('B2') }), 403, 'foundation.forbidden'],
    ['an agency keeps them through its Party committee', 'P2', () => ({ ...form('research-visits'), office: unit('BUREAU') }), 422, 'ledgers.unit-keeps-no-ledgers'],
    ['what a survey object reports stays out', 'P2', () => ({ ...form('research-visits'), fields: [...(form('research-visits').fields ?? []), { key: 'value', label: '产值（万元）', type: 'number', required: true, choices: [] }] }), 422, 'ledgers.survey-data-stays-out'],
    ['it names a day of its own', 'P2', () => ({ ...form('research-visits'), date: 'number' }), 422, 'ledgers.date-field-wrong'],
  ])('%s', async (_name, who, body, status, code) => {
    const answer = await (await world.as(who)).post('/ledgers', body())
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })
  it('shows it to those who answer for work, with what they may enter', async () => {
    const { body } = await (await world.as('N1')).get(`/ledgers/${checks}`)
    expect([body.can, body.options.units.map(({ name }: { name: string }) => name)]).toEqual([{ enter: true, define: false }, ['数据管理中心']])
    expect((await (await world.as('P2')).get(`/ledgers/${checks}`)).body.options.units.length).toBeGreaterThan(20)
    expect((await (await world.as('M3')).get(`/ledgers/${checks}`)).body.can).toEqual({ enter: false, define: false })
    expect((await (await world.as('A1')).get(`/ledgers/${checks}`)).status).toBe(404)
  })
})

describe('a row', () => {
  it('is entered, counted, corrected with its history, and struck out', async () => {
    const S3 = await world.as('S3')
    const entered = await S3.post(`/ledgers/${checks}/entries`, { values: values() })
    expect(entered.status, JSON.stringify(entered.body)).toBe(200)
    expect(await checked()).toBe('10')
    const way = `/ledger-entries/${entered.body.id}`
    const corrected = await S3.post(`${way}/correction`, { version: 1, values: values({ enterprises: '12' }), reason: '漏记两家' })
    expect([corrected.status, corrected.body.version, await checked()]).toEqual([200, 2, '12'])
    expect((await S3.post(`${way}/correction`, { version: 1, values: values({ enterprises: '11' }), reason: '旧版本' })).body).toMatchObject({ code: 'foundation.stale-version', status: 409 })
    expect((await S3.post(`${way}/correction`, { version: 2, values: values({ enterprises: '12' }), reason: '没有变化' })).body.code).toBe('ledgers.correction-changes-nothing')
    expect((await S3.post(`${way}/striking`, { version: 2, reason: '重复登记' })).body).toEqual({ version: 3 })
    const detail = (await S3.get(way)).body
    expect([detail.struck, detail.history.map((one: { act: string }) => one.act), detail.history[0].reason, await checked()]).toEqual([true, ['struck', 'corrected', 'entered'], '重复登记', '0'])
    expect((await S3.post(`${way}/correction`, { version: 3, values: values(), reason: '改' })).body.code).toBe('ledgers.entry-is-struck')
    expect((await S3.post(`${way}/striking`, { version: 3, reason: '再划' })).body.code).toBe('ledgers.entry-is-struck')
  })
  it.each([
    ['names every wrong field', 'S3', () => values({ day: '2026-02-30', industry: '农业', enterprises: '十', number: '' }), ['values.number ledgers.issue.empty', 'values.day ledgers.issue.not-a-day', 'values.industry ledgers.issue.not-a-choice', 'values.enterprises ledgers.issue.not-a-number']],
    ['does not lie in the future', 'S3', () => values({ day: '2026-07-30' }), ['values.day ledgers.issue.in-the-future']],
    ['is of a unit one enters for', 'S3', () => values({ number: '2026-9', section: unit('S4') }), ['values.section ledgers.issue.elsewhere']],
    ['knows its fields', 'S3', () => ({ ...values(), more: 'x' }), ['values.more ledgers.issue.unknown-field']],
    ['has a key of its own', 'P2', () => values(), ['values.number ledgers.issue.key-taken']],
    ['is of a unit that stood that day', 'P2', () => values({ number: '2023-1', day: '2023-01-05' }), ['values.section ledgers.issue.unit-not-open']],
  ])('%s', async (_name, who, given, faults) => {
    const { status, body } = await (await world.as(who)).post(`/ledgers/${checks}/entries`, { values: given() })
    expect([status, body.code, body.fields.map((field: { path: string; code: string }) => `${field.path} ${field.code}`)]).toEqual([422, 'ledgers.entry-has-faults', faults])
  })
  it('is seen by its unit, by who stands above it and by the office, and entered by nobody else', async () => {
    const { body } = await (await world.as('P2')).post(`/ledgers/${checks}/entries`, { values: values({ number: '2026-4', section: 'S4' }) })
    const seen = async (who: string) => (await (await world.as(who)).get(`/ledger-entries/${body.id}`)).status
    expect([await seen('B2'), await seen('L1'), await seen('P2'), await seen('S3'), await seen('M3')]).toEqual([200, 200, 200, 404, 404])
    const total = async (who: string) => (await (await world.as(who)).get(`/ledgers/${checks}/entries?sort=key&field=industry&value=工业`)).body.total
    expect([await total('B2'), await total('S3'), await total('M3')]).toEqual([1, 0, 0])
    const L1 = await (await world.as('L1')).post(`/ledger-entries/${body.id}/correction`, { version: 1, values: values({ number: '2026-4', section: 'S4', enterprises: '1' }), reason: '改' })
    expect([L1.status, L1.body.code]).toEqual([403, 'foundation.forbidden'])
    expect((await (await world.as('L1')).post(`/ledger-entries/${body.id}/striking`, { version: 1, reason: '划' })).status).toBe(403)
    expect((await (await world.as('M3')).post(`/ledgers/${checks}/entries`, { values: values({ number: 'x' }) })).status).toBe(403)
    await (await world.as('P2')).post(`/ledger-entries/${body.id}/striking`, { version: 1, reason: '试登' })
  })
})

describe('a sheet', () => {
  it('is previewed with every wrong cell, and then nothing of it comes in', async () => {
    const wrong = [heads, line('A-1'), line('A-2', '没有这个科'), line('A-3', 'S3', '-5', '2026/13/01'), line('A-1'), line('A-5', 'S4')]
    const preview = await upload('S3', 'preview', ...wrong)
    expect(preview.body.issues.map((one: { row: number; code: string }) => `${one.row} ${one.code}`)).toEqual(['3 unknown-unit', '4 not-a-day', '4 not-a-number', '5 twice', '6 elsewhere'])
    const brought = await upload('S3', 'import', ...wrong)
    expect([brought.status, brought.body.code, brought.body.issues.length, await checked()]).toEqual([422, 'ledgers.sheet-has-issues', 5, '0'])
    expect((await upload('S3', 'preview', heads.slice(0, 3), ['A-1', '2026-06-29', 'S3'])).body.code).toBe('ledgers.sheet-headings-missing')
    expect((await upload('M3', 'import', heads, line('A-1'))).status).toBe(403)
  })
  it('comes in whole; again it updates by key, and what was exported changes nothing', async () => {
    expect((await upload('S3', 'import', heads, line('A-1'), line('A-2', '统计执法监督科', '14'))).body).toEqual({ rows: 2, fresh: 2, changed: 0, unchanged: 0 })
    expect(await checked()).toBe('24')
    expect((await upload('S3', 'import', heads, line('A-1'), line('A-2', 'S3', '15'))).body).toEqual({ rows: 2, fresh: 0, changed: 1, unchanged: 1 })
    expect(await checked()).toBe('25')
    const S3 = await world.as('S3')
    const exported = await S3.get(`/ledgers/${checks}/export`)
    expect((await S3.upload(`/ledgers/${checks}/import`, { name: '导出.xlsx', bytes: exported.raw })).body).toEqual({ rows: 2, fresh: 0, changed: 0, unchanged: 2 })
    expect((await S3.get(`/ledgers/${checks}/template`)).raw.subarray(0, 2).toString()).toBe('PK')
    expect((await S3.get(`/ledgers/${checks}/entries?words=A-2`)).body).toMatchObject({ total: 1, rows: [{ key: 'A-2', values: { enterprises: '15' } }] })
  })
})
