import { addDays, type Day } from '../../foundation/clock/day.ts'
import type { BranchPlan } from './city-plan.ts'
import { drawFor, type Draw } from './draw.ts'
import type { HalfMonth } from './year-days.ts'

export type MeetingKindKey = 'committeeMeeting' | 'memberMeeting' | 'groupMeeting' | 'partyClass' | 'themePartyDay' | 'studySession' | 'organisationalLifeMeeting' | 'memberAppraisal'

/** How somebody stands in the list: there, on leave, absent. */
export type Mark = 'present' | 'leave' | 'absent'

/**
 * A meeting that took place or did not come about. `group`: by which of its groups, null: by the branch. `marks`: of each member
 * expected, by place in the branch's list. `serves`: it names a goal of the business side; `whyNot`: or says why it names none.
 */
export type MeetingDeed = { kind: MeetingKindKey; group: number | null; day: Day; title: string; marks: ReadonlyMap<number, Mark>; held: boolean; hours: string | null; serves: boolean; whyNot: string | null; late: boolean }

/** What is peculiar to a branch: how many come, how often something is missed, how often it meets for the business, how it studies. */
type Habit = { come: number; miss: number; serve: number; study: number; quarterMonth: number; late: number }

const needsQuorum: readonly MeetingKindKey[] = ['committeeMeeting', 'memberMeeting']

function habitOf(branch: BranchPlan): Habit {
  const draw = drawFor(branch.code, 'habit')
  return { come: draw.between(84, 98) / 100, miss: draw.pick([0, 0, 0.02, 0.04, 0.08, 0.15]), serve: draw.between(35, 96) / 100, study: draw.pick([1, 2, 2, 3]), quarterMonth: draw.between(1, 3), late: draw.pick([0, 0, 0, 0.05]) }
}

/** What a branch and its groups met for in half a month; the same at every call, another for every branch. */
export function branchMeetings(branch: BranchPlan, when: HalfMonth): MeetingDeed[] {
  const draw = drawFor(branch.code, 'meetings', when.month, when.half)
  const habit = habitOf(branch)
  const deeds: MeetingDeed[] = []
  const everybody = Array.from({ length: branch.members }, (_, place) => place)
  const add = (kind: MeetingKindKey, title: string, expected: readonly number[], more: Partial<Pick<MeetingDeed, 'group' | 'hours'>> = {}) => {
    if (!draw.chance(habit.miss / 2)) deeds.push(meetingOf(draw, habit, kind, title, when, expected, more))
  }
  const quarterly = (when.month - 1) % 3 === habit.quarterMonth - 1
  if (when.half === 1) {
    const committee = committeeOf(branch)
    if (committee.length > 0) add('committeeMeeting', `研究${when.month}月重点工作和${branch.work.label}情况`, committee)
    if (quarterly) add('memberMeeting', `讨论第${Math.ceil(when.month / 3)}季度支部工作`, everybody)
  } else {
    add('themePartyDay', `${branch.work.theme}（${when.month}月）`, everybody)
    for (let group = 0; group < branch.groups; group += 1) add('groupMeeting', `说说${branch.work.matter}怎么答复更快`, everybody.filter((place) => place % branch.groups === group), { group })
    if (quarterly) add('partyClass', `从${branch.work.label}看为民服务`, everybody)
    if (when.month === 12) add('organisationalLifeMeeting', '年度组织生活会', everybody)
    if (when.month === 12) add('memberAppraisal', '民主评议党员', everybody)
  }
  const sessions = habit.study === 3 ? 2 : habit.study === 2 || when.half === 1 ? 1 : 0
  for (let session = 0; session < sessions; session += 1) add('studySession', `集中学习：${draw.pick(['党的创新理论', '政绩观', '法治政府建设', branch.work.section.replace(/科$/, '') + '业务新规', '作风建设'])}`, everybody, { hours: draw.pick(['1.0', '1.5', '2.0']) })
  return deeds
}

/** The places of the branch's committee in its list; none in a small branch. */
export function committeeOf(branch: BranchPlan): number[] {
  const front = branch.code.endsWith('-B1') ? 5 : 0
  return branch.members >= front + 8 ? [0, 1, 2, 3, 4].map((place) => front + place) : []
}

function meetingOf(draw: Draw, habit: Habit, kind: MeetingKindKey, title: string, when: HalfMonth, expected: readonly number[], { group = null, hours = null }: Partial<Pick<MeetingDeed, 'group' | 'hours'>>): MeetingDeed {
  const clash = needsQuorum.includes(kind) && draw.chance(habit.miss / 2)
  const come = clash ? 0.3 : habit.come
  const marks = new Map(expected.map((place) => [place, draw.chance(come) ? 'present' : draw.chance(0.8) ? 'leave' : 'absent'] as const))
  const present = [...marks.values()].filter((mark) => mark === 'present').length
  const held = needsQuorum.includes(kind) ? present * 2 >= marks.size : present > 0
  const serves = kind === 'themePartyDay' && draw.chance(habit.serve)
  const late = kind === 'themePartyDay' && draw.chance(habit.late)
  const day = draw.pick(when.days)
  return { kind, group, day: late ? addDays(when.days[0]!, -4) : day, title, marks, held, hours, serves, whyNot: kind !== 'themePartyDay' || serves || draw.chance(0.1) ? null : '支部自身建设', late }
}
