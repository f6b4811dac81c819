import { demandAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { notFound } from '../../foundation/errors/common-problems.ts'
import { compiledOf, schemeById } from './assessment-store.ts'
import { seeAllScores } from './permissions.ts'
import { proposedSchedule } from './process-rules.ts'
import type { AssessmentTables } from './tables.ts'

/** Every version of every scheme, newest versions first; `schedule`: the days that are offered for an assessment opened today. */
export async function schemeList(reader: Reader, actor: Actor) {
  demandAnywhere(actor, seeAllScores)
  const rows = await on<AssessmentTables>(reader).selectFrom('assessment.scheme').select(['id', 'key', 'version', 'title', 'sm3', 'enterer_name', 'entered_at']).where('tenant', '=', actor.tenant).orderBy('key').orderBy('version', 'desc').execute()
  return { rows: rows.map((row) => ({ id: row.id, key: row.key, version: row.version, title: row.title, sm3: row.sm3, entererName: row.enterer_name, enteredAt: row.entered_at.toISOString() })), total: rows.length, schedule: proposedSchedule(actor.today) }
}

/** One version of a scheme: its text as it was written, what it asks and what comes out. */
export async function schemeDetail(reader: Reader, actor: Actor, id: string) {
  demandAnywhere(actor, seeAllScores)
  const scheme = await schemeById(reader, actor.tenant, id)
  if (!scheme) throw notFound()
  const compiled = compiledOf(scheme)
  return {
    id: scheme.id,
    key: scheme.key,
    version: scheme.version,
    title: scheme.title,
    sm3: scheme.sm3,
    text: scheme.text,
    inputs: compiled.inputs.map((input) => ({ name: input.name, title: input.title, unit: input.unit ?? null, source: input.source })),
    outcomes: compiled.names.filter((named) => named.outcome).map((named) => ({ name: named.name, title: named.title, type: named.type ?? 'number' })),
  }
}
