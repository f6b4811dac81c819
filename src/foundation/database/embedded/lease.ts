import type pg from 'pg'
import { connectTo } from './prepare-database.ts'
import { databaseName, programRole } from './server-settings.ts'

/**
 * One connection that every copy of the program keeps open for as long as it uses the server. The kernel closes it when the copy
 * dies, however it dies, so the server itself always knows who still needs it: no counters, no lock files. When it breaks, the
 * server has gone.
 */
export interface Lease {
  onBroken(listener: () => void): void
  /** Gives the lease back; true when no other copy holds one. Two copies that leave at once never both see the other. */
  giveBack(): Promise<boolean>
}

const holding = 'tongpin-copy'
const leaving = 'tongpin-copy-leaving'

export async function takeLease(socketFolder: string): Promise<Lease> {
  const client = await connectTo(socketFolder, programRole, databaseName, holding)
  let broken = false
  let report = () => {}
  const breakOnce = () => {
    if (broken) return
    broken = true
    report()
  }
  client.on('error', breakOnce)
  client.on('end', breakOnce)
  return {
    onBroken(listener) {
      report = listener
      if (broken) listener()
    },
    async giveBack() {
      report = () => {}
      try {
        await client.query(`set application_name = '${leaving}'`)
        return (await countLeases(client)) === 0
      } catch {
        return true
      } finally {
        await client.end().catch(() => {})
      }
    },
  }
}

/** How many copies of the program use the server. */
export async function countLeases(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ copies: number }>(`select count(*)::int as copies from pg_stat_activity where application_name = '${holding}'`)
  return rows[0]?.copies ?? 0
}
