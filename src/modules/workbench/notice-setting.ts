import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { WorkbenchTables } from './tables.ts'

/** Hours of one's own clock (0 … 23) between which nothing is shown as new; the same hour twice: no quiet time. `daily`: today's notices come together tomorrow. */
export type NoticeSetting = { quietFrom: number; quietUntil: number; daily: boolean }

/** Evenings and nights are quiet, and notices come once a day, until somebody wants it otherwise. */
const usualSetting: NoticeSetting = { quietFrom: 19, quietUntil: 8, daily: true }

/** The actor's own setting for notices, or the usual one. */
export async function noticeSetting(reader: Reader, actor: Actor): Promise<NoticeSetting> {
  const row = await on<WorkbenchTables>(reader).selectFrom('workbench.notice_setting').selectAll().where('tenant', '=', actor.tenant).where('account', '=', actor.account).executeTakeFirst()
  return row ? { quietFrom: row.quiet_from, quietUntil: row.quiet_until, daily: row.daily } : usualSetting
}
