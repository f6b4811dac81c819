import type { ColumnType } from 'kysely'
import type { Text } from '../../foundation/i18n/texts.ts'

export type NoticeSettingTable = { tenant: string; account: string; quiet_from: number; quiet_until: number; daily: boolean; changed_at: Date }

/** One unfinished thing, as it stood when the list was drawn up. */
export type HandoverItem = { kind: string; record: string; title: Text; detail: Text; due: string | null; href: string }

type Later<T> = ColumnType<T | null, T | null | undefined, T | null>

export type HandoverTable = {
  tenant: string
  id: string
  appointment: string
  unit_id: string
  unit_path: string
  unit_name: string
  post: string
  from_person: string
  from_name: string
  to_person: string
  to_name: string
  note: string
  items: ColumnType<HandoverItem[], string, string>
  opened_by: string
  opened_by_name: string
  opened_at: Date
  given_by: Later<string>
  given_by_name: Later<string>
  given_at: Later<Date>
  taken_by_name: Later<string>
  taken_at: Later<Date>
  tasks_passed: Later<number>
}

export type WorkbenchTables = { 'workbench.notice_setting': NoticeSettingTable; 'workbench.handover': HandoverTable }
