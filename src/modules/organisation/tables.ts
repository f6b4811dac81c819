import type { ColumnType } from 'kysely'
import type { Day } from '../../foundation/clock/day.ts'
import type { PoliticalStatus } from './political-status.ts'
import type { PostKey } from './posts.ts'
import type { Side, UnitKind } from './unit-kinds.ts'

type Version = ColumnType<number, number | undefined, number>

export type UnitTable = { tenant: string; id: string; code: string; kind: UnitKind; side: Side; version: Version; founding_basis: ColumnType<string | null, string | null | undefined, string | null> }
export type UnitPeriodTable = { tenant: string; unit: string; from_day: Day; until_day: Day; name: string; parent: string | null; path: string }
export type PersonTable = {
  tenant: string
  id: string
  staff_number: string
  name: string
  pinyin: string
  search_key: string
  political_status: PoliticalStatus
  party_joined: Day | null
  section: string | null
  section_path: string | null
  party_unit: string | null
  party_path: string | null
  version: Version
}
export type PoliticalStandingTable = { tenant: string; person: string; from_day: Day; status: PoliticalStatus }
export type AppointmentTable = { tenant: string; id: string; person: string; unit: string; post: PostKey; from_day: Day; until_day: Day }
export type CoverageTable = { tenant: string; branch: string; section: string; from_day: Day; until_day: Day }

export type TermTable = { tenant: string; unit: string; elected_on: Day }

export type OrganisationTables = {
  'organisation.unit': UnitTable
  'organisation.unit_period': UnitPeriodTable
  'organisation.person': PersonTable
  'organisation.political_standing': PoliticalStandingTable
  'organisation.appointment': AppointmentTable
  'organisation.coverage': CoverageTable
  'organisation.term': TermTable
}

/** The day written for "no end yet". */
export const openEnd: Day = '9999-12-31'
