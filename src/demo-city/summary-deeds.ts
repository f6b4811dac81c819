import { quarterSummary, saveSummary } from '../modules/commitments/index.ts'
import { doAs, type DeedParts } from './planning-deeds.ts'

/** The days of the quarterly summaries (demo-content §5); the fourth is still to be written when the demo opens. */
const days = [[1, '2026-04-03', '下一步：二季度把企业走访排进月计划。'], [2, '2026-07-03', '下一步：防汛下沉期间由小组长代记进展。'], [3, '2026-10-09', '下一步：年底到期的逐条排出时间。']] as const

/** Each secretary sums up three quarters from the records, with a sentence of their own. */
export async function summaryDeeds(parts: DeedParts): Promise<void> {
  for (const [quarter, day, next] of days) {
    for (const branch of ['B1', 'B2', 'B3']) {
      await doAs(parts, `${day}T16:30:00`, branch, async (tx, actor) => {
        const summary = await quarterSummary(tx, actor, { year: 2026, quarter })
        await saveSummary(tx, actor, { branch: summary.branch!.id, year: 2026, quarter, version: 0, text: `${summary.draft}${next}` })
      })
    }
  }
}
