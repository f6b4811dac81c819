import { beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type Caller, type World } from '../../../test/support/api-test.ts'
import { readWorkbook } from '../organisation/index.ts'
import { writeSheet } from '../planning/index.ts'
import { statisticsRegisters } from './statistics-registers.ts'
import type { Field } from './register-rules.ts'

let world: World
let P2: Caller
let S3: Caller
let id: string
let old: string
const unit = (code: string) => world.bureau.units[code]?.id ?? code
const pack = statisticsRegisters.find(({ code }) => code === 'law-inspections')!
const answered = async (answer: Promise<{ status: number; body: { code?: string } }>) => { const { status, body } = await answer; return [status, body?.code] }
const values = (more: Record<string, string> = {}) => ({ number: '一', day: '2026-06-29', section: unit('S3'), enterprises: '12', projects: '6', verdict: '需整改', ...more })
const projects = async () => (await P2.get(`/figures/law-inspected-projects?scope=${unit('BUREAU')}&from=2026-01-01&to=2026-12-31`)).body.value
const figures = async () => [(await P2.get(`/figures/law-inspected-enterprises?scope=${unit('BUREAU')}&from=2026-01-01&to=2026-12-31`)).body.value, await projects()]

/** Renames the verdict and takes a choice away, retires the projects, adds a team. */
const changed = (): { name: string; purpose: string; fields: Field[] } => ({
  name: '执法检查台账', purpose: pack.purpose,
  fields: [...pack.fields.filter(({ key }) => key !== 'projects').map((field) => (field.key === 'verdict' ? { ...field, label: '结论等次', choices: ['规范', '基本规范'], hint: '以文书为准' } : field)), { key: 'team', label: '组别', type: 'choice', required: true, choices: ['一组', '二组'] }],
})

beforeAll(async () => {
  world = await openWorld()
  P2 = await world.as('P2')
  S3 = await world.as('S3')
  id = (await P2.post('/ledgers', { ...pack, office: unit('PC') })).body.id
  old = (await S3.post(`/ledgers/${id}/entries`, { values: values() })).body.id
})

describe('changing a register\'s form', () => {
  it('is previewed: what changes, and how many rows keep what they say', async () => {
    const { body } = await P2.post(`/ledgers/${id}/form-preview`, changed())
    expect(body.changes.map(({ kind, label, rows }: { kind: string; label: string; rows: number }) => `${kind} ${label} ${rows}`)).toEqual(['name  0', 'renamed 结论等次 1', 'hint 结论等次 0', 'choiceRetired 结论等次 1', 'added 组别 0', 'retired 检查项目（个） 1'])
    expect((await P2.get(`/ledgers/${id}`)).body.version).toBe(1)
  })
  it('is the office\'s, with a reason, and never gives a field another type or takes a part away', async () => {
    const put = (who: Caller, more: object = {}, of = id) => answered(who.put(`/ledgers/${of}`, { version: 1, reason: '按新文书', ...changed(), ...more }))
    expect(await put(S3)).toEqual([403, 'foundation.forbidden'])
    expect(await answered(S3.post(`/ledgers/${id}/form-preview`, changed()))).toEqual([403, 'foundation.forbidden'])
    expect(await put(P2, {}, '00000000-0000-7000-8000-000000000000')).toEqual([404, 'foundation.not-found'])
    expect((await put(P2, { reason: '' }))[0]).toBe(422)
    expect(await put(P2, { fields: changed().fields.map((field) => (field.key === 'enterprises' ? { ...field, type: 'text' } : field)) })).toEqual([422, 'ledgers.amount-field-wrong'])
    expect(await put(P2, { fields: changed().fields.map((field) => (field.key === 'verdict' ? { ...field, type: 'text', choices: [] } : field)) })).toEqual([422, 'ledgers.field-type-is-fixed'])
    expect(await put(P2, { fields: changed().fields.filter(({ key }) => key !== 'day') })).toEqual([422, 'ledgers.date-field-wrong'])
    expect(await put(P2, { name: pack.name, purpose: pack.purpose, fields: pack.fields })).toEqual([422, 'ledgers.form-changes-nothing'])
    expect((await P2.put(`/ledgers/${id}`, { version: 1, reason: '按新文书', ...changed() })).body).toEqual({ version: 2 })
  })
  it('told from an old version is refused, with what has changed since', async () => {
    const { status, body } = await P2.put(`/ledgers/${id}`, { version: 1, reason: '另一改', ...changed(), name: '又一个名字' })
    expect([status, body.code, body.version]).toEqual([409, 'foundation.stale-version', 2])
    expect(body.changes).toContainEqual({ field: '结论等次', now: '“结论”改称“结论等次”' })
  })
  it('leaves the rows on record as they were: their form, their figures, their correction', async () => {
    expect(await figures()).toEqual(['12', '6'])
    const entry = (await S3.get(`/ledger-entries/${old}`)).body
    expect([entry.form, entry.fields.map(({ label }: { label: string }) => label)]).toEqual([1, pack.fields.map(({ label }) => label)])
    expect((await S3.post(`/ledger-entries/${old}/correction`, { version: 1, values: values({ projects: '7' }), reason: '漏记一个' })).status).toBe(200)
    expect(await figures()).toEqual(['12', '7'])
    expect(await answered(S3.post(`/ledger-entries/${old}/correction`, { version: 2, values: values({ team: '一组' }), reason: '加组别' }))).toEqual([422, 'ledgers.entry-has-faults'])
  })
  it('holds for rows entered from then on', async () => {
    const enter = (more: Record<string, string>) => answered(S3.post(`/ledgers/${id}/entries`, { values: { number: '二', day: '2026-07-01', section: unit('S3'), enterprises: '3', verdict: '规范', team: '一组', ...more } }))
    expect(await enter({ verdict: '需整改' })).toEqual([422, 'ledgers.entry-has-faults'])
    expect(await enter({ projects: '6' })).toEqual([422, 'ledgers.entry-has-faults'])
    expect(await enter({})).toEqual([200, undefined])
    expect(await figures()).toEqual(['15', '7'])
    const { columns, forms, fields } = (await S3.get(`/ledgers/${id}`)).body
    expect([fields.length, columns.at(-1).key, columns.at(-1).retired, forms.map(({ version, by }: { version: number; by: string }) => `${version} ${by}`)]).toEqual([6, 'projects', true, ['2 林知夏', '1 林知夏']])
  })
  it('shows both forms in the export, which comes back unchanged; what belongs to another form is pointed out', async () => {
    const cells = await readWorkbook((await S3.get(`/ledgers/${id}/export?sort=date`)).raw)
    expect(cells[0]).toEqual(['检查编号', '日期', '承办科室', '检查企业（家）', '结论等次（原结论）', '组别', '检查项目（个）（已停用）', '表式'])
    expect(cells.slice(1).map((line) => [line[0], line[4], line[5], line[6], line[7]])).toEqual([['一', '需整改', null, '7', '1'], ['二', '规范', '一组', null, '2']])
    const lines = cells.map((line) => line.map((cell) => (cell === null ? '' : String(cell))))
    const upload = async (rows: string[][]) => (await S3.upload(`/ledgers/${id}/preview`, { name: '检查.xlsx', bytes: await writeSheet('检查', rows[0] ?? [], (async function* () { yield* rows.slice(1) })()) })).body
    expect(await upload(lines)).toMatchObject({ rows: 2, fresh: 0, changed: 0, unchanged: 2, issues: [] })
    const astray = await upload([lines[0]!, lines[1]!.with(5, '一组'), ['三', '2026-07-02', unit('S3'), '4', '规范', '二组', '5', '']])
    expect(astray.issues.map(({ row, column, code }: { row: number; column: string; code: string }) => `${row} ${column} ${code}`)).toEqual(['2 组别 not-in-its-form', '3 检查项目（个） field-retired'])
  })
})
