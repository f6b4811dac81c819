import type { Generated, Selectable } from 'kysely'
import type { Day } from '../../../foundation/clock/day.ts'

type PastDeedTable = {
  tenant: string
  id: string
  number: string
  year: number
  unit_id: string
  unit_path: string
  unit_name: string
  party_path: string
  agency_path: string
  category: string
  text: string
  deeds: number
  kept: number
  people: number
  students: number
  money: string
  goods: string
  published_on: Day
  closed_on: Day
  version: Generated<number>
  entered_by: string
  entered_at: Date
}

export type PastTables = { 'commitments.past_deed': PastDeedTable }
export type PastDeedRow = Selectable<PastDeedTable>
