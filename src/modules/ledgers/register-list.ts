import { sql } from 'kysely'
import { pathsOf, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { unitsReached } from '../organisation/index.ts'
import { belonging } from '../planning/index.ts'
import { entriesInSight } from './entry-list.ts'
import { keepsRegister } from './permissions.ts'
import type { LedgerTables } from './tables.ts'

const offices = ['party.committee', 'party.generalBranch']

/** The registers of the actor's agency, how many of their rows the actor sees, and for which offices the actor may define new ones. */
export async function registerList(reader: Reader, actor: Actor) {
  const registers = await on<LedgerTables>(reader).selectFrom('ledgers.register').selectAll().where('tenant', '=', actor.tenant).where(belonging(['ledgers.register.party_path', 'ledgers.register.agency_path'], actor, 'ledgers.see')).orderBy('name').orderBy('id').execute()
  const counts = await entriesInSight(reader, actor).select(['entry.register', sql<number>`count(*)::int`.as('rows'), sql<string | null>`max(entry.date)::text`.as('last')]).where('entry.struck', '=', false).where(sql<boolean>`entry.register = any(${registers.map(({ id }) => id)}::uuid[])`).groupBy('entry.register').execute()
  const units = (await unitsReached(reader, actor.tenant, pathsOf(actor, 'ledgers.define'), actor.today)).filter(({ kind }) => offices.includes(kind))
  return {
    rows: registers.map((register) => {
      const found = counts.find((count) => count.register === register.id)
      return { id: register.id, code: register.code, name: register.name, purpose: register.purpose, fields: register.fields.length, rows: found?.rows ?? 0, last: found?.last ?? null, keeps: keepsRegister(actor, register) }
    }),
    total: registers.length,
    offices: units.map(({ id, name }) => ({ id, name })),
  }
}
