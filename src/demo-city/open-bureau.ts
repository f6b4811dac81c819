import type { Actor } from '../foundation/actor/actor.ts'
import type { Day } from '../foundation/clock/day.ts'
import type { Tx } from '../foundation/database/database.ts'
import { coverSection, openUnit, type Unit } from '../modules/organisation/index.ts'
import { bureauCoverage, bureauUnits } from './bureau-units.ts'

/** Opens the bureau's units from day `from` and says which branch covers which section. Returns them by code. */
export async function openBureau(tx: Tx, actor: Actor, from: Day): Promise<Record<string, Unit>> {
  const units: Record<string, Unit> = {}
  for (const { parent, ...plan } of bureauUnits) units[plan.code] = await openUnit(tx, actor, { ...plan, parent: parent ? (units[parent]?.id ?? null) : null, from })
  for (const [branch, sections] of Object.entries(bureauCoverage)) {
    for (const section of sections) await coverSection(tx, actor, { branch: idOf(units, branch), section: idOf(units, section), from })
  }
  return units
}

/** The id of the unit with this code; a wrong code is the author's mistake. */
export function idOf(units: Readonly<Record<string, Unit>>, code: string): string {
  const unit = units[code]
  if (!unit) throw new Error(`The demo has no unit called ${code}.`)
  return unit.id
}
