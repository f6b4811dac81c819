import { createHash } from 'node:crypto'
import { chownSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ClusterFolder } from './cluster-folder.ts'
import type { NativeBinaries } from './native-binaries.ts'
import { socketPort } from './socket-folder.ts'

/** Names inside the server. The program's role is no superuser; the launcher's is, and only this folder uses it. */
export const programRole = 'tongpin'
export const launcherRole = 'tongpin_launcher'
export const databaseName = 'tongpin'

export interface ServerSettings {
  socketFolder: string
  durability: 'on' | 'off'
  /** Operating-system users who may connect; each one's name is checked by the kernel (`peer`). */
  users: string[]
}

/**
 * The three files that PostgreSQL reads, as text, and a fingerprint by which a running server is recognised as started from the
 * same binaries with the same settings. initdb's own choices (buffers, shared memory, connections) are included first.
 */
export function composeSettings(folder: ClusterFolder, native: NativeBinaries, settings: ServerSettings) {
  const durable = settings.durability
  const server = [
    `include = ${quote(join(folder.cluster, 'postgresql.conf'))}`,
    `hba_file = ${quote(folder.hostAuthentication)}`,
    `ident_file = ${quote(folder.userMap)}`,
    `listen_addresses = ''`,
    `port = ${socketPort}`,
    `unix_socket_directories = ${quote(settings.socketFolder)}`,
    `unix_socket_permissions = 0700`,
    `fsync = ${durable}`,
    `synchronous_commit = ${durable}`,
    `full_page_writes = ${durable}`,
    `work_mem = 8MB`,
    `timezone = 'UTC'`,
    `log_timezone = 'UTC'`,
    `default_text_search_config = 'pg_catalog.simple'`,
    // The log is a plain file without personal data: no statements, no row values.
    `logging_collector = off`,
    `log_checkpoints = off`,
    `log_error_verbosity = terse`,
    `log_min_error_statement = panic`,
    `log_parameter_max_length_on_error = 0`,
  ].join('\n')
  const hostAuthentication = 'local all all peer map=tongpin\n'
  const userMap = settings.users
    .flatMap((user) => [programRole, launcherRole].map((role) => `tongpin "${user.replaceAll('"', '""')}" ${role}\n`))
    .join('')
  const fingerprint = createHash('sha256').update([native.root, native.version, server, userMap].join('\n')).digest('hex').slice(0, 16)
  return { server: `${server}\ntongpin.build = '${fingerprint}'\n`, hostAuthentication, userMap, fingerprint }
}

/** Writes the three files, each at once, and gives them to whoever owns the folder. */
export function writeSettings(folder: ClusterFolder, texts: ReturnType<typeof composeSettings>): void {
  const owner = statSync(folder.root)
  const files = [[folder.settings, texts.server], [folder.hostAuthentication, texts.hostAuthentication], [folder.userMap, texts.userMap]] as const
  for (const [path, text] of files) {
    const fresh = `${path}.${process.pid}`
    writeFileSync(fresh, text, { mode: 0o644 })
    if (process.getuid?.() === 0) chownSync(fresh, owner.uid, owner.gid)
    renameSync(fresh, path)
  }
}

/** A string of postgresql.conf: both the quote and the backslash have a meaning there. */
function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
