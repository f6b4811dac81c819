import type { Ability, Actor } from './foundation/actor/actor.ts'
import type { Acts } from './foundation/audit/acts-of.ts'
import type { Day } from './foundation/clock/day.ts'
import type { Reader } from './foundation/database/database.ts'
import type { Route } from './foundation/http/index.ts'
import type { Text, Texts } from './foundation/i18n/texts.ts'
import type { Job } from './foundation/jobs/jobs.ts'
import type { FactKind } from './modules/journal/index.ts'

/** The roles that a person can hold in a unit; which abilities each brings is written with the ability. */
export type RoleKey =
  | 'member' | 'groupLeader' | 'branchCommittee' | 'branchSecretary' | 'sectionHead' | 'staff'
  | 'partyOffice' | 'assessmentOffice' | 'leadingGroup' | 'workingCommittee' | 'sysadmin' | 'secadmin' | 'auditor'

/** An ability with the roles that bring it over their unit and everything below. */
export type AbilityOffer = Ability & { roles: readonly RoleKey[] }

/** One thing that waits for a person, with the way to do it in place. `due`: the day by which; null: no date. */
export type Todo = {
  kind: string
  record: string
  title: Text
  detail: Text
  due: Day | null
  href: string
  /** Inline actions: a call of the API; without one the row only opens `href`. */
  actions: readonly { label: Text; call: string; params?: Record<string, string>; body?: Record<string, unknown>; primary?: boolean }[]
}

/** A hit of the command box. */
export type SearchHit = { kind: Text; title: string; detail: string; href: string }

/** A figure that somebody asks to open: an indicator over a unit, in a period; `person`: of that person alone. */
export type FigureAsked = { indicator: string; scope: string; person?: string | undefined; from: Day; to: Day }

/** An indicator's way to where a record lives in the interface. */
export type RecordLink = { module: string; href(record: string): string }

/**
 * What a room offers to the rooms that ask: gathered in order by modules.ts and handed over at start. A room never
 * calls upward; it offers.
 */
export type Offer = {
  module: string
  texts: Texts
  migrations?: URL
  abilities?: readonly AbilityOffer[]
  factKinds?: readonly FactKind[]
  recordLink?: RecordLink
  todos?: readonly ((reader: Reader, actor: Actor) => Promise<Todo[]>)[]
  /**
   * Rights to open single figures that follow from a record of the room, beyond what a person's roles bring: the path of the
   * unit whose figure it is, or null. Asked only when the roles do not reach.
   */
  figureRights?: readonly ((reader: Reader, actor: Actor, asked: FigureAsked) => Promise<string | null>)[]
  searches?: readonly ((reader: Reader, actor: Actor, words: string) => Promise<SearchHit[]>)[]
  /** Errors a caller can meet: '<module>.<sentence>' → status; for the API document and the test of texts. */
  errors?: Readonly<Record<string, number>>
  /** What its audited commands are called in the audit; made by foundation/audit/acts-of. */
  acts?: Acts
  routes?: (gathered: Gathered) => readonly Route[]
  jobs?: (parts: JobParts) => readonly Job[]
}

/** The offers of all rooms, gathered. */
export type Gathered = {
  offers: readonly Offer[]
  texts: Texts
  abilities: readonly AbilityOffer[]
  factKinds: ReadonlyMap<string, FactKind>
  recordLinks: ReadonlyMap<string, RecordLink>
}

/** What jobs get to work with: they open their own transactions. */
export type JobParts = { db: Reader; now(): Date; gathered: Gathered }
