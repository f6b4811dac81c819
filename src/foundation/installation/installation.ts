import { on, type Reader, type Tx } from '../database/database.ts'

/** What this installation is. 'making' a demo is left behind only by a program that died while making it. */
export type DemoState = 'none' | 'making' | 'made'

/** True from the start of a restore until it is whole: such data are nobody's to serve. */
export const restoringMark = 'restoring'

type InstallationTables = { 'foundation.installation': { name: string; value: string } }

/** Reads one named value of the installation; undefined when it was never set. */
export async function installationValue(reader: Reader, name: string): Promise<unknown> {
  const row = await on<InstallationTables>(reader).selectFrom('foundation.installation').select('value').where('name', '=', name).executeTakeFirst()
  return row?.value
}

/** Sets one named value of the installation. `value`: anything JSON can hold. */
export async function setInstallationValue(tx: Tx, name: string, value: unknown): Promise<void> {
  const json = JSON.stringify(value)
  await on<InstallationTables>(tx)
    .insertInto('foundation.installation')
    .values({ name, value: json })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: json }))
    .execute()
}

/** Whether the data are demo data; once made they are marked so for ever. */
export async function demoState(reader: Reader): Promise<DemoState> {
  const value = await installationValue(reader, 'demo')
  return value === 'making' || value === 'made' ? value : 'none'
}
