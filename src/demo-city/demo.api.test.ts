import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoMoment, openDemoDatabase } from '../../test/support/demo-database.ts'
import { fixedClock } from '../foundation/clock/clock.ts'
import { reading, type Database } from '../foundation/database/database.ts'
import { isMember, peopleOf, unitsBelow, type Unit } from '../modules/organisation/index.ts'
import { openProgram, type Program } from '../open-program.ts'
import { bureauRoster } from './bureau-roster.ts'
import { demoPassword, demoTenant } from './demo-password.ts'
import { demoAccounts } from './index.ts'

let program: Program
let database: Database
let units: Map<string, Unit>
let forget: () => Promise<void>

beforeAll(async () => {
  const { connection, drop } = await openDemoDatabase()
  program = await openProgram({ connection, clock: fixedClock(demoMoment), log: false, checkAnswers: true, requestsPerMinute: 0, poolSize: 4 })
  database = program.database
  forget = drop
  units = new Map((await reading(database.db, (reader) => unitsBelow(reader, demoTenant, '/', '2026-12-31'))).map((unit) => [unit.code, unit]))
}, 180_000)

afterAll(async () => {
  await program.close()
  await forget()
})

const cookies = new Map<string, string>()

/** The session of a role code. */
async function cookieOf(code: string): Promise<string> {
  const known = cookies.get(code)
  if (known) return known
  const signed = await program.server.inject({ method: 'POST', url: '/api/v1/session', headers: { 'x-tongpin': '1' }, payload: { account: code, password: demoPassword } })
  const cookie = String(signed.headers['set-cookie']).split(';')[0] ?? ''
  cookies.set(code, cookie)
  return cookie
}

async function counts(code: string, day = '2026-12-31'): Promise<[people: number, members: number]> {
  const people = await reading(database.db, (reader) => peopleOf(reader, demoTenant, units.get(code)?.path ?? '', day))
  return [people.length, people.filter(({ politicalStatus }) => isMember(politicalStatus)).length]
}

describe('the demo bureau', () => {
  it('has 62 people, 41 of them members', async () => {
    expect(await counts('BUREAU')).toEqual([62, 41])
    expect((await counts('PC'))[1]).toBe(41)
  })
  it.each([['S1', 8, 6], ['S2', 6, 4], ['S3', 5, 2], ['S4', 6, 5], ['S5', 5, 4], ['S6', 5, 3], ['S7', 5, 3], ['S8', 5, 3], ['S9', 5, 3], ['S10', 4, 2], ['S11', 3, 1]])('%s has %i people, %i members', async (code, people, members) => {
    expect(await counts(code)).toEqual([people, members])
  })
  it('has three branches of 14, 13 and 14 in eight groups, and eleven sections', async () => {
    expect([(await counts('B1'))[0], (await counts('B2'))[0], (await counts('B3'))[0]]).toEqual([14, 13, 14])
    const ofKind = (...kinds: string[]) => [...units.values()].filter(({ kind, path }) => kinds.includes(kind) && (path.startsWith(units.get('PC')?.path ?? '-') || path.startsWith(units.get('BUREAU')?.path ?? '-'))).length
    expect([ofKind('party.branch'), ofKind('party.group'), ofKind('admin.section', 'admin.institution'), ofKind('party.leadingGroup')]).toEqual([3, 8, 11, 1])
  })
  it('gains M1 as a probationary member on 15 May', async () => {
    expect((await counts('BUREAU', '2026-05-14'))[1]).toBe(40)
    expect((await counts('BUREAU', '2026-05-15'))[1]).toBe(41)
    expect((await counts('G3', '2026-05-14'))[0]).toBe(2)
  })
  it('makes the same people every time, no two of one name', () => {
    const names = bureauRoster().map(({ row }) => row.name)
    expect(new Set(names).size).toBe(62)
    expect(bureauRoster()).toEqual(bureauRoster())
  })
})

describe('leaders as ordinary members', () => {
  it.each([['L3', '2026-03-25', '第4党小组'], ['L5', '2026-09-18', '第8党小组']])('%s took part on %s in %s', async (code, day, group) => {
    const { rows } = await database.pool.query(`select f.unit_name from journal.fact f join access.account a on a.person::text = f.person where a.name = $1 and f.kind = 'branch-life.attended' and f.date = $2 and f.unit_name = $3 and f.attributes ->> 'asOrdinaryMember' = 'true'`, [code, day, group])
    expect(rows).toHaveLength(1)
  })
})

describe('the year in figures', () => {
  it.each([
    ['special-reports', 'BUREAU', '46'], ['special-reports-endorsed', 'BUREAU', '5'], ['research-visits', 'BUREAU', '10'], ['ledger-enterprises-checked', 'BUREAU', '108'], ['industry-enterprises-checked', 'BUREAU', '42'], ['ledger-enterprises-checked', 'B1', '108'],
    ['law-inspected-enterprises', 'BUREAU', '24'], ['law-inspected-projects', 'BUREAU', '12'], ['service-orders', 'BUREAU', '96'], ['service-orders-on-time', 'BUREAU', '94'], ['service-orders-on-time-share', 'BUREAU', '97.9'], ['service-orders-reopened', 'BUREAU', '3'],
    ['satisfaction-answers', 'BUREAU', '71'], ['satisfied-answers', 'BUREAU', '69'], ['flood-duty-people', 'BUREAU', '20'], ['assistance-meetings-held', 'PC', '4'], ['unlinked-activities', 'PC', '2'], ['unlinked-goals', 'BUREAU', '3'],
    ['committee-meetings-held', 'B2', '11'], ['group-meetings-held', 'G7', '10'], ['practical-deeds', 'PC', '58'], ['practical-deeds-fulfilled', 'PC', '57'], ['people-helped', 'PC', '14'], ['students-helped', 'PC', '9'], ['money-given', 'PC', '5600'], ['goods-given', 'PC', '3050'],
  ])('%s of %s is %s', async (indicator, scope, value) => {
    const answer = await program.server.inject({ method: 'GET', url: `/api/v1/figures/${indicator}?scope=${units.get(scope)?.id}&from=2026-01-01&to=2026-12-31`, headers: { cookie: await cookieOf('P2') } })
    expect([answer.statusCode, answer.json().value]).toEqual([200, value])
  })
})

describe('the annual summary', () => {
  const annual = async (path = 'annual') => program.server.inject({ method: 'GET', url: `/api/v1/reports/${path}${path.includes('?') ? '&' : '?'}unit=${units.get('PC')?.id}&year=2026`, headers: { cookie: await cookieOf('P2') } })
  const wordsOf = (part: { runs: { text: string }[] }) => part.runs.map(({ text }) => text).join('')
  it('begins with the paragraph of the story, word for word from records', async () => {
    const report = (await annual()).json()
    expect(wordsOf(report.parts[0])).toBe(
      '全年形成统计专报46篇；开展调研10批次，核查企业108家，发现问题37个、按期整改35个；党员和群众作出实事承诺58件，当年兑现57件；办理服务单96件，按时办结率97.9%；召开帮扶专题会议4次；20名干部下沉社区防汛。第二党支部支委会应开12次、实开11次；第7小组小组会应开12次、实开10次。三项重点任务、两项党建活动尚未挂接，已列入整改。',
    )
    expect(report.parts.map(({ heading }: { heading: string }) => heading)).toEqual(['', '一、政治建设。', '二、组织建设。', '三、品牌与服务。', '四、服务群众。', '五、纪律建设。', '六、存在的问题。', '七、下一步打算。', '另表列示。'])
  })
  it('opens every figure to the value that it prints', async () => {
    for (const { figure, value } of (await annual()).json().figures) {
      const opened = await program.server.inject({ method: 'GET', url: `/api/v1/figures/${figure.indicator}?scope=${figure.scope}&from=${figure.from}&to=${figure.to}&asOf=${figure.asOf}`, headers: { cookie: await cookieOf('P2') } })
      expect([figure.indicator, opened.json().value]).toEqual([figure.indicator, value])
    }
  })
  it('as Word appends the records on request', async () => {
    const [plain, full] = [(await annual('annual.docx')).rawPayload, (await annual('annual.docx?records=true')).rawPayload]
    const words = (bytes: Buffer) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '')
    expect([words(plain).includes('园区企业年报'), words(full).includes('调研台账：园区企业年报'), words(full).includes('按时办结的服务单：94')]).toEqual([false, true, true])
  })
})

describe('the people of the story', () => {
  it('sign in with what the sign-in page shows', async () => {
    const listed = await program.server.inject({ method: 'GET', url: '/api/v1/sign-in/options' })
    expect(listed.json().demoAccounts).toEqual([])
    expect(demoAccounts().map(({ account }) => account)).toEqual(['P2', 'M4', 'B2', 'S3', 'L1', 'P1', 'B1', 'B3', 'G7', 'L2', 'M2', 'M1', 'M6', 'M3', 'M5', 'N1', 'W1', 'A1', 'A2', 'A3'])
    for (const { account } of demoAccounts()) {
      const answer = await program.server.inject({ method: 'POST', url: '/api/v1/session', headers: { 'x-tongpin': '1' }, payload: { account, password: demoPassword } })
      expect([account, answer.statusCode]).toEqual([account, 200])
    }
  })
  it('stand under the structure rules as the story has it', async () => {
    const signed = await program.server.inject({ method: 'POST', url: '/api/v1/session', headers: { 'x-tongpin': '1' }, payload: { account: 'P2', password: demoPassword } })
    const cookie = String(signed.headers['set-cookie']).split(';')[0] ?? ''
    const findings = async (code: string) => (await program.server.inject({ method: 'GET', url: `/api/v1/units/${units.get(code)?.id}`, headers: { cookie } })).json().structure.findings.map((one: { rule: string; state: string }) => `${one.rule} ${one.state}`)
    expect(await findings('PC')).toEqual(['party-committee-size by-approval', 'term kept'])
    for (const code of ['B1', 'B2', 'B3']) expect(await findings(code)).toEqual(['branch-at-least kept', 'branch-at-most kept', 'committee-elected kept', 'committee-size kept', 'term soon'])
  })
})
