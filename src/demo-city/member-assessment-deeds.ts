import { readFile } from 'node:fs/promises'
import type { Actor } from '../foundation/actor/actor.ts'
import type { Tx } from '../foundation/database/database.ts'
import { accountByName } from '../modules/access/index.ts'
import { assessmentDetail, closeStep, computeAssessment, enterScheme, markSheet, nameRaters, openAssessment, publishAssessment, sheetDetail } from '../modules/assessment/index.ts'
import { unitByCode } from '../modules/organisation/index.ts'
import { doAs, type DeedParts } from './planning-deeds.ts'

const schedule = { notice: '2026-07-02', selfReport: '2026-07-06', scoring: '2026-07-08', review: '2026-07-09', notification: '2026-07-10', appeal: '2026-07-14', publicNotice: '2026-07-21', effect: '2026-07-22' }

/** Who appraises the members of their own branch: committee members and group leaders. */
const raters: readonly (readonly [code: string, group: string])[] = [
  ...['B1', 'M4', 'S3', 'B2', 'O2', 'G5', 'B3', 'S10', 'S7'].map((code) => [code, '支委会'] as const),
  ...['G1', 'G2', 'G4', 'G6', 'G7', 'G8'].map((code) => [code, '党小组组长'] as const),
]

/** The half-year assessment of the members of the three branches, up to the end of its public notice. Returns its id. */
export async function memberAssessmentDeeds(parts: DeedParts): Promise<string> {
  const text = await readFile(new URL('../../schemes/member-half-year.yaml', import.meta.url), 'utf8')
  const scheme = await doAs(parts, '2026-01-19T10:10:00', 'P1', (tx, actor) => enterScheme(tx, actor, { text }))
  const id = await doAs(parts, '2026-07-02T09:00:00', 'P1', async (tx, actor) => openAssessment(tx, actor, { scheme, title: '2026 年上半年党员考核', from: '2026-01-01', to: '2026-06-30', schedule, unit: await idOfUnit(tx, actor, 'PC'), subjects: await Promise.all(['B1', 'B2', 'B3'].map((code) => idOfUnit(tx, actor, code))) }))
  const closing = (at: string, step: keyof typeof schedule) => doAs(parts, at, 'P1', async (tx, actor) => closeStep(tx, actor, id, { version: await versionOf(tx, actor, id), step }))
  await doAs(parts, '2026-07-02T09:10:00', 'P1', async (tx, actor) => nameRaters(tx, actor, id, { version: await versionOf(tx, actor, id), raters: await Promise.all(raters.map(async ([code, group]) => ({ person: await personOf(tx, code), group }))) }))
  await closing('2026-07-02T09:30:00', 'notice')
  await closing('2026-07-06T17:30:00', 'selfReport')
  for (const [index, [code]] of raters.entries()) await doAs(parts, `2026-07-07T${String(9 + (index % 8)).padStart(2, '0')}:20:00`, code, (tx, actor) => appraise(tx, actor, id, index))
  await closing('2026-07-08T17:30:00', 'scoring')
  await doAs(parts, '2026-07-09T10:00:00', 'P1', async (tx, actor) => computeAssessment(tx, actor, id, { version: await versionOf(tx, actor, id) }))
  await closing('2026-07-09T15:00:00', 'review')
  await closing('2026-07-10T09:00:00', 'notification')
  await closing('2026-07-15T09:00:00', 'appeal')
  await closing('2026-07-21T17:30:00', 'publicNotice')
  return id
}

/** The meetings of the branches have agreed; the committee publishes. */
export async function publishMemberAssessment(parts: DeedParts, id: string): Promise<void> {
  await doAs(parts, '2026-07-22T16:00:00', 'P1', async (tx, actor) => publishAssessment(tx, actor, id, { version: await versionOf(tx, actor, id), decision: '三个支部党员大会通过，2026-07-22 局机关党委会审定' }))
}

/** Most are found excellent, some good: which is which follows from nothing but the place on the sheet. */
async function appraise(tx: Tx, actor: Actor, id: string, rater: number): Promise<void> {
  const { subjects, items } = await sheetDetail(tx, actor, id)
  const marks = subjects.flatMap(({ unitId }, place) => items.map(({ input, item }) => ({ unit: unitId, input, item, value: (place * 7 + rater * 3) % 5 === 0 ? '合格' : '优秀' })))
  await markSheet(tx, actor, id, { marks, submit: true })
}

async function versionOf(tx: Tx, actor: Actor, id: string): Promise<number> {
  return (await assessmentDetail(tx, actor, id)).version
}

async function personOf(tx: Tx, code: string): Promise<string> {
  const person = (await accountByName(tx, code))?.person
  if (!person) throw new Error(`The demo has nobody called ${code}.`)
  return person
}

async function idOfUnit(tx: Tx, actor: Actor, code: string): Promise<string> {
  const unit = await unitByCode(tx, actor.tenant, code, actor.today)
  if (!unit) throw new Error(`The demo has no unit called ${code}.`)
  return unit.id
}
