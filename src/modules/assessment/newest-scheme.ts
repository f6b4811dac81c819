import type { CompiledScheme } from '../../engine/index.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import { compiledOf } from './assessment-store.ts'
import type { AssessmentTables } from './tables.ts'

/** A scheme as it was entered last under its own id (the key `id` in its text). */
export type NewestScheme = { version: number; text: string; compiled: CompiledScheme }

/** The newest version of a scheme, for rooms that work one out themselves; undefined while none was entered. */
export async function newestScheme(reader: Reader, tenant: string, key: string): Promise<NewestScheme | undefined> {
  const row = await on<AssessmentTables>(reader).selectFrom('assessment.scheme').select(['version', 'text', 'compiled']).where('tenant', '=', tenant).where('key', '=', key).orderBy('version', 'desc').limit(1).executeTakeFirst()
  return row && { version: row.version, text: row.text, compiled: compiledOf(row) }
}
