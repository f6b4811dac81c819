import type { Actor } from '../../foundation/actor/actor.ts'
import type { Reader } from '../../foundation/database/database.ts'
import type { FileAnswer } from '../../foundation/http/index.ts'
import { say } from '../../foundation/i18n/texts.ts'
import { writeSheet } from '../planning/index.ts'
import { entryList, type EntryFilter, type EntrySort } from './entry-list.ts'
import { everyColumn, headingOf } from './form-change-rules.ts'
import { registerById } from './ledger-store.ts'
import { formsOf } from './register-forms.ts'
import { texts } from './texts.ts'

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const pageSize = 200

/**
 * The rows of a register under a filter as an Excel sheet that can be imported again: the columns of its form with their earlier names, those
 * that were retired, and (once there has been more than one) the form by which each row was entered.
 */
export async function exportEntries(reader: Reader, actor: Actor, id: string, filter: EntryFilter & { sort?: EntrySort | undefined }): Promise<FileAnswer> {
  const register = await registerById(reader, actor, id)
  const forms = await formsOf(reader, actor, id)
  const columns = everyColumn(forms)
  const several = forms.length > 1
  async function* rows() {
    for (let offset = 0; ; offset += pageSize) {
      const page = await entryList(reader, actor, id, { ...filter, limit: pageSize, offset })
      for (const { values, form } of page.rows) yield [...columns.map(({ key, type }) => (type === 'goal' ? (values[key]?.split(' ')[0] ?? '') : (values[key] ?? ''))), ...(several ? [String(form)] : [])]
      if (offset + pageSize >= page.total) return
    }
  }
  return { name: `${register.name}-${actor.today}.xlsx`, mediaType: workbook, bytes: await writeSheet(register.name, [...columns.map(headingOf), ...(several ? [say(actor.lang, texts['ledgers.form'])] : [])], rows()) }
}

/** An empty sheet with the register's columns. */
export async function entryTemplate(reader: Reader, actor: Actor, id: string): Promise<FileAnswer> {
  const register = await registerById(reader, actor, id)
  async function* none() {}
  return { name: `${register.name}-模板.xlsx`, mediaType: workbook, bytes: await writeSheet(register.name, register.fields.map(({ label }) => label), none()) }
}
