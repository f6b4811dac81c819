import { readFile } from 'node:fs/promises'
import type { Actor } from '../foundation/actor/actor.ts'
import type { Tx } from '../foundation/database/database.ts'
import { enterScheme, markSheet, publishAssessment, sheetDetail } from '../modules/assessment/index.ts'
import { versionOf, walkAssessment } from './assessment-walk.ts'
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
  return walkAssessment(parts, {
    scheme, title: '2026 年上半年党员考核', from: '2026-01-01', to: '2026-06-30', schedule, raters,
    opened: '2026-07-02T09:00:00',
    named: '2026-07-02T09:10:00',
    computed: '2026-07-09T10:00:00',
    closed: { notice: '2026-07-02T09:30:00', selfReport: '2026-07-06T17:30:00', scoring: '2026-07-08T17:30:00', review: '2026-07-09T15:00:00', notification: '2026-07-10T09:00:00', appeal: '2026-07-15T09:00:00', publicNotice: '2026-07-21T17:30:00' },
    sheets: async (id) => {
      for (const [index, [code]] of raters.entries()) await doAs(parts, `2026-07-07T${String(9 + (index % 8)).padStart(2, '0')}:20:00`, code, (tx, actor) => appraise(tx, actor, id, index))
    },
  })
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
