import type { Journey } from './journey.ts'
import { secretaryDecides, secretaryHoldsMeeting } from './story/branch-secretary.ts'
import { clerkOpensScore, clerkPublishes, clerkReadsPlan, clerkTakesReport } from './story/clerk.ts'
import { memberDrafts, memberLogsProgress } from './story/member.ts'
import { sectionHeadRecordsProgress } from './story/section-head.ts'

const words = '年底前上门帮两家企业理顺报表口径'
const meeting = '数据质量主题党日：差错从哪里来'

/** One key task from plan to explained score, walked as four people: section head, member, branch secretary, clerk. */
export const story: readonly Journey[] = [
  {
    name: 'four people walk one key task from plan to explained score',
    walk: async (stage) => {
      const sectionHead = await stage.asPerson('S3', { width: 1440, lang: 'zh' })
      const member = await stage.asPerson('M3', { width: 390, lang: 'zh' })
      const secretary = await stage.asPerson('B2', { width: 1440, lang: 'zh' })
      const clerk = await stage.asPerson('P2', { width: 1440, lang: 'zh' })
      await clerkReadsPlan(clerk)
      await sectionHeadRecordsProgress(sectionHead)
      await memberDrafts(member, words)
      await secretaryDecides(secretary, 'M3', words)
      await clerkPublishes(clerk, words)
      await memberLogsProgress(member, words)
      await secretaryHoldsMeeting(secretary, meeting)
      await clerkOpensScore(clerk)
      await clerkTakesReport(clerk)
    },
  },
]
