import type { Actor } from '../../foundation/actor/actor.ts'
import { on, type Reader, type Tx } from '../../foundation/database/database.ts'
import type { GoalContent } from './goal-content.ts'
import type { PlanningTables } from './tables.ts'

export type GoalChange = { field: string; was: unknown; now: unknown }

/** Fields as people know them, in the order in which differences are shown. */
const shown = ['code', 'title', 'kind', 'deliverable', 'sourceDocument', 'sourceNumber', 'sourceClause', 'coverage', 'action', 'unit', 'person', 'cooperating', 'starts', 'ends', 'weight', 'measures'] as const

/** A goal's content under the names of the contract: what a version keeps and what differences are made of. */
export function readable(content: GoalContent): Record<(typeof shown)[number], unknown> {
  const { code, title, kind, deliverable, coverage, action, starts, ends, weight, measures } = content
  return { code, title, kind, deliverable, sourceDocument: content.source_document, sourceNumber: content.source_number, sourceClause: content.source_clause, coverage, action, unit: content.unit_name, person: content.person_name, cooperating: content.cooperating.map(({ name }) => name), starts, ends, weight: Number(weight), measures }
}

/** What a version that was kept before the field existed would have said. */
const absent: Readonly<Record<string, unknown>> = { sourceNumber: '', sourceClause: '', coverage: '', action: 'required' }

/** What differs between two contents, field by field. */
export function differences(was: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): GoalChange[] {
  return shown.flatMap((field) => (stable(was[field] ?? absent[field]) === stable(now[field] ?? absent[field]) ? [] : [{ field, was: was[field] ?? null, now: now[field] ?? null }]))
}

/** JSON with sorted keys: the database hands jsonb back in an order of its own. */
function stable(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) => (part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part))
}

/** Keeps a version of a goal as it stands now. */
export async function keepVersion(tx: Tx, actor: Actor, goal: string, version: number, content: GoalContent): Promise<void> {
  await on<PlanningTables>(tx)
    .insertInto('planning.goal_version')
    .values({ tenant: actor.tenant, goal, version, content: JSON.stringify(readable(content)), changed_by: actor.name, changed_at: actor.at })
    .execute()
}

/** The versions of a goal, newest first, each with what it changed. */
export async function goalVersions(reader: Reader, actor: Actor, goal: string): Promise<{ version: number; changedBy: string; changedAt: string; changes: GoalChange[] }[]> {
  const rows = await on<PlanningTables>(reader).selectFrom('planning.goal_version').selectAll().where('tenant', '=', actor.tenant).where('goal', '=', goal).orderBy('version').execute()
  return rows.map((row, index) => ({ version: row.version, changedBy: row.changed_by, changedAt: row.changed_at.toISOString(), changes: index === 0 ? [] : differences(rows[index - 1]!.content, row.content) })).reverse()
}
