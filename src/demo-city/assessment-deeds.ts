import { readFile } from 'node:fs/promises'
import { writing } from '../foundation/database/database.ts'
import { agreeResult, answerContest, assessmentDetail, contestInput, decideAppeal, enterScheme, fileAppeal, markSheet, publishAssessment, submitReport, type Schedule } from '../modules/assessment/index.ts'
import { sealTenant } from '../modules/journal/index.ts'
import { demoTenant } from './demo-password.ts'
import { idOfUnit, versionOf, walkAssessment } from './assessment-walk.ts'
import { doAs, type DeedParts } from './planning-deeds.ts'
import { memberAssessmentDeeds, publishMemberAssessment } from './member-assessment-deeds.ts'
import { halves, type HalfPlan } from './assessment-halves.ts'

/** The assessment of the members, and those of the three branches: the first half-year to its end, the second up to the day on which it is published. */
export async function assessmentDeeds(parts: DeedParts): Promise<void> {
  const text = await readFile(new URL('../../schemes/branch-half-year.yaml', import.meta.url), 'utf8')
  const scheme = await doAs(parts, '2026-01-19T10:00:00', 'P1', (tx, actor) => enterScheme(tx, actor, { text }))
  const members = await memberAssessmentDeeds(parts)
  const ids: string[] = []
  for (const half of halves) ids.push(await walk(parts, scheme, half))
  // A published result rests on sealed records only. The year was told room by room, so the first seal also covers records
  // dated up to December, and it bears the end of the year: no seal is older than what it covers.
  parts.clock.set('2026-12-31T08:59:00+08:00')
  await writing(parts.db, (tx) => sealTenant(tx, demoTenant, parts.clock.now()))
  await publishMemberAssessment(parts, members)
  for (const [index, half] of halves.entries()) if (half.decision) await publish(parts, ids[index]!, half.schedule, half.decision)
}

/** Everything up to the end of the public notice. */
function walk(parts: DeedParts, scheme: string, half: HalfPlan): Promise<string> {
  const { title, from, to, schedule, opened, notice } = half
  return walkAssessment(parts, {
    scheme, title, from, to, schedule, notice,
    raters: half.raters.map(([code, group]) => [code, group]),
    opened: `${opened}T09:00:00`,
    named: `${opened}T09:20:00`,
    computed: `${schedule.review}T20:30:00`,
    closed: { notice: `${opened}T09:40:00`, selfReport: `${schedule.selfReport}T17:30:00`, scoring: `${schedule.scoring}T17:30:00`, review: `${schedule.review}T20:50:00`, notification: `${schedule.notification}T09:00:00`, appeal: `${half.appealClosed}T16:00:00`, publicNotice: `${half.noticeClosed}T17:30:00` },
    reports: async (id) => {
      for (const { code, at, planned, note, doubt } of half.reports) {
        if (doubt) await doAs(parts, `${at}T15:00:00`, code, async (tx, actor) => contestInput(tx, actor, id, { unit: await idOfUnit(tx, actor, code), ...doubt }))
        await doAs(parts, `${at}T15:20:00`, code, async (tx, actor) => submitReport(tx, actor, id, { unit: await idOfUnit(tx, actor, code), version: 1, stated: [{ input: 'enterprises-planned', value: planned }], note: note === '' ? null : note, submit: true }))
      }
    },
    sheets: async (id) => {
      for (const [code, , marks] of half.raters) await doAs(parts, `${schedule.scoring}T10:00:00`, code, async (tx, actor) => markSheet(tx, actor, id, { marks: await Promise.all(Object.entries(marks).map(async ([branch, value]) => ({ unit: await idOfUnit(tx, actor, branch), input: 'appraisal', item: '作用发挥', value }))), submit: true }))
    },
    doubts: (id) => answerDoubts(parts, id, schedule.review, half.answer),
    appeals: (id) => appeal(parts, id, half),
  })
}

async function answerDoubts(parts: DeedParts, id: string, day: string, answer: string): Promise<void> {
  await doAs(parts, `${day}T09:00:00`, 'P1', async (tx, actor) => {
    for (const contest of (await assessmentDetail(tx, actor, id)).contests) await answerContest(tx, actor, id, { contest: contest.id, version: await versionOf(tx, actor, id), accept: false, answer })
  })
}

/** One branch objects and is heard; the others agree. */
async function appeal(parts: DeedParts, id: string, half: Pick<HalfPlan, 'appeal' | 'agreedAt'>): Promise<void> {
  const { appeal: filed, agreedAt } = half
  if (filed) await doAs(parts, `${filed.at}T10:00:00`, filed.code, async (tx, actor) => fileAppeal(tx, actor, id, { unit: await idOfUnit(tx, actor, filed.code), reason: filed.reason }))
  for (const code of ['B1', 'B2', 'B3'].filter((each) => each !== filed?.code)) await doAs(parts, `${agreedAt}T10:00:00`, code, async (tx, actor) => agreeResult(tx, actor, id, { unit: await idOfUnit(tx, actor, code) }))
  if (!filed) return
  await doAs(parts, `${filed.decidedAt}T15:00:00`, filed.by, async (tx, actor) => {
    const { version, appeals } = await assessmentDetail(tx, actor, id)
    for (const each of appeals) await decideAppeal(tx, actor, id, { appeal: each.id, version, uphold: true, decision: filed.decision, correction: { input: 'enterprises-planned', value: filed.planned } })
  })
}

function publish(parts: DeedParts, id: string, schedule: Schedule, decision: string): Promise<number> {
  return doAs(parts, `${schedule.effect}T16:00:00`, 'P1', async (tx, actor) => publishAssessment(tx, actor, id, { version: await versionOf(tx, actor, id), decision }))
}
