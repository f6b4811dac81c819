import type { Unit } from '../units.ts'
import { plain } from './roster-columns.ts'

/** The units that rows may name, found by name or code. Only those within the importer's reach are here. */
export type RosterPlaces = {
  byId: ReadonlyMap<string, Unit>
  sections: ReadonlyMap<string, Unit[]>
  branches: ReadonlyMap<string, Unit[]>
  /** Groups of one branch, and the one of them with this name or code. */
  groupsOf(branch: Unit): readonly Unit[]
  groupOf(branch: Unit, word: string): Unit | undefined
  committeeOf(branch: Unit): Unit | undefined
  leadingGroupOf(section: Unit): Unit | undefined
  sectionNames: readonly string[]
  branchNames: readonly string[]
}

const shown = 12

/** Builds the look-up from the units within reach. */
export function rosterPlaces(units: readonly Unit[]): RosterPlaces {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const business = units.filter(({ kind }) => kind.startsWith('admin.'))
  const branches = units.filter(({ kind }) => kind === 'party.branch')
  const groups = new Map(branches.map((branch) => [branch.id, units.filter(({ kind, parent }) => kind === 'party.group' && parent === branch.id)]))
  const groupNames = new Map([...groups].map(([branch, below]) => [branch, new Map([...below].reverse().flatMap((unit) => [unit.code, unit.name].map((word) => [plain(word), unit] as const)))] as const))
  const leadingGroups = units.filter(({ kind }) => kind === 'party.leadingGroup')
  const above = (unit: Unit) => unit.path.split('/').filter((part) => part !== '').reverse().map((id) => byId.get(id))
  return {
    byId,
    sections: byName(business),
    branches: byName(branches),
    groupsOf: (branch) => groups.get(branch.id) ?? [],
    groupOf: (branch, word) => groupNames.get(branch.id)?.get(plain(word)),
    committeeOf: (branch) => above(branch).find((unit) => unit?.kind === 'party.committee' || unit?.kind === 'party.generalBranch'),
    leadingGroupOf: (section) => {
      const agency = above(section).find((unit) => unit?.kind === 'admin.agency')
      return leadingGroups.find(({ parent }) => parent === agency?.id)
    },
    sectionNames: business.slice(0, shown).map(({ name }) => name),
    branchNames: branches.slice(0, shown).map(({ name }) => name),
  }
}

/** A unit is found by its code, its name, or its name without what stands in brackets. */
function byName(units: readonly Unit[]): Map<string, Unit[]> {
  const found = new Map<string, Unit[]>()
  for (const unit of units) {
    for (const word of new Set([plain(unit.code), plain(unit.name), plain(unit.name).replace(/\(.*\)$/, '')])) found.set(word, [...(found.get(word) ?? []), unit])
  }
  return found
}
