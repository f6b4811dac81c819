import pg from 'pg'
import { databaseName, launcherRole, programRole } from './server-settings.ts'
import { socketPort } from './socket-folder.ts'

/** Connects through the socket as the launcher's own role. */
export async function connectAsLauncher(socketFolder: string): Promise<pg.Client> {
  return connectTo(socketFolder, launcherRole, 'postgres')
}

export async function connectTo(socketFolder: string, user: string, database: string, applicationName = 'tongpin-launcher'): Promise<pg.Client> {
  const client = new pg.Client({ host: socketFolder, port: socketPort, user, database, ssl: false, application_name: applicationName, connectionTimeoutMillis: 5000 })
  // Without a listener the end of the server would end this process.
  client.on('error', () => {})
  await client.connect()
  return client
}

/**
 * Makes the program's role and database where they are missing. Safe to repeat: a start may have been killed between any two of
 * these statements, and a second copy may run them at the same time.
 */
export async function prepareDatabase(launcher: pg.Client, createDatabases: boolean): Promise<void> {
  const { rows: [found] } = await launcher.query<{ role: boolean, database: boolean }>(
    'select exists (select 1 from pg_roles where rolname = $1) as role, exists (select 1 from pg_database where datname = $2) as database',
    [programRole, databaseName],
  )
  if (!found?.role) await tolerateTwin(launcher, `create role ${programRole} login nosuperuser nocreaterole nocreatedb noreplication`)
  if (createDatabases) await launcher.query(`alter role ${programRole} createdb`)
  if (!found?.database) await tolerateTwin(launcher, `create database ${databaseName} owner ${programRole} template template0`)
}

/** duplicate_object, duplicate_database, unique_violation: the other copy made it; object_in_use: it is making it now. */
const madeByTwin = ['42710', '42P04', '23505', '55006']

async function tolerateTwin(launcher: pg.Client, statement: string): Promise<void> {
  try {
    await launcher.query(statement)
  } catch (error) {
    if (!madeByTwin.includes((error as { code?: string }).code ?? '')) throw error
  }
}
