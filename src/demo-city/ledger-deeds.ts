import type { Actor } from '../foundation/actor/actor.ts'
import type { Tx } from '../foundation/database/database.ts'
import { defineRegister, enterEntry, importEntries, statisticsRegisters } from '../modules/ledgers/index.ts'
import { peopleOf, readWorkbook, unitByCode } from '../modules/organisation/index.ts'
import { writeSheet } from '../modules/planning/index.ts'
import { serviceOrders } from './ledger-orders.ts'
import { specialReports } from './ledger-reports.ts'
import { doAs, type DeedParts } from './planning-deeds.ts'

type Line = readonly string[]

const lastDays = ['01-30', '02-27', '03-31', '04-30', '05-29', '06-30', '07-31', '08-31', '09-30', '10-30', '11-30', '12-30'] as const

const industries = ['工业', '投资建筑房地产', '批零住餐', '服务业', '能源'] as const

/** The four batches of data-quality checks by industry: checked, problems, closed on time; entered when the time to mend was over. */
const batches = [
  { number: '2026-1', day: '2026-03-27', entered: '2026-04-24', checked: [10, 6, 4, 3, 1], problems: [3, 2, 1, 1, 1], onTime: [3, 2, 1, 1, 1] },
  { number: '2026-2', day: '2026-05-29', entered: '2026-06-26', checked: [12, 8, 5, 5, 2], problems: [4, 3, 2, 1, 1], onTime: [4, 2, 2, 1, 1] },
  { number: '2026-3', day: '2026-08-28', entered: '2026-09-25', checked: [11, 7, 4, 4, 2], problems: [4, 2, 2, 1, 1], onTime: [3, 2, 2, 1, 1] },
  { number: '2026-4', day: '2026-11-20', entered: '2026-12-18', checked: [9, 5, 5, 4, 1], problems: [3, 2, 1, 1, 1], onTime: [3, 2, 1, 1, 1] },
] as const

const visits = [
  ['2026-02-26', '园区企业年报', 'S4', 'K1'], ['2026-03-18', '县区局机构', 'S9', 'K3'], ['2026-04-08', '民间投资', 'S5', ''], ['2026-05-13', '商贸新业态', 'S6', ''], ['2026-06-03', '农普试点镇', 'S9', 'K3'],
  ['2026-07-08', '服务业', 'S6', ''], ['2026-08-12', '能源单位', 'S4', ''], ['2026-09-09', '镇街基础', 'S11', 'K10'], ['2026-10-21', '名录库', 'S9', 'K6'], ['2026-11-19', '人口调查样本小区', 'S8', 'K8'],
] as const

/** The ledgers of the year: defined by the office, filled by sections and office, by form, from rows and from a real workbook (demo-content §9, §10). */
export async function ledgerDeeds(parts: DeedParts): Promise<void> {
  const registers = await define(parts)
  const bring = (moment: string, by: string, code: string, lines: readonly Line[]) => doAs(parts, moment, by, (tx, actor) => importEntries(tx, actor, idOf(registers, code), [headsOf(code), ...lines]))
  const reports = specialReports.map(([day, title, section, endorsed]): Line => [title, `2026-${day}`, section, '已审，非密·内部', endorsed ? '是' : '否', endorsed ?? ''])
  for (const last of lastDays) {
    const month = `2026-${last.slice(0, 2)}`
    const inMonth = (lines: readonly Line[]) => lines.filter(([, day]) => day?.startsWith(month))
    await bring(`2026-${last}T16:30:00`, 'P2', 'special-reports', inMonth(reports))
    await bring(`2026-${last}T16:40:00`, 'P2', 'service-orders', inMonth(serviceOrders()))
  }
  for (const [index, { number, day, entered, ...counts }] of batches.entries()) {
    const lines = industries.map((industry, at): Line => [`${number} ${industry}`, day, 'S3', industry, String(counts.checked[at]), String(counts.problems[at]), String(counts.onTime[at]), 'K4'])
    const cells = index === 0 ? await readWorkbook(await writeSheet('核查', headsOf('quality-checks'), eachOf(lines))) : [headsOf('quality-checks'), ...lines]
    await doAs(parts, `${entered}T17:00:00`, 'S3', (tx, actor) => importEntries(tx, actor, idOf(registers, 'quality-checks'), cells))
  }
  for (const [day, number, section, goal] of visits) await doAs(parts, `${day}T17:40:00`, 'P2', (tx, actor) => enterEntry(tx, actor, idOf(registers, 'research-visits'), { values: { number, day, section, goal } }))
  for (const [day, number] of [['2026-05-22', '2026年第一次'], ['2026-09-18', '2026年第二次']] as const) await doAs(parts, `${day}T17:30:00`, 'S3', (tx, actor) => enterEntry(tx, actor, idOf(registers, 'law-inspections'), { values: { number, day, section: 'S3', enterprises: '12', projects: '6', verdict: '基本规范' } }))
  await doAs(parts, '2026-07-17T18:00:00', 'P2', async (tx, actor) => importEntries(tx, actor, idOf(registers, 'community-posting'), [headsOf('community-posting'), ...(await postings(tx, actor))]))
}

async function define(parts: DeedParts): Promise<Map<string, string>> {
  return doAs(parts, '2026-01-05T15:00:00', 'P2', async (tx, actor) => {
    const office = (await unitByCode(tx, actor.tenant, 'PC', actor.today))?.id ?? ''
    const ids = new Map<string, string>()
    for (const register of statisticsRegisters) ids.set(register.code, await defineRegister(tx, actor, { ...register, office }))
    return ids
  })
}

/** Twenty of the sections' people, the last two of each but the smallest, in four teams from 13 July. */
async function postings(tx: Tx, actor: Actor): Promise<Line[]> {
  const agency = await unitByCode(tx, actor.tenant, 'BUREAU', actor.today)
  const people = (await peopleOf(tx, actor.tenant, agency?.path ?? '', actor.today)).sort((a, b) => (a.staffNumber < b.staffNumber ? -1 : 1))
  const chosen = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10'].map(async (code) => {
    const section = await unitByCode(tx, actor.tenant, code, actor.today)
    return people.filter((person) => person.section === section?.id).slice(-2)
  })
  const teams = ['第一组', '第二组', '第三组', '第四组'] as const
  return (await Promise.all(chosen)).flat().map((person, at) => [`2026防汛-${String(at + 1).padStart(2, '0')}`, '2026-07-13', person.section ?? '', person.staffNumber, teams[at % teams.length] ?? teams[0], '防汛'])
}

function headsOf(code: string): string[] {
  return statisticsRegisters.find((register) => register.code === code)?.fields.map(({ label }) => label) ?? []
}

function idOf(registers: ReadonlyMap<string, string>, code: string): string {
  const id = registers.get(code)
  if (!id) throw new Error(`The demo has no ledger called ${code}.`)
  return id
}

async function* eachOf(lines: readonly Line[]) {
  yield* lines
}
