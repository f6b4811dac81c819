import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../../../../test/support/api-test.ts'
import { readWorkbook } from '../../organisation/index.ts'
import { pastHeadings } from './past-columns.ts'
import { writePastSheet } from './write-past-sheet.ts'

let world: World
const good = ['2024-001', '2024', '第一党支部(综合执法支部)', '敬老助残', '每月看望独居老人（编号E-21）', '4', '3', '2', '1', '900', '600.5', '2024-02-20', '2024-12-20']
const line = (changes: Record<number, string>) => good.map((cell, index) => changes[index] ?? cell)
const send = async (who: string, what: 'preview' | 'import', rows: readonly (readonly string[])[]) => (await world.as(who)).upload(`/past-deeds/${what}`, { name: '往年实事.xlsx', bytes: await writePastSheet(rows) })

async function fromFacts(): Promise<Record<string, string>> {
  const { rows } = await sql<{ kind: string; count: string; people: string; goods: string; late: boolean }>`select kind, sum(quantity)::text as count, coalesce(sum((amounts ->> 'people')::numeric), 0)::text as people, coalesce(sum((amounts ->> 'goods')::numeric), 0)::text as goods from journal.fact where attributes ->> 'imported' = 'true' and date between '2024-01-01' and '2024-12-31' group by kind`.execute(world.database.db)
  return Object.fromEntries(rows.flatMap(({ kind, count, people, goods }) => [[kind, String(Number(count))], ...(kind === 'commitments.progress' ? [['people', String(Number(people))], ['goods', String(Number(goods))]] : [])]))
}

beforeAll(async () => {
  world = await openWorld()
})

test('the template has the columns; only the Party office gets it', async () => {
  const answer = await (await world.as('P2')).get('/past-deeds/template')
  expect((await readWorkbook(answer.raw))[0]).toEqual(pastHeadings)
  expect((await (await world.as('B1')).get('/past-deeds/template')).status).toBe(403)
  expect((await send('B1', 'import', [good])).status).toBe(403)
  expect((await send('M4', 'preview', [good])).status).toBe(403)
})

test('a preview writes nothing; an import writes facts dated in their year, and a second one changes nothing', async () => {
  expect((await send('P2', 'preview', [good])).body).toMatchObject({ rows: 1, fresh: 1, issues: [], sample: [{ row: 2, number: '2024-001', year: 2024, deeds: 4, what: 'fresh' }] })
  expect((await (await world.as('P2')).get('/past-deeds')).body.total).toBe(0)
  expect((await send('P2', 'import', [good])).body).toEqual({ rows: 1, fresh: 1, changed: 0, unchanged: 0 })
  expect((await send('P2', 'import', [good])).body).toEqual({ rows: 1, fresh: 0, changed: 0, unchanged: 1 })
  expect(await fromFacts()).toEqual({ 'commitments.published': '4', 'commitments.fulfilled': '3', 'commitments.progress': '3', people: '2', goods: '600.5' })
})

test('imported again with other figures, the same number is counted by the new ones', async () => {
  expect((await send('P2', 'import', [line({ 5: '5', 6: '5', 7: '6' })])).body).toEqual({ rows: 1, fresh: 0, changed: 1, unchanged: 0 })
  expect(await fromFacts()).toMatchObject({ 'commitments.published': '5', 'commitments.fulfilled': '5', people: '6' })
})

test('every member of the agency reads them, one year or all', async () => {
  const { body } = await (await world.as('M4')).get('/past-deeds?year=2024')
  expect(body).toMatchObject({ total: 1, years: [2024], rows: [{ number: '2024-001', category: 'elders', deeds: 5, people: 6, money: '900', goods: '600.5', publishedOn: '2024-02-20' }] })
  expect((await (await world.as('N1')).get('/past-deeds')).body.total).toBe(1)
  expect((await (await world.as('A1')).get('/past-deeds')).body.total).toBe(0)
})

test('with anything wrong nothing comes in, and every cell is named', async () => {
  const wrong = [line({ 0: '2024-002', 1: '2026' }), line({ 0: '2024-003', 2: '第九支部', 3: '拔尖' }), line({ 0: '2024-004', 5: '一', 9: '-3', 11: '2023-01-01' }), line({ 0: '2024-005' }), line({ 0: '2024-005', 4: '' }), line({ 0: '2024-006', 6: '9' })]
  const { status, body } = await send('P2', 'import', wrong)
  expect([status, body.code]).toEqual([422, 'commitments.past-has-issues'])
  expect(body.issues.map((one: { row: number; column: string; code: string }) => `${one.row} ${one.column} ${one.code}`)).toEqual(['2 年度 bad-year', '3 组织 unknown-unit', '3 类别 unknown-category', '4 件数 bad-count', '4 捐款(元) bad-amount', '4 公布日期 bad-day', '6 内容 empty', '7 兑现件数 bad-count'])
  expect((await (await world.as('P2')).get('/past-deeds')).body.total).toBe(1)
  expect((await send('P2', 'preview', [good, good])).body.issues.map((one: { code: string }) => one.code)).toEqual(['twice'])
})

test('a sheet without headings or rows is no sheet of deeds', async () => {
  expect((await send('P2', 'import', [])).body.code).toBe('commitments.past-sheet-empty')
  expect((await (await world.as('P2')).upload('/past-deeds/import', { name: 'x.xlsx', bytes: Buffer.from('x') })).body.code).toBe('organisation.workbook-not-excel')
})
