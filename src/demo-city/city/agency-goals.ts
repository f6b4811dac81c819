import type { Actor } from '../../foundation/actor/actor.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { defineRegister } from '../../modules/ledgers/index.ts'
import { enterGoal, enterPlan, linkGoals, stateUnlinkedReason } from '../../modules/planning/index.ts'
import { drawFor } from './draw.ts'
import type { OpenAgency } from './open-agency.ts'

/** A goal as deeds name it. */
export type GoalRef = { id: string; code: string; title: string }

/** The agency's plan and register: the business goal of each branch's section, in the order of the branches. */
export type AgencyWork = { goals: readonly GoalRef[]; register: { id: string; code: string; name: string } }

const year = { starts: '2026-01-05', ends: '2026-12-31' } as const
const counted = { comparison: 'atLeast', gathers: 'sum' } as const

/** Party goals that every committee sets in its own number and mixture. */
const partyTitles = [['learning', '党的创新理论武装'], ['people', '支部标准化规范化建设'], ['results', '党员目标承诺'], ['results', '党员先锋岗创建'], ['people', '青年理论学习'], ['results', '结对帮扶和志愿服务'], ['learning', '政绩观学习教育'], ['results', '机关作风提升']] as const

/** Enters the year's plan through the rooms' commands: goals of both sides, their links, and those that stay alone with a reason or without. */
export async function enterWork(tx: Tx, actor: Actor, { plan: agencyPlan, agency, committee, branches }: OpenAgency): Promise<AgencyWork> {
  const draw = drawFor(agencyPlan.code, 'goals')
  const plan = await enterPlan(tx, actor, { year: 2026, title: `${agencyPlan.name} 2026 年度计划`, unit: agency.id, partyUnit: committee.id })
  const goals: GoalRef[] = []
  for (const [index, { plan: branch, section }] of branches.entries()) {
    const { work } = branch
    const title = `${work.label}${draw.pick(['提质', '规范化', '按时办结', '服务提升'])}`
    const code = `K${index + 1}`
    const measures = work.checks
      ? [{ key: 'enterprises-checked', label: work.label, unit: work.unit, target: String(work.year[0]), ...counted, indicator: 'enterprises-checked' }, { key: 'problems-found', label: '发现问题', unit: '个', target: '0', ...counted }, { key: 'problems-closed-on-time', label: '按期整改', unit: '个', target: '0', ...counted }]
      : [{ key: work.key, label: work.label, unit: work.unit, target: String(work.year[0]), ...counted }]
    const { id } = await enterGoal(tx, actor, { ...year, plan, side: 'business', code, title, unit: section.id, deliverable: `${work.label}全年不少于${work.year[0]}${work.unit}`, weight: String(Math.floor(100 / branches.length)), measures })
    goals.push({ id, code, title })
  }
  const chosen = partyTitles.filter((_, index) => index < 3 || draw.chance(0.6))
  const party: string[] = []
  for (const [index, [kind, title]] of chosen.entries()) {
    party.push((await enterGoal(tx, actor, { ...year, plan, side: 'party', kind, code: `D${index + 1}`, title, unit: committee.id, weight: String(Math.floor(100 / chosen.length)), measures: [] })).id)
  }
  for (const { id } of goals) {
    if (draw.chance(0.72)) await linkGoals(tx, actor, { partyGoal: draw.pick(party), businessGoal: id })
    else if (draw.chance(0.5)) await stateUnlinkedReason(tx, actor, id, '属日常事务，暂不需要载体')
  }
  const code = `${agencyPlan.code.toLowerCase()}-orders`
  const name = `${agencyPlan.line.order}台账`
  const register = await defineRegister(tx, actor, {
    office: committee.id, code, name, purpose: '每张单一行：谁承办、按时没有、是否满意。', date: 'day', unit: 'section', key: 'number', amount: null,
    fields: [['number', '单号', 'text'], ['day', '日期', 'date'], ['section', '承办科室', 'unit'], ['channel', '渠道', 'choice'], ['matter', '事项', 'text'], ['onTime', '按时办结', 'choice'], ['satisfaction', '满意度', 'choice']].map(([key, label, type]) => ({ key: key!, label: label!, type: type as 'text', required: true, choices: choices[key!] ?? [] })),
  })
  return { goals, register: { id: register, code, name } }
}

const choices: Readonly<Record<string, readonly string[]>> = { channel: ['窗口', '电话', '网页', '二维码'], onTime: ['是', '否'], satisfaction: ['满意', '基本满意', '不满意', '未评价'] }
