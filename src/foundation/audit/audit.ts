import type { Actor } from '../actor/actor.ts'
import { newId } from '../crypto/new-id.ts'
import { on, type Tx } from '../database/database.ts'

/**
 * One audited act. `action`: '<room>.<verb-noun>'; `record`: the id it concerns; `change`: what a later reader needs to
 * understand it, without personal text (ids, states, numbers).
 */
export type AuditEntry = { action: string; record: string; unitPath?: string | undefined; change?: Readonly<Record<string, unknown>> }

export type AuditTable = {
  tenant: string
  id: string
  at: Date
  account: string
  person: string | null
  action: string
  record: string
  unit_path: string | null
  change: string
}

export type AuditTables = { 'foundation.audit': AuditTable }

/** Writes the audit row of a command, in the command's own transaction. Every write must call it (foundation/http checks). */
export async function writeAudit(tx: Tx, actor: Actor, entry: AuditEntry): Promise<void> {
  actor.trail.audits += 1
  await on<AuditTables>(tx)
    .insertInto('foundation.audit')
    .values({
      tenant: actor.tenant,
      id: newId(actor.at),
      at: actor.at,
      account: actor.account,
      person: actor.person,
      action: entry.action,
      record: entry.record,
      unit_path: entry.unitPath ?? null,
      change: JSON.stringify(entry.change ?? {}),
    })
    .execute()
}
