import { sql } from 'kysely'
import { demand, type Actor } from '../../../foundation/actor/actor.ts'
import type { AuditTables } from '../../../foundation/audit/audit.ts'
import type { Acts } from '../../../foundation/audit/acts-of.ts'
import type { Day } from '../../../foundation/clock/day.ts'
import { on, type Reader } from '../../../foundation/database/database.ts'
import { say, type Text, type Texts } from '../../../foundation/i18n/texts.ts'
import type { Gathered } from '../../../offer.ts'
import { readAudit } from '../permissions.ts'
import type { AccessTables } from '../tables.ts'
import { auditNames } from './audit-names.ts'
import { auditCodes, auditFields, auditThing, idsIn, readThing } from './audit-words.ts'

/** `from`/`to`: days of the tenant's zone, both inclusive; `action`: the beginning of an action's name; `who`: a part of the name. */
export type AuditFilter = { action?: string | undefined; who?: string | undefined; record?: string | undefined; from?: Day | undefined; to?: Day | undefined }

/** Who acts without an account: the operator's commands, and the making of the demo. */
const programs: Texts = { operator: { zh: '运维命令', en: 'the operator’s command' }, demo: { zh: '演示数据', en: 'the demo' } }
const unknownAct = { zh: '办理一项操作', en: 'did something' }

/** The acts of all rooms in words. */
export function actsIn({ offers }: Pick<Gathered, 'offers'>): Acts {
  return Object.assign({}, ...offers.map((offer) => offer.acts ?? {})) as Acts
}

/** The audit, newest first, for the auditor: who did what to which record, in words, with the fields that changed. */
export async function auditList(reader: Reader, actor: Actor, gathered: Gathered, filter: AuditFilter & { limit: number; offset: number }) {
  const { total } = await matching(reader, actor, filter).select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow()
  return { rows: await auditRows(reader, actor, gathered, filter), total }
}

/** A page of the audit in words. */
async function auditRows(reader: Reader, actor: Actor, gathered: Gathered, filter: AuditFilter & { limit: number; offset: number }) {
  const found = await matching(reader, actor, filter)
    .leftJoin('access.account as a', (join) => join.onRef('a.tenant', '=', 't.tenant').on(sql<boolean>`a.id::text = t.account`))
    .select(['t.id', 't.at', 't.account', 't.action', 't.record', 't.change', 't.unit_path', 'a.display_name as accountName'])
    .orderBy('t.id', 'desc')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute()
  const rows = found.map((row) => ({ ...row, change: row.change as unknown as Readonly<Record<string, unknown>> }))
  const words = { names: await auditNames(reader, actor, rows.flatMap(idsIn)), texts: gathered.texts }
  const acts = actsIn(gathered)
  const reads = sensitiveReads(gathered)
  return rows.map((row) => {
    const read = row.action === 'foundation.read-sensitive' ? reads.get(row.record) : undefined
    const unit = row.unit_path?.split('/').findLast((id) => words.names.has(id))
    return {
      id: row.id,
      at: row.at.toISOString(),
      who: row.accountName ?? programs[row.account]?.[actor.lang] ?? row.account,
      act: acts[row.action] ?? unknownAct,
      thing: read ? [say(actor.lang, read), readThing(row.change, words.names)].filter((part) => part !== '').join(' · ') : auditThing(row.record, row.change, words.names),
      unit: unit ? words.names.get(unit)! : '',
      fields: auditFields(row.action, row.change, words),
      codes: auditCodes(row.change, words),
      action: row.action,
      record: row.record,
    }
  })
}

const readsOf = new WeakMap<Gathered, Map<string, Text>>()

/** What each sensitive reading shows, by the address that its audit row names. */
function sensitiveReads(gathered: Gathered): Map<string, Text> {
  const known = readsOf.get(gathered)
  if (known) return known
  const reads = new Map(gathered.offers.flatMap((offer) => offer.routes?.(gathered) ?? []).flatMap(({ endpoint }) => (endpoint.sensitive ? [[`/api/v1${endpoint.path}`, endpoint.summary] as const] : [])))
  readsOf.set(gathered, reads)
  return reads
}

/** The kinds of act that the audit holds, in words and in the order of the rooms. */
export async function auditActs(reader: Reader, actor: Actor, gathered: Pick<Gathered, 'offers'>) {
  demand(actor, readAudit, '/')
  const found = new Set((await on<AuditTables>(reader).selectFrom('foundation.audit').select('action').distinct().where('tenant', '=', actor.tenant).execute()).map(({ action }) => action))
  return { rows: Object.entries(actsIn(gathered)).flatMap(([action, label]) => (found.has(action) ? [{ action, label }] : [])) }
}

function matching(reader: Reader, actor: Actor, { action, who, record, from, to }: AuditFilter) {
  demand(actor, readAudit, '/')
  const db = on<AuditTables & AccessTables>(reader)
  let rows = db.selectFrom('foundation.audit as t').where('t.tenant', '=', actor.tenant)
  if (action) rows = rows.where(sql<boolean>`starts_with(t.action, ${action})`)
  if (who) rows = rows.where('t.account', 'in', db.selectFrom('access.account').select(sql<string>`id::text`.as('id')).where('tenant', '=', actor.tenant).where(sql<boolean>`(strpos(display_name, ${who}) > 0 or lower(name) = ${who.toLowerCase()})`))
  if (record) rows = rows.where('t.record', '=', record)
  if (from) rows = rows.where(sql<boolean>`t.at >= (${from}::date::timestamp at time zone 'Asia/Shanghai')`)
  if (to) rows = rows.where(sql<boolean>`t.at < ((${to}::date + 1)::timestamp at time zone 'Asia/Shanghai')`)
  return rows
}
