import type { Day } from '../../foundation/clock/day.ts'

export type LinkEndingTable = {
  tenant: string
  link: string
  plan: string
  party_goal: string
  business_goal: string
  reason: string
  ended_by: string
  ended_by_name: string
  ended_at: Date
  ended_on: Day
}

export type IntegrationTables = { 'integration.link_ending': LinkEndingTable }
