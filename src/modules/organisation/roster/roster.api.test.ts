import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openWorld } from '../../../../test/support/api-test.ts'
import { readWorkbook } from './read-workbook.ts'
import { columnKeys, rosterColumns } from './roster-columns.ts'
import { runImportRoster } from './run-import-roster.ts'
import { workbookOf } from './test-workbook.ts'
import { writeRoster, type WrittenRow } from './write-roster.ts'

const world = await openWorld()

const zhang: WrittenRow = { staffNumber: '0101', name: '柏溪南', politicalStatus: '中共党员', partyJoined: '2012-07-01', section: '办公室', posts: '', branch: '第一党支部', group: '第1党小组', partyPosts: '宣传委员' }
const li: WrittenRow = { staffNumber: '0102', name: '仇数真', politicalStatus: '群众', partyJoined: '', section: '数据管理中心', posts: '副主任', branch: '', group: '', partyPosts: '' }
const rows = (...changes: Partial<WrittenRow>[]) => changes.map((change, n) => ({ ...(n % 2 ? li : zhang), ...change }))

const send = async (as: string, what: 'preview' | 'import', bytes: Buffer, fields: Record<string, string> = {}) => (await world.as(as)).upload(`/roster/${what}`, { name: '花名册.xlsx', bytes }, fields)
const total = async () => (await (await world.as('P2')).get('/people')).body.total as number
type Issue = { row: number; column: string; code: string; message: { zh: string } }

describe('the template', () => {
  it('is a workbook with the roster\'s columns', async () => {
    const answer = await (await world.as('P2')).get('/roster/template')
    expect(answer.status).toBe(200)
    expect(String(answer.headers['content-disposition'])).toContain(encodeURIComponent('花名册模板.xlsx'))
    const [headings] = await readWorkbook(answer.raw)
    expect(headings).toEqual(columnKeys.map((key) => rosterColumns[key].header + (rosterColumns[key].required ? '*' : '')))
    expect((await send('P2', 'preview', answer.raw)).body.code).toBe('organisation.workbook-empty')
    expect((await (await world.as('B1')).get('/roster/template')).status).toBe(403)
  })
})

describe('a roster', () => {
  it('is previewed without writing anything', async () => {
    const before = await total()
    const { status, body } = await send('P2', 'preview', await writeRoster(rows({}, {}), []))
    expect(status).toBe(200)
    expect(body).toMatchObject({ rows: 2, fresh: 2, changed: 0, unchanged: 0, issues: [], from: '2026-07-08', unknownHeadings: [] })
    expect(body.sample[0]).toEqual({ row: 2, staffNumber: '0101', name: '柏溪南', section: '办公室', what: 'fresh', columns: [] })
    expect(await total()).toBe(before)
  })
  it('is imported, and a second time changes nothing', async () => {
    const before = await total()
    const bytes = await writeRoster(rows({}, {}), [])
    expect((await send('P2', 'import', bytes)).body).toEqual({ rows: 2, fresh: 2, changed: 0, unchanged: 0 })
    expect((await send('P2', 'import', bytes)).body).toEqual({ rows: 2, fresh: 0, changed: 0, unchanged: 2 })
    expect(await total()).toBe(before + 2)
    const [found] = (await (await world.as('P2')).get('/people?search=0101')).body.rows
    expect(found).toMatchObject({ staffNumber: '0101', name: '柏溪南', section: { name: '办公室' }, partyUnit: { name: '第1党小组' }, posts: ['publicityOfficer'] })
    const page = (await (await world.as('P2')).get(`/people/${found.id}`)).body
    expect(page).toMatchObject({ politicalStatus: 'fullMember', partyJoined: '2012-07-01', standings: [{ from: '2012-07-01', status: 'fullMember' }] })
  })
  it('updates who is known by staff number', async () => {
    const before = await total()
    const changed = await writeRoster(rows({ section: 'S2', partyPosts: '', group: '第2党小组' }), [])
    const { body } = await send('P2', 'preview', changed, { from: '2026-07-08' })
    expect(body).toMatchObject({ fresh: 0, changed: 1 })
    expect(body.sample[0].columns).toEqual(['科室', '党支部', '党内职务'])
    expect((await send('P2', 'import', changed)).status).toBe(200)
    expect(await total()).toBe(before)
    expect((await (await world.as('P2')).get('/people?search=0101')).body.rows[0]).toMatchObject({ section: { name: '综合核算科' }, partyUnit: { name: '第2党小组' }, posts: [] })
  })
  it('comes back as it was written: the export imports as unchanged', async () => {
    const answer = await (await world.as('P2')).get('/roster/export')
    expect(answer.status).toBe(200)
    const back = await send('P2', 'preview', answer.raw)
    expect(back.body).toMatchObject({ fresh: 0, changed: 0, issues: [] })
    expect(back.body.rows).toBe(await total())
    for (const code of ['B2', 'N1', 'A1']) expect((await (await world.as(code)).get('/roster/export')).status).toBe(403)
  })
  it('with anything wrong is not imported at all, and every wrong cell is named', async () => {
    const before = await total()
    const bytes = await writeRoster(rows(
      { staffNumber: '0201' },
      { staffNumber: '0202', name: '' },
      { staffNumber: '0203', politicalStatus: '党外', section: '宣传科' },
      { staffNumber: '0204', branch: 'B1' },
      { staffNumber: '0201', group: '第7党小组', partyJoined: '2030-01-01' },
      { staffNumber: '02 06', posts: '处长' },
      { staffNumber: '0207', branch: '', group: '', partyPosts: '' },
      { staffNumber: '0208', partyJoined: '2012年' },
    ), [])
    const refused = await send('P2', 'import', bytes)
    expect(refused.status).toBe(422)
    expect(refused.body).toMatchObject({ code: 'organisation.roster-has-issues', title: '有 10 处需要改，没有导入任何一行。' })
    expect(refused.body.issues.map((one: Issue) => `${one.row} ${one.column} ${one.code}`)).toEqual([
      '3 姓名 empty', '4 政治面貌 unknown-status', '4 科室 unknown-section', '5 党支部 branch-without-membership', '6 入党日期 future-day', '6 党小组 unknown-group',
      '7 工号 bad-staff-number', '7 职务 unknown-post', '8 党支部 branch-missing', '9 入党日期 bad-day',
    ])
    expect(refused.body.issues[2].message.zh).toBe('没有叫“宣传科”的科室或单位')
    expect(refused.body.issues[2].remedy.zh).toContain('办公室')
    expect(await total()).toBe(before)
  })
  it('names both rows that share a staff number', async () => {
    const { body } = await send('P2', 'preview', await writeRoster(rows({ staffNumber: '0301' }, { staffNumber: '0301' }), []))
    expect(body.issues.map((one: Issue) => [one.row, one.message.zh])).toEqual([[2, '工号 0301 与第 3 行重复'], [3, '工号 0301 与第 2 行重复']])
  })
  it('changes only what its columns speak about', async () => {
    const bytes = workbookOf([['工号', '姓名', '政治面貌', '部门', '备注'], ['0101', '柏溪南', '党员', '办公室', '借调']])
    const { body } = await send('P2', 'preview', bytes)
    expect(body).toMatchObject({ changed: 1, issues: [], unknownHeadings: ['备注'] })
    expect(body.sample[0].columns).toEqual(['科室'])
  })
  it('may have a title above its headings', async () => {
    const bytes = workbookOf([['云溪市统计局人员花名册'], [], ['姓名', '工号', '政治面貌', '科室'], ['仇数真', '0102', '群众', '数据管理中心']])
    expect((await send('P2', 'preview', bytes)).body).toMatchObject({ rows: 1, fresh: 0, changed: 0, unchanged: 1, issues: [] })
  })
  it('asks before it takes staff numbers from number cells, for zeros may be lost', async () => {
    const bytes = workbookOf([['工号', '姓名', '政治面貌', '科室', '入党日期'], [2001, '仇数明', '群众', '办公室', null]])
    const refused = await send('P2', 'import', bytes)
    expect(refused.body.issues).toMatchObject([{ row: 2, column: '工号', code: 'number-staff-number', message: { zh: '工号 2001 是数值格式，开头的 0 可能已经丢失' } }])
    expect((await send('P2', 'import', bytes, { numericStaffNumbers: 'accept' })).body).toMatchObject({ fresh: 1 })
  })
  it('takes days as serial numbers', async () => {
    const bytes = workbookOf([['工号', '姓名', '政治面貌', '科室', '入党日期', '党支部'], ['0401', '封晓棠', '预备党员', '办公室', 46000, 'B1']])
    expect((await send('P2', 'import', bytes)).body).toMatchObject({ fresh: 1 })
    const [found] = (await (await world.as('P2')).get('/people?search=0401')).body.rows
    expect((await (await world.as('P2')).get(`/people/${found.id}`)).body.partyJoined).toBe('2025-12-09')
  })
})

describe('a file saved by another program', () => {
  it.each(['libreoffice', 'wps-like'])('%s is read', async (name) => {
    const bytes = await readFile(new URL(`./fixtures/roster-${name}.xlsx`, import.meta.url))
    const { status, body } = await send('P2', 'preview', bytes)
    expect(status).toBe(200)
    expect(body).toMatchObject({ rows: 2, fresh: 2, issues: [] })
    expect(body.sample.map((one: { staffNumber: string; name: string }) => [one.staffNumber, one.name])).toEqual([['0901', '欧阳慎'], ['0902', '尉迟真']])
  })
})

describe('a file that is no roster', () => {
  const good = async () => unzipSync(await writeRoster(rows({}), []))
  it.each([
    ['not a workbook', async () => Buffer.from('工号,姓名'), 422, 'organisation.workbook-not-excel'],
    ['empty', async () => Buffer.alloc(0), 422, 'organisation.workbook-not-excel'],
    ['old or locked', async () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 422, 'organisation.workbook-old-or-locked'],
    ['with macros', async () => Buffer.from(zipSync({ ...(await good()), 'xl/vbaProject.bin': strToU8('x') })), 422, 'organisation.workbook-has-macros'],
    ['a zip bomb', async () => Buffer.from(zipSync({ ...(await good()), 'xl/media/big.bin': [new Uint8Array(210 * 1024 * 1024), { level: 1 }] })), 413, 'organisation.workbook-too-large'],
    ['cut off', async () => (await writeRoster(rows({}), [])).subarray(0, 900), 422, 'organisation.workbook-broken'],
    ['without a sheet', async () => Buffer.from(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })), 422, 'organisation.workbook-broken'],
    ['without its headings', async () => workbookOf([['工号', '姓名'], ['1', '某']]), 422, 'organisation.roster-headings-missing'],
  ])('%s is refused with a sentence', async (_, bytes, status, code) => {
    const answer = await send('P2', 'import', await bytes())
    expect(answer.status).toBe(status)
    expect(answer.body.code).toBe(code)
    expect(answer.body.title).not.toBe(code)
    expect(answer.body.detail).not.toBe('')
  })
  it('is told to those who may not import before it is opened', async () => {
    for (const code of ['B2', 'N1', 'A1']) expect((await send(code, 'preview', Buffer.from('x'))).status).toBe(403)
    expect((await (await world.as('P2')).post('/roster/import', {})).status).toBe(415)
    expect((await send('P2', 'import', await writeRoster(rows({}), []), { from: '2026-07-09' })).body.code).toBe('organisation.starts-in-the-future')
    expect((await send('P2', 'import', await writeRoster(rows({}), []), { from: 'soon' })).body.fields[0]).toMatchObject({ path: 'from', code: 'day' })
  })
})

describe('a roster with other headings', () => {
  const other = () => workbookOf([['人员名单', null], ['编码', '名字', '面貌', '处室'], ['0901', '鄢溪', '群众', '办公室']])
  const said = { 'heading.staffNumber': '编码', 'heading.name': '名字', 'heading.politicalStatus': '面貌', 'heading.section': '处室' }
  it('is refused with the headings that it has, and read when the user says which is which', async () => {
    const refused = await send('P2', 'preview', other())
    expect(refused.body).toMatchObject({ status: 422, code: 'organisation.roster-headings-missing', mapping: { headings: ['编码', '名字', '面貌', '处室'] } })
    const seen = await send('P2', 'preview', other(), said)
    expect(seen.body).toMatchObject({ rows: 1, fresh: 1, issues: [] })
    expect(seen.body.mapping.columns).toContainEqual({ key: 'section', header: '科室', required: true, heading: '处室' })
    expect((await send('P2', 'import', other(), said)).body).toEqual({ rows: 1, fresh: 1, changed: 0, unchanged: 0 })
    expect((await send('P2', 'preview', other(), { 'heading.wages': '工资' })).status).toBe(422)
  })
})

describe('the list of what is wrong', () => {
  it('comes as a workbook with every one of five hundred, and nothing is written', async () => {
    const before = await total()
    const wrong = workbookOf([['工号', '姓名', '政治面貌', '科室'], ...Array.from({ length: 500 }, (_, n) => [`W${n}`, `某${n}`, '群众', '没有的科室'])])
    const asked = await (await world.as('P2')).upload('/roster/issues', { name: 'a.xlsx', bytes: wrong })
    expect(asked.status).toBe(200)
    const lines = await readWorkbook(asked.raw)
    expect(lines).toHaveLength(501)
    expect(lines[0]).toEqual(['行', '列', '哪里不对', '怎么改'])
    expect(lines[500]?.slice(0, 3)).toEqual([{ number: '501' }, '科室', '没有叫“没有的科室”的科室或单位'])
    expect((await send('P2', 'preview', wrong)).body.issues).toHaveLength(500)
    expect(await total()).toBe(before)
    expect((await (await world.as('B2')).upload('/roster/issues', { name: 'a.xlsx', bytes: wrong })).status).toBe(403)
    expect((await (await world.as('P2')).upload('/roster/issues', { name: 'a.xlsx', bytes: Buffer.from('%PDF-1.7') })).body.code).toBe('organisation.workbook-not-excel')
  })
})

describe('twenty thousand rows', () => {
  it('come in at once, and one more is too many', async () => {
    const many = (count: number) => workbookOf([['工号', '姓名', '政治面貌', '科室', '党支部'], ...Array.from({ length: count }, (_, n) => [`L${String(n).padStart(5, '0')}`, `大名${n}`, ...(n % 3 ? ['群众', '数据管理中心', null] : ['党员', '办公室', 'B1'])])])
    const before = await total()
    const answer = await send('P2', 'import', many(20_000))
    expect(answer.body).toEqual({ rows: 20_000, fresh: 20_000, changed: 0, unchanged: 0 })
    expect(await total()).toBe(before + 20_000)
    expect((await send('P2', 'preview', many(20_001))).body).toMatchObject({ status: 422, code: 'organisation.workbook-too-many-rows' })
  }, 120_000)
})

describe('the command', () => {
  const run = async (...argv: string[]) => {
    const lines: string[] = []
    const code = await runImportRoster(argv, { out: (line) => lines.push(line), err: (line) => lines.push(line), clock: world.clock }, world.database.db)
    return { code, text: lines.join('\n') }
  }
  it('imports a file, or says what is wrong with it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tongpin-roster-'))
    const file = join(folder, '花名册.xlsx')
    await writeFile(file, await writeRoster(rows({ staffNumber: '0501', name: '司徒明' }), []))
    const before = await total()
    expect(await run(file, '--dry-run')).toEqual({ code: 0, text: 'Nothing is wrong and nothing was written. It would import 1 rows: 1 new, 0 changed, 0 as they were.' })
    expect(await total()).toBe(before)
    expect(await run(file)).toEqual({ code: 0, text: 'Imported 1 rows: 1 new, 0 changed, 0 as they were.' })
    await writeFile(file, workbookOf([['编码', '姓名', '政治面貌', '科室'], ['Z0503', '令狐溪', '群众', '办公室']]))
    expect((await run(file, '--dry-run')).text).toContain('工号')
    expect(await run(file, '--dry-run', '--column', '工号=编码')).toEqual({ code: 0, text: 'Nothing is wrong and nothing was written. It would import 1 rows: 1 new, 0 changed, 0 as they were.' })
    expect((await (await world.as('P2')).get('/people?search=Z0503')).body.total).toBe(0)
    expect((await run(file, '--column', '工资=编码')).code).toBe(2)
    await writeFile(file, await writeRoster(rows({ staffNumber: '0502', name: '' }), []))
    const dry = await run(file, '--dry-run')
    expect(dry.code).toBe(1)
    const wrong = await run(file)
    expect(wrong.code).toBe(1)
    expect(wrong.text).toBe('row 2, 姓名: is empty. Fill in the cell; delete the row if it is not wanted.\n1 cells need correction; no row was imported.\nCorrect the file as listed below and import it again.')
    await rm(folder, { recursive: true })
    expect((await run(file)).code).toBe(1)
    expect((await run(file)).text).toContain('ENOENT')
    expect((await run()).code).toBe(2)
    expect((await run(file, '--from', 'yesterday')).code).toBe(2)
    expect((await run('--help')).code).toBe(0)
  })
})
