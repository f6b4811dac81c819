import type { ColumnType } from 'kysely'
import type { RoleKey } from '../../offer.ts'

type Version = ColumnType<number, number | undefined, number>

export type AccountTable = {
  tenant: string
  id: string
  name: string
  person: string | null
  display_name: string
  password: string | null
  must_change: boolean
  opened_at: Date
  closed_at: Date | null
  version: Version
}
export type SessionTable = { tenant: string; id: string; token_sm3: string; account: string; started_at: Date; seen_at: Date; ends_at: Date; ended_at: Date | null; address: string }
export type SignInFailureTable = { tenant: string; subject: string; failures: number; first_at: Date; last_at: Date }
export type RoleAssignmentTable = { tenant: string; id: string; account: string; role: RoleKey; unit: string | null; given_at: Date; given_by: string; ended_at: Date | null }
export type FirstAdministratorsTable = { tenant: string; token_sm3: string; used_at: Date | null }

export type AccessTables = {
  'access.account': AccountTable
  'access.session': SessionTable
  'access.sign_in_failure': SignInFailureTable
  'access.role_assignment': RoleAssignmentTable
  'access.first_administrators': FirstAdministratorsTable
}
