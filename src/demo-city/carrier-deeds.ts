import type { Actor } from '../foundation/actor/actor.ts'
import type { Tx } from '../foundation/database/database.ts'
import { unitByCode } from '../modules/organisation/index.ts'
import { attachCarrier } from '../modules/planning/index.ts'
import type { Step } from './approval-deeds.ts'

/** The carriers of demo-content §4: when, by whom, of which Party organisation, behind which key task. K8, K9 and K10 have none. */
const carriers = [
  ['2026-02-09', 'B2', 'B2', 'vanguardTeam', '数据质量先锋队（9人）', 'K4'],
  ['2026-02-10', 'B1', 'B1', 'modelPost', '党员示范岗（综合核算科）', 'K2'],
  ['2026-02-10', 'B2', 'B2', 'modelPost', '党员示范岗（投资建筑业科）', 'K1'],
  ['2026-02-10', 'B1', 'B1', 'modelPost', '党员示范岗（执法监督科）', 'K5'],
  ['2026-03-05', 'B2', 'B2', 'responsibilityArea', '企业联系责任区（6片）', 'K6'],
  ['2026-03-24', 'B3', 'B3', 'responsibilityArea', '溪口村责任区（1片）', 'K3'],
  ['2026-03-31', 'B3', 'B3', 'shockTeam', '农普党员突击队（15人）', 'K3'],
] as const

/** The carriers that stand behind the year's key tasks. */
export function carrierSteps(goal: (code: string) => string): Step[] {
  return carriers.map(([day, by, organisation, kind, name, code]) => ({
    at: `${day}T11:00:00`,
    by,
    deed: async (tx: Tx, actor: Actor) => {
      const unit = await unitByCode(tx, actor.tenant, organisation, actor.today)
      if (!unit) throw new Error(`The demo has no unit called ${organisation}.`)
      return attachCarrier(tx, actor, goal(code), { name, kind, unit: unit.id })
    },
  }))
}
