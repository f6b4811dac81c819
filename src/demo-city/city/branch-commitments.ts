import type { Day } from '../../foundation/clock/day.ts'
import type { BranchPlan } from './city-plan.ts'
import { drawFor, type Draw } from './draw.ts'
import { halfMonths } from './year-days.ts'

/** A step on the way: in which half-month, on what day, how much, whom it helped. */
export type ProgressDeed = { half: number; day: Day; quantity: number; people: number; students: number }

/** One promise of a letter. `due`: null says the end of the year; `names`: it names a goal of the plan. */
export type ItemDeed = { kind: 'post' | 'practicalDeed' | 'common'; category: string; text: string; target: number; unit: string; due: Day | null; names: boolean; outcome: 'kept' | 'partlyKept' | 'notKept'; progress: readonly ProgressDeed[] }

/** A letter of a member, or of a colleague who joins freely, by place in the branch's lists. */
export type LetterDeed = { member: boolean; place: number; items: readonly ItemDeed[] }

const deeds = [
  ['enterprises', '联系2家小微企业，每月上门1次，帮助对接政策', '次'], ['students', '与1名家庭经济困难学生结对，每月辅导', '次'], ['elders', '看望1位独居老人，帮办缴费、取药', '次'],
  ['community', '到报到社区值守书屋、参加调解', '次'], ['countryside', '到帮扶村帮农户算账、联系销路', '次'],
] as const

/** Halves in which people go forward: March to mid-December. */
const active = halfMonths.flatMap(({ month, half }, index) => (month >= 3 && !(month === 12 && half === 2) ? [index] : []))

/** The letters of a branch's year. `share`: how often progress is written down, 1 for a whole city. */
export function branchLetters(branch: BranchPlan, share: number): LetterDeed[] {
  const colleagues = branch.people - branch.members
  return [
    ...Array.from({ length: branch.members }, (_, place) => letterOf(branch, true, place, share)),
    ...Array.from({ length: colleagues }, (_, place) => place).filter((place) => drawFor(branch.code, 'joins', place).chance(0.3)).map((place) => letterOf(branch, false, place, share)),
  ]
}

function letterOf(branch: BranchPlan, member: boolean, place: number, share: number): LetterDeed {
  const draw = drawFor(branch.code, 'letter', member ? 'member' : 'colleague', place)
  const items: ItemDeed[] = []
  if (member || draw.chance(0.5)) items.push(postItem(branch, draw, share))
  if (items.length === 0 || (member && draw.chance(0.94))) items.push(practicalDeed(draw, share))
  if (member && draw.chance(0.3)) items.push(common(branch, draw, share))
  return { member, place, items }
}

function postItem(branch: BranchPlan, draw: Draw, share: number): ItemDeed {
  const target = Math.max(4, Math.round(draw.between(...branch.work.year) / draw.between(6, 20)))
  return withProgress(draw, share, { kind: 'post', category: '', text: `承担的${branch.work.label}${target}${branch.work.unit}，按时办完，差错当月清零。`, target, unit: branch.work.unit, due: draw.pick([null, null, '2026-11-30', '2026-06-30', '2026-09-30']), names: draw.chance(0.8) })
}

function practicalDeed(draw: Draw, share: number): ItemDeed {
  const [category, text, unit] = draw.pick(deeds)
  const target = draw.between(4, 20)
  return withProgress(draw, share, { kind: 'practicalDeed', category, text: `${text}，全年${target}${unit}。`, target, unit, due: draw.pick([null, null, '2026-12-20', '2026-06-20']), names: draw.chance(0.15) })
}

function common(branch: BranchPlan, draw: Draw, share: number): ItemDeed {
  const target = draw.between(24, 40)
  return withProgress(draw, share, { kind: 'common', category: '', text: `参加集中学习不少于${target}学时，结合${branch.work.section.replace(/科$/, '')}写1篇短文。`, target, unit: '学时', due: '2026-10-31', names: false })
}

function withProgress(draw: Draw, share: number, item: Omit<ItemDeed, 'outcome' | 'progress'>): ItemDeed {
  const drawn = draw.between(1, 100)
  const outcome = drawn <= 93 ? 'kept' : drawn <= 98 ? 'partlyKept' : 'notKept'
  const halves = active.filter((half) => (item.due === null || halfMonths[half]!.days[0]! <= item.due) && draw.chance(0.9 * share))
  const done = outcome === 'kept' ? item.target : Math.floor(item.target * (outcome === 'partlyKept' ? 0.7 : 0.3))
  const each = Math.floor(done / Math.max(1, halves.length))
  const helps = item.kind === 'practicalDeed'
  const progress = halves.map((half, index): ProgressDeed => ({
    half,
    day: draw.pick(halfMonths[half]!.days),
    quantity: index === 0 ? done - each * (halves.length - 1) : each,
    people: helps && item.category === 'elders' && index === 0 ? 1 : 0,
    students: helps && item.category === 'students' && index === 0 ? 1 : 0,
  }))
  return { ...item, outcome, progress }
}
