import { demandAnywhere, type Actor } from '../../foundation/actor/actor.ts'
import { writeAudit } from '../../foundation/audit/audit.ts'
import type { Tx } from '../../foundation/database/database.ts'
import { judgeEntry } from './judge-entry.ts'
import { keepEntries } from './keep-entries.ts'
import { registerById } from './ledger-store.ts'

/** `values` by field key; units, persons and goals by id, name or code. `lateReason`: why a day long past comes so late. */
export type EntryInput = { values: Readonly<Record<string, string>>; lateReason?: string | undefined }

/** Enters a row of a register, with its fact. Returns its id. */
export async function enterEntry(tx: Tx, actor: Actor, register: string, { values, lateReason }: EntryInput): Promise<string> {
  const form = await registerById(tx, actor, register)
  demandAnywhere(actor, 'ledgers.enter')
  const checked = await judgeEntry(tx, actor, form, values)
  const [id = ''] = await keepEntries(tx, actor, [{ checked, known: undefined, form }], { act: 'entered', lateReason })
  await writeAudit(tx, actor, { action: 'ledgers.enter-entry', record: id, unitPath: checked.unit.path, change: { register: form.code, date: checked.date } })
  return id
}
