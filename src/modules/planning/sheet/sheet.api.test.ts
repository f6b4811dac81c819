import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/support/api-test.ts'
import { readWorkbook, type Cell } from '../../organisation/index.ts'
import { writeSheet } from '../write-sheet.ts'
import { columnKeys, goalColumns, type ColumnKey } from './goal-columns.ts'

let world: World
let plan: string
const unit = (code: string) => world.bureau.units[code]!.id
type Row = Partial<Record<ColumnKey, string>>
const k4: Row = { side: '业务', code: 'K4', title: '统计数据质量核查', unit: '统计执法监督科', cooperating: '工业能源科、S5', starts: '2026-03-01', ends: '2026/11/30', weight: '10', sourceDocument: '数据质量核查办法', sourceClause: '第六条', measure: '核查企业', measureUnit: '家', target: '≥100' }
const k4more: Row[] = [{ code: 'K4', measure: '发现问题', measureUnit: '个' }, { code: 'K4', measure: '按期整改', measureUnit: '个' }, { code: 'K4', measure: '30日内整改率', measureUnit: '%', target: '95', gathers: '按期整改÷发现问题' }]
const d5: Row = { side: '党建', code: 'D5', title: '农普党员突击队', kind: '实绩', unit: 'B3', person: '温普宁', starts: '2026年1月5日', ends: '20261231', action: '自选动作', measure: '队员', measureUnit: '人', target: '15', gathers: '读数' }
const good = [k4, ...k4more, d5]

async function book(rows: readonly Row[], columns: readonly ColumnKey[] = columnKeys): Promise<Buffer> {
  return writeSheet('目标', columns.map((key) => goalColumns[key].head.zh), (async function* () { for (const row of rows) yield columns.map((key) => row[key] ?? '') })())
}
const send = async (who: string, what: 'preview' | 'import', bytes: Buffer, name = '目标.xlsx') => (await world.as(who)).upload(`/plans/${plan}/goals/${what}`, { name, bytes })
const goals = async () => (await (await world.as('P2')).get(`/goals?plan=${plan}`)).body
const said = (answer: { status: number; body: { code: string } }) => [answer.status, answer.body.code]
type Issue = { row: number; column: { zh: string }; code: string; message: { zh: string; en: string }; remedy: { zh: string } }

beforeAll(async () => {
  world = await openWorld()
  plan = (await (await world.as('P2')).post('/plans', { year: 2026, title: '2026 年度计划', unit: unit('BUREAU'), partyUnit: unit('PC') })).body.id
})

describe('the template', () => {
  test('has the columns, and no goals', async () => {
    const answer = await (await world.as('P2')).get('/goals/template')
    expect(answer.status).toBe(200)
    const [headings] = await readWorkbook(answer.raw)
    expect(headings).toEqual(columnKeys.map((key) => goalColumns[key].head.zh + (goalColumns[key].required ? '*' : '')))
    expect(said(await send('P2', 'preview', answer.raw))).toEqual([422, 'planning.sheet-is-empty'])
    expect((await (await world.as('A1')).get('/goals/template')).status).toBe(403)
  })
})

describe('what is wrong', () => {
  const wrong: readonly [Row, ColumnKey, string][] = [
    [{ side: '经济' }, 'side', 'unknown-word'], [{ title: '' }, 'title', 'empty'], [{ title: '长'.repeat(121) }, 'title', 'too-long'],
    [{ unit: '规划科' }, 'unit', 'unknown-unit'], [{ unit: '第三党支部' }, 'unit', 'unknown-unit'], [{ person: '无此人' }, 'person', 'unknown-person'],
    [{ starts: '三月' }, 'starts', 'bad-day'], [{ ends: '2027-01-31' }, 'ends', 'dates-outside-the-plan-year'], [{ ends: '2026-02-01' }, 'ends', 'ends-before-it-starts'],
    [{ weight: '一成' }, 'weight', 'bad-number'], [{ target: '越多越好' }, 'target', 'bad-target'], [{ gathers: '看情况' }, 'gathers', 'unknown-word'],
    [{ gathers: '甲÷乙' }, 'gathers', 'unknown-part'], [{ kind: '学习' }, 'kind', 'party-goal-needs-a-kind'], [{ action: '必做' }, 'action', 'unknown-word'],
  ]
  test('every wrong cell is named with its row, its column, and what to do; nothing is written', async () => {
    const rows = wrong.map(([change], index) => ({ ...k4, code: `K${index + 20}`, ...change }))
    const bytes = await book(rows)
    const { issues } = (await send('P2', 'preview', bytes)).body as { issues: Issue[] }
    for (const [index, [, column, code]] of wrong.entries()) expect(issues.filter(({ row }) => row === index + 2).map((issue) => [issue.column.zh, issue.code])).toContainEqual([goalColumns[column].head.zh, code])
    for (const { message, remedy } of issues) expect([message.zh, message.en, remedy.zh].every((words) => words.length > 1 && !words.includes('{{'))).toBe(true)
    const answer = await send('P2', 'import', bytes)
    expect(said(answer)).toEqual([422, 'planning.sheet-has-issues'])
    expect(answer.body.issues).toHaveLength(issues.length)
    expect((await goals()).total).toBe(0)
  })
  test('rows of one goal that differ, and a measure that stands twice', async () => {
    const { issues } = (await send('P2', 'preview', await book([k4, { ...k4more[0], title: '另一个名字' }, { code: 'K4', measure: '核查企业' }]))).body as { issues: Issue[] }
    expect(issues.map(({ row, code }) => [row, code])).toEqual([[3, 'differs-in-goal'], [4, 'measure-twice']])
  })
  test('headings that are missing are named', async () => {
    const answer = await send('P2', 'preview', await book([k4], ['side', 'code', 'title']))
    expect(said(answer)).toEqual([422, 'planning.sheet-headings-missing'])
    expect(answer.body.title).toContain('责任单位、开始、结束')
  })
  test('a section head brings in only what is the section\'s; a member and a stranger nothing', async () => {
    const { issues } = (await send('S3', 'preview', await book(good))).body as { issues: Issue[] }
    expect(issues.map(({ row, code }) => [row, code])).toEqual([[6, 'section-sets-no-party-goal']])
    expect((await send('M1', 'preview', await book(good))).status).toBe(403)
    expect((await send('A1', 'import', await book(good))).status).toBe(404)
  })
})

describe('files that are none', () => {
  const packed = async () => unzipSync(await book(good))
  test.each<[string, () => Promise<Buffer>, number, string]>([
    ['macros', async () => Buffer.from(zipSync({ ...(await packed()), 'xl/vbaProject.bin': strToU8('x') })), 422, 'organisation.workbook-has-macros'],
    ['a zip bomb', async () => Buffer.from(zipSync({ ...(await packed()), 'xl/media/big.bin': [new Uint8Array(210 * 1024 * 1024), { level: 1 }] })), 413, 'organisation.workbook-too-large'],
    ['text', async () => Buffer.from('侧,编号'), 422, 'organisation.workbook-not-excel'],
  ])('%s', { timeout: 60_000 }, async (_name, bytes, status, code) => {
    expect(said(await send('P2', 'import', await bytes()))).toEqual([status, code])
  })
})

describe('import', () => {
  test('brings goals in with measures, source, owners; once more changes nothing', async () => {
    expect((await send('P2', 'preview', await book(good))).body).toMatchObject({ goals: 2, fresh: 2, changed: 0, issues: [] })
    const answer = await send('P2', 'import', await book(good))
    expect(answer.body).toEqual({ rows: 5, goals: 2, fresh: 2, changed: 0, unchanged: 0 })
    const row = (await goals()).rows.find(({ code }: { code: string }) => code === 'K4')
    const goal = (await (await world.as('S3')).get(`/goals/${row.id}`)).body
    expect(goal).toMatchObject({ ends: '2026-11-30', weight: '10', sourceDocument: '数据质量核查办法', sourceClause: '第六条', action: 'required', unlinked: true })
    expect(goal.cooperating.map(({ name }: { name: string }) => name)).toEqual(['工业能源科', '投资建筑业科'])
    expect(goal.measures).toMatchObject([{ key: 'm1', label: '核查企业', target: '100' }, { key: 'm2' }, { key: 'm3' }, { label: '30日内整改率', gathers: 'ratio', part: 'm3', whole: 'm2' }])
    expect((await send('P2', 'import', await book(good))).body).toMatchObject({ fresh: 0, changed: 0, unchanged: 2 })
  })
  test('by its code a goal is changed; a column that is not there leaves its field alone', async () => {
    const bytes = await book([{ ...k4, weight: '12' }], ['side', 'code', 'title', 'unit', 'starts', 'ends', 'weight'])
    expect((await send('S3', 'preview', bytes)).body.changes).toMatchObject([{ code: 'K4', what: 'changed', columns: [{ zh: '权重' }] }])
    expect((await send('S3', 'import', bytes)).body).toMatchObject({ fresh: 0, changed: 1 })
    const { rows } = await goals()
    const row = rows.find(({ code }: { code: string }) => code === 'K4')
    expect([row.weight, row.measures.length, row.version]).toEqual(['12', 4, 2])
    expect((await send('P2', 'preview', await book([{ ...d5, code: 'K4' }]))).body.issues.map(({ code }: Issue) => code)).toContain('other-side')
  })
  test('what is exported comes back unchanged, formulas stay words', async () => {
    await send('P2', 'import', await book([{ ...d5, code: 'D6', title: '=HYPERLINK("http://x","y")', deliverable: '+1' }]))
    const sheet = (await (await world.as('P2')).get(`/goals/export?plan=${plan}`)).raw
    const parts = unzipSync(sheet)
    const cells = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
    expect([cells.includes('<f>'), cells.includes('HYPERLINK')]).toEqual([false, true])
    const titles = (await readWorkbook(sheet)).map((line: Cell[]) => line[columnKeys.indexOf('title')])
    expect(titles).toContain('=HYPERLINK("http://x","y")')
    expect((await send('P2', 'preview', sheet)).body).toMatchObject({ goals: 3, fresh: 0, changed: 0, unchanged: 3, issues: [], unknownHeadings: [] })
  })
  test('what lies before the leading group, or was approved, is not changed by a sheet', async () => {
    const k4id = (await goals()).rows.find(({ code }: { code: string }) => code === 'K4').id
    await (await world.as('S3')).post(`/goals/${k4id}/unlinked-reason`, { reason: '支部会商后挂接' })
    const round = (await (await world.as('P2')).post(`/plans/${plan}/submissions`, { side: 'business' })).body.id
    const changed = await book([{ ...k4, weight: '15', deliverable: '分四批' }])
    const codes = async () => (await send('P2', 'preview', changed)).body.issues.map(({ column, code }: Issue) => [column.zh, code])
    expect(await codes()).toEqual([['编号', 'side-is-submitted']])
    await (await world.as('L1')).post(`/submissions/${round}/decision`, { decision: 'approved' })
    expect(await codes()).toContainEqual(['权重', 'goal-approved'])
  })
})
