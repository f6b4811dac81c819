import { groupCheck, recordCheck } from '../modules/commitments/index.ts'
import { unitByCode } from '../modules/organisation/index.ts'
import { roleActor } from './demo-actor.ts'
import { doAs, type DeedParts } from './planning-deeds.ts'

/** The days on which the groups met; the seventh missed July and August, and December is still to do when the demo opens. */
const meetings = ['03-25', '04-29', '05-27', '06-24', '07-29', '08-26', '09-30', '10-28', '11-25'] as const
const leaders = { G1: 'G1', G2: 'G2', G3: 'S3', G4: 'G4', G5: 'G5', G6: 'G6', G7: 'G7', G8: 'G8' } as const

/** What was blocked in which month, by group: the first item of a holder that had nothing logged then. */
const blocked: Readonly<Record<string, string>> = { 'G7 2026-06': '下乡，未约上', 'G5 2026-06': '等材料', 'G2 2026-05': '系统换版', 'G6 2026-09': '等镇街回复' }

/** Each group's monthly look at its commitments: what was logged goes forward, a few were blocked. */
export async function checkDeeds(parts: DeedParts): Promise<void> {
  for (const day of meetings) {
    const month = `2026-${day.slice(0, 2)}`
    for (const [group, leader] of Object.entries(leaders)) {
      if (group === 'G7' && (month === '2026-07' || month === '2026-08')) continue
      parts.clock.set(`2026-${day}T21:00:00+08:00`)
      const actor = await roleActor(parts.db, leader, parts.clock, parts.gathered)
      const unit = (await unitByCode(parts.db, actor.tenant, group, actor.today))!.id
      const { rows } = await groupCheck(parts.db, actor, { unit, month })
      const stuck = blocked[`${group} ${month}`]
      const first = stuck ? rows.find(({ logged }) => logged === 0)?.id : undefined
      const marks = rows.filter(({ id, logged }) => logged > 0 || id === first).map(({ id }) => (id === first ? { item: id, mark: 'blocked' as const, word: stuck } : { item: id, mark: 'forward' as const }))
      if (marks.length > 0) await doAs(parts, `2026-${day}T21:10:00`, leader, (tx, by) => recordCheck(tx, by, { unit, month, marks }))
    }
  }
}
