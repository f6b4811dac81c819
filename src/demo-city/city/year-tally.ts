import { branchLetters } from './branch-commitments.ts'
import { branchMeetings } from './branch-meetings.ts'
import type { AgencyPlan } from './city-plan.ts'
import { sectionYear } from './section-year.ts'
import { halfMonths } from './year-days.ts'

/** What the year of some agencies comes to by indicator, counted from the generator alone, without the database. */
export function yearTally(agencies: readonly AgencyPlan[], share: number): ReadonlyMap<string, number> {
  const tally = new Map<string, number>()
  const count = (key: string, by = 1) => void tally.set(key, (tally.get(key) ?? 0) + by)
  for (const branch of agencies.flatMap(({ branches }) => branches)) {
    for (const meeting of halfMonths.flatMap((when) => branchMeetings(branch, when))) {
      const attended = [...meeting.marks.values()].filter((mark) => mark === 'present').length
      if (!meeting.held) count('meetings-not-held')
      else if (meeting.kind === 'committeeMeeting') count('committee-meetings-held')
      else if (meeting.kind === 'groupMeeting') count('group-meetings-held')
      else if (meeting.kind === 'themePartyDay') {
        count('theme-days-held')
        count('theme-days-attended', attended)
        if (meeting.serves) count('theme-days-serving-business')
        else if (meeting.whyNot === null) count('unlinked-activities')
      }
    }
    for (const item of branchLetters(branch, share).flatMap(({ items }) => items)) {
      count('commitments-published')
      if (item.kind === 'practicalDeed') count('practical-deeds')
      if (item.outcome === 'kept') count('commitments-fulfilled')
      for (const { people, students } of item.kind === 'practicalDeed' ? item.progress : []) {
        count('people-helped', people)
        count('students-helped', students)
      }
    }
    for (const { measure, quantity } of sectionYear(branch, share).work) count(measure === 'work' ? branch.work.key : measure, quantity)
  }
  return tally
}
