import { sql } from 'kysely'
import { demand, type Actor } from '../../foundation/actor/actor.ts'
import type { AuditTables } from '../../foundation/audit/audit.ts'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { readAudit } from './permissions.ts'
import type { AccessTables } from './tables.ts'

/** `from`/`to`: days of the tenant's zone, both inclusive; `action`: the beginning of an action's name. */
export type AuditFilter = { action?: string | undefined; account?: string | undefined; record?: string | undefined; from?: Day | undefined; to?: Day | undefined; limit: number; offset: number }

/** The audit, newest first, for the auditor: who did what to which record. */
export async function auditList(reader: Reader, actor: Actor, filter: AuditFilter) {
  demand(actor, readAudit, '/')
  let matching = on<AuditTables & AccessTables>(reader).selectFrom('foundation.audit as t').where('t.tenant', '=', actor.tenant)
  const { action, account, record, from, to } = filter
  if (action) matching = matching.where(sql<boolean>`starts_with(t.action, ${action})`)
  if (account) matching = matching.where('t.account', '=', account)
  if (record) matching = matching.where('t.record', '=', record)
  if (from) matching = matching.where(sql<boolean>`t.at >= (${from}::date::timestamp at time zone 'Asia/Shanghai')`)
  if (to) matching = matching.where(sql<boolean>`t.at < ((${to}::date + 1)::timestamp at time zone 'Asia/Shanghai')`)
  const { total } = await matching.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const rows = await matching
    .leftJoin('access.account as a', (join) => join.onRef('a.tenant', '=', 't.tenant').on(sql<boolean>`a.id::text = t.account`))
    .select(['t.id', 't.at', 't.account', 't.action', 't.record', 't.change', 'a.display_name as accountName'])
    .orderBy('t.id', 'desc')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute()
  return { rows: rows.map((row) => ({ id: row.id, at: row.at.toISOString(), account: row.account, accountName: row.accountName ?? row.account, action: row.action, record: row.record, change: row.change as unknown as Record<string, unknown> })), total }
}
