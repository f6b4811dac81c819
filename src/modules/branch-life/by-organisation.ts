import type { Unit } from '../organisation/index.ts'
import type { DueItem } from '../rhythms/index.ts'
import type { DutyRecord } from './duty-records.ts'

/** What an organisation and its groups owe, and what the journal says of them. */
export type OrganisationShare = { owed: readonly DueItem[]; records: readonly DutyRecord[] }

/** Deals out what is owed and recorded to the organisations that answer for it: each unit's to the last of them on its path. */
export function byOrganisation(organisations: readonly Unit[], units: readonly Pick<Unit, 'id' | 'path'>[], owed: readonly DueItem[], records: readonly DutyRecord[]): ReadonlyMap<string, OrganisationShare> {
  const shares = new Map(organisations.map(({ id }) => [id, { owed: [] as DueItem[], records: [] as DutyRecord[] }]))
  const answering = new Map<string, string | undefined>()
  for (const { id, path } of [...units, ...owed.map(({ unit }) => unit)]) if (!answering.has(id)) answering.set(id, path.split('/').findLast((step) => shares.has(step)))
  for (const item of owed) shares.get(answering.get(item.unit.id) ?? '')?.owed.push(item)
  for (const record of records) shares.get(answering.get(record.unit) ?? '')?.records.push(record)
  return shares
}
