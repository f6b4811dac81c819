import { unitByCode } from '../modules/organisation/index.ts'
import { enterReport } from '../modules/rhythms/index.ts'
import { doAs, type DeedParts } from './planning-deeds.ts'

const quarters = [
  { day: '2026-03-30', periodFrom: '2026-01-01', title: '第一季度意识形态工作研判' },
  { day: '2026-06-29', periodFrom: '2026-04-01', title: '第二季度意识形态工作研判' },
  { day: '2026-09-29', periodFrom: '2026-07-01', title: '第三季度意识形态工作研判' },
  { day: '2026-12-29', periodFrom: '2026-10-01', title: '第四季度意识形态工作研判' },
] as const

/** Each branch hands its quarterly report to the Party committee (demo-content §6): day and title, nothing of what it says. */
export async function quarterlyReports(parts: DeedParts): Promise<void> {
  for (const quarter of quarters) {
    for (const [index, branch] of ['B1', 'B2', 'B3'].entries()) {
      await doAs(parts, `${quarter.day}T16:${10 + index}:00`, branch, async (tx, actor) => {
        const unit = await unitByCode(tx, actor.tenant, branch, actor.today)
        if (!unit) throw new Error(`The demo has no unit called ${branch}.`)
        await enterReport(tx, actor, { duty: 'ideologicalReport', unit: unit.id, ...quarter })
      })
    }
  }
}
