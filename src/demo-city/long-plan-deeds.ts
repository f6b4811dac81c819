import { enterGoal, enterPlan, nameParent } from '../modules/planning/index.ts'
import { unitByCode } from '../modules/organisation/index.ts'
import type { Actor } from '../foundation/actor/actor.ts'
import type { Tx } from '../foundation/database/database.ts'
import type { Step } from './approval-deeds.ts'

/** The goals of several years: code, side, its owner, what it says, and the goal of this year that carries it forward. */
const five = [
  ['F1', 'business', 'S2', '建成“十五五”高质量发展监测体系', '2026年印发方案，以后逐年评估修订', 'K7'],
  ['F2', 'business', 'S11', '镇街统计规范化全覆盖', '2026年12个，以后两年补齐18个', 'K10'],
] as const
const brand = ['Z1', 'party', 'PC', '“数情先锋”品牌', '2025年创建，2026年提升，2027年推广', 'D4'] as const

/** The bureau's five-year plan and the three-year plan of its brand, entered beside the annual plan, which carries them forward. */
export function longPlanSteps(goal: (code: string) => string): Step[] {
  return [
    { at: '2026-01-08T09:00:00', by: 'P2', deed: (tx, actor) => enterLong(tx, actor, { year: 2026, years: 5, title: '“十五五”统计工作规划' }, five, goal) },
    { at: '2026-01-08T09:30:00', by: 'P2', deed: (tx, actor) => enterLong(tx, actor, { year: 2025, years: 3, title: '“数情先锋”品牌三年计划' }, [brand], goal) },
  ]
}

async function enterLong(tx: Tx, actor: Actor, words: { year: number; years: 3 | 5; title: string }, goals: readonly (typeof five[number] | typeof brand)[], goal: (code: string) => string): Promise<void> {
  const unitOf = async (code: string) => (await unitByCode(tx, actor.tenant, code, actor.today))!.id
  const plan = await enterPlan(tx, actor, { ...words, unit: await unitOf('BUREAU'), partyUnit: await unitOf('PC') })
  for (const [code, side, unit, title, deliverable, child] of goals) {
    const { id } = await enterGoal(tx, actor, { plan, side, code, title, deliverable, unit: await unitOf(unit), starts: `${words.year}-01-05`, ends: `${words.year + words.years - 1}-12-31`, weight: '0', ...(side === 'party' ? { kind: 'results' as const } : {}) })
    await nameParent(tx, actor, goal(child), id)
  }
}
