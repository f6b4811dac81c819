import { sql } from 'kysely'
import type { Day } from '../../foundation/clock/day.ts'
import { on, type Reader } from '../../foundation/database/database.ts'
import type { OrganisationTables } from './tables.ts'

function coverageOn(reader: Reader, tenant: string, day: Day) {
  return on<OrganisationTables>(reader).selectFrom('organisation.coverage').where('tenant', '=', tenant).where('from_day', '<=', day).where('until_day', '>', day)
}

/** Ids of the branches that covered a section on day `day` (a section may be covered by more than one). */
export async function branchesCovering(reader: Reader, tenant: string, section: string, day: Day): Promise<string[]> {
  return (await coverageOn(reader, tenant, day).where('section', '=', section).orderBy('branch').select('branch').execute()).map((row) => row.branch)
}

/** Ids of the sections that a branch covered on day `day`. */
export async function sectionsCovered(reader: Reader, tenant: string, branch: string, day: Day): Promise<string[]> {
  return (await coverageOn(reader, tenant, day).where('branch', '=', branch).orderBy('section').select('section').execute()).map((row) => row.section)
}

/** The same for several branches at once, by branch; one that covers nothing is absent. */
export async function sectionsCoveredBy(reader: Reader, tenant: string, branches: readonly string[], day: Day): Promise<Map<string, string[]>> {
  const covered = new Map<string, string[]>()
  if (branches.length === 0) return covered
  const rows = await coverageOn(reader, tenant, day).where(sql<boolean>`branch = any(${branches}::uuid[])`).orderBy('section').select(['branch', 'section']).execute()
  for (const { branch, section } of rows) covered.set(branch, [...(covered.get(branch) ?? []), section])
  return covered
}
