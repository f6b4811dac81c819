import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { FileAnswer } from '../../foundation/http/index.ts'
import { writeSheet } from '../planning/index.ts'
import { entryList, type EntryFilter, type EntrySort } from './entry-list.ts'
import { registerById } from './ledger-store.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const pageSize = 200

/** The rows of a register under a filter as an Excel sheet in the template's columns: what is exported can be imported again. */
export async function exportEntries(reader: Reader, actor: Actor, id: string, filter: EntryFilter & { sort?: EntrySort | undefined }): Promise<FileAnswer> {
  const register = await registerById(reader, actor, id)
  async function* rows() {
    for (let offset = 0; ; offset += pageSize) {
      const page = await entryList(reader, actor, id, { ...filter, limit: pageSize, offset })
      for (const { values } of page.rows) yield register.fields.map(({ key, type }) => (type === 'goal' ? (values[key]?.split(' ')[0] ?? '') : (values[key] ?? '')))
      if (offset + pageSize >= page.total) return
    }
  }
  return { name: `${register.name}-${actor.today}.xlsx`, mediaType: workbook, bytes: await writeSheet(register.name, register.fields.map(({ label }) => label), rows()) }
}

/** An empty sheet with the register's columns. */
export async function entryTemplate(reader: Reader, actor: Actor, id: string): Promise<FileAnswer> {
  const register = await registerById(reader, actor, id)
  async function* none() {}
  return { name: `${register.name}-模板.xlsx`, mediaType: workbook, bytes: await writeSheet(register.name, register.fields.map(({ label }) => label), none()) }
}
