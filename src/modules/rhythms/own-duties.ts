import { pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { Duty } from './duty.ts'
import { seeDuties } from './permissions.ts'
import type { RhythmsTables } from './tables.ts'

/** A duty that an organisation has set, without how often it is owed. */
export type OwnDuty = Pick<Duty, 'code' | 'label' | 'sort' | 'basis' | 'within'>

/** The duties that the tenant's organisations have set beside the standard ones. */
export async function ownDuties(reader: Reader, tenant: string): Promise<OwnDuty[]> {
  const rows = await on<RhythmsTables>(reader).selectFrom('rhythms.own_duty').selectAll().where('tenant', '=', tenant).orderBy('set_at').orderBy('code').execute()
  return rows.map((row) => ({ code: row.code, label: { zh: row.label_zh, en: row.label_en }, sort: row.sort, basis: { zh: row.basis, en: row.basis }, within: { id: row.within_unit, name: row.within_name, path: row.within_path } }))
}

/** True if the duty concerns somebody here: set by an organisation at, above or below where the actor sees duties. Standard ones concern all. */
export function dutyInSight(actor: Actor, { within }: Pick<Duty, 'within'>): boolean {
  return within === null || pathsOf(actor, seeDuties).some((path) => path.startsWith(within.path) || within.path.startsWith(path))
}
