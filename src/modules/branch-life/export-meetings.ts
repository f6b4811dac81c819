import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { FileAnswer } from '../../foundation/http/index.ts'
import { say } from '../../foundation/i18n/texts.ts'
import { writeSheet } from '../planning/index.ts'
import type { MeetingRow } from './contract.ts'
import { meetingList, type MeetingFilter } from './meeting-list.ts'
import { texts } from './texts.ts'

const pageSize = 200

/** The meetings under a filter as an Excel sheet: the same rows that the list shows to this actor. */
export async function exportMeetings(reader: Reader, actor: Actor, filter: MeetingFilter): Promise<FileAnswer> {
  const t = (key: keyof typeof texts) => say(actor.lang, texts[key])
  const heads = (['branch-life.day', 'branch-life.form.kind', 'branch-life.form.name', 'branch-life.held-by', 'branch-life.place', 'branch-life.state', 'branch-life.matrix.due', 'branch-life.came', 'branch-life.serves', 'branch-life.matrix.lateEntry'] as const).map(t)
  const cells = (row: MeetingRow) => [
    row.day, say(actor.lang, row.label), row.title, [row.unit.name, ...row.jointWith].join(' + '), row.place, t(`branch-life.state.${row.state}`), String(row.due), String(row.attended),
    row.serves ? `${row.serves.code} ${row.serves.title}` : row.unlinked ? t('branch-life.unlinked') : '', row.late ? t('branch-life.matrix.lateEntry') : '',
  ]
  async function* rows() {
    for (let offset = 0; ; offset += pageSize) {
      const page = await meetingList(reader, actor, { ...filter, limit: pageSize, offset })
      for (const row of page.rows) yield cells(row)
      if (offset + pageSize >= page.total) return
    }
  }
  return { name: `${t('branch-life.title')}-${actor.today}.xlsx`, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', bytes: await writeSheet(t('branch-life.title'), heads, rows()) }
}
