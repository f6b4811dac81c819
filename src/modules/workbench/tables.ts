export type NoticeSettingTable = { tenant: string; account: string; quiet_from: number; quiet_until: number; daily: boolean; changed_at: Date }

export type WorkbenchTables = { 'workbench.notice_setting': NoticeSettingTable }
