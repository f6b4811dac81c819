import { readFile } from 'node:fs/promises'
import type { CompiledScheme } from '../../engine/index.ts'
import type { Reader } from '../../foundation/database/database.ts'
import { newestScheme, readScheme } from '../assessment/index.ts'

/** The id under which a tenant may enter a scheme of its own for the index. */
export const indexSchemeKey = 'integration-index'

/** The scheme of the index. `version`: of the one that the tenant entered; null: the one that comes with the program. */
export type IndexScheme = { version: number | null; text: string; compiled: CompiledScheme }

let shipped: Promise<IndexScheme> | undefined

/** The scheme by which the integration index is worked out: the tenant's newest, else the program's own. */
export async function indexScheme(reader: Reader, tenant: string): Promise<IndexScheme> {
  return (await newestScheme(reader, tenant, indexSchemeKey)) ?? (await (shipped ??= readShipped()))
}

async function readShipped(): Promise<IndexScheme> {
  const text = await readFile(new URL('../../../schemes/integration-index.yaml', import.meta.url), 'utf8')
  const { compiled } = readScheme(text)
  if (!compiled) throw new RangeError('schemes/integration-index.yaml does not compile')
  return { version: null, text, compiled }
}
