import { accountByName } from '../modules/access/index.ts'
import { unitByCode } from '../modules/organisation/index.ts'
import { acknowledgeDispatch, dispatchPlan } from '../modules/planning/index.ts'
import type { Actor } from '../foundation/actor/actor.ts'
import type { Reader, Tx } from '../foundation/database/database.ts'
import type { Step } from './approval-deeds.ts'

/** Each unit that signed for the year's plan: its head's role code, and when. The survey centre signed a day late. */
const signatures: readonly (readonly [unit: string, by: string, at: string])[] = [
  ['S4', 'B2', '2026-01-27T10:40:00'], ['S3', 'S3', '2026-01-27T10:55:00'], ['B2', 'B2', '2026-01-27T11:10:00'],
  ['S2', 'B1', '2026-01-27T14:20:00'], ['B1', 'B1', '2026-01-27T14:25:00'], ['S11', 'N1', '2026-01-27T15:05:00'], ['S5', 'O2', '2026-01-27T16:30:00'],
  ['S9', 'B3', '2026-01-28T09:05:00'], ['B3', 'B3', '2026-01-28T09:10:00'], ['S1', 'S1', '2026-01-28T09:40:00'], ['S7', 'S7', '2026-01-28T15:15:00'],
  ['S8', 'S8', '2026-01-29T08:50:00'], ['S6', 'S6', '2026-01-29T17:20:00'], ['S10', 'S10', '2026-01-30T10:30:00'],
]
const addressed = ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'S7', 'S8', 'S9', 'S10', 'S11', 'B1', 'B2', 'B3']

/** The approved plan of both sides goes to eleven sections and three branches, and they sign. Where the bureau is smaller, the office signs for a head it lacks. */
export async function dispatchSteps(reader: Reader, plan: string): Promise<Step[]> {
  let notice = ''
  const here = new Set<string>()
  for (const [, by] of signatures) if (await accountByName(reader, by)) here.add(by)
  return [
    {
      at: '2026-01-27T09:30:00',
      by: 'P2',
      deed: async (tx, actor) => {
        const units = []
        for (const code of addressed) units.push(await unitId(tx, actor, code))
        notice = await dispatchPlan(tx, actor, plan, { title: '2026 年重点任务和党建目标', words: '请各科室、各支部对照本单位的牵头和协同事项，定人、定时间。', due: '2026-01-29', units })
      },
    },
    ...signatures.map(([unit, by, at]) => ({ at, by: here.has(by) ? by : 'P2', deed: async (tx: Tx, actor: Actor) => acknowledgeDispatch(tx, actor, notice, await unitId(tx, actor, unit)) })),
  ]
}

async function unitId(tx: Tx, actor: Actor, code: string): Promise<string> {
  const unit = await unitByCode(tx, actor.tenant, code, actor.today)
  if (!unit) throw new Error(`The demo has no unit called ${code}.`)
  return unit.id
}
